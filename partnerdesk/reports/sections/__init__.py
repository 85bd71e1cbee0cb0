"""The sections of the reports: each file turns one subject of a plan into parts."""
