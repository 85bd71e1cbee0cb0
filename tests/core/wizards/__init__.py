"""Tests of the wizards' core, without Qt."""
