"""The guide is tested in a whole window."""

from tests.ui.frame.conftest import opened, seen

__all__ = ["opened", "seen"]
