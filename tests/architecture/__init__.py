"""Tests of the architecture: who may import whom, and how files look."""
