"""Windows on the sample, in every look."""

from tests.ui.frame.conftest import opened, seen

__all__ = ["opened", "seen"]
