"""One line becomes an item, from anywhere in a plan."""
