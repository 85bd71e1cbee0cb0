"""Journeys go through a real window; they need Qt."""

from tests.ui.conftest import (
    nothing_is_left_over,
    nothing_runs_modally,
    qapp_cls,
    sample_copy,
    sample_file,
)
from tests.ui.frame.conftest import opened

__all__ = [
    "nothing_is_left_over",
    "nothing_runs_modally",
    "opened",
    "qapp_cls",
    "sample_copy",
    "sample_file",
]
