"""Qt models made from frozen column specs."""
