"""Tests of the pages of a joint session's topics."""
