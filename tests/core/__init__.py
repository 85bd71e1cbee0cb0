"""Tests of the core: they run without PySide6."""
