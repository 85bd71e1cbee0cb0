"""What the user can do, as one table of specs."""
