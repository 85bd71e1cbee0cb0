"""Tests of the workspace file: journal, bad files, migrations."""
