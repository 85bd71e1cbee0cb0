"""Tests of the search: the index, what it finds, and what it does when it is broken."""
