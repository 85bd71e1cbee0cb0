"""Real workspace files, one per released schema, and the program that makes them."""
