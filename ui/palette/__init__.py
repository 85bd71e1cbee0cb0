"""The palette: one field over the window that finds anything and does everything."""
