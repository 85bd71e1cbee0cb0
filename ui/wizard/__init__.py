"""The guide "Draw the circle differently": eight steps of one draft, shown as one page."""
