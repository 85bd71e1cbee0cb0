"""Tests of the figures over a plan."""
