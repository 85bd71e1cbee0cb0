"""Fields bound to commands."""
