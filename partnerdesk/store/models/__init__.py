"""The tables of a workspace, as typed declarative models."""
