"""Tests that nothing private leaves."""
