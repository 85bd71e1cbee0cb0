"""The circle to draw in: people go in as values, moves come out as signals; it knows no plan."""
