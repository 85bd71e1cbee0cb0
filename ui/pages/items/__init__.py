"""The parts of a page with a table at the left and the chosen item at the right."""
