"""Undo brings the user to a section that there is."""

from ui.frame.whereabouts import SECTION_OF
from ui.pages.registry import SECTIONS


def test_every_place_of_a_change_is_a_section_of_the_plan() -> None:
    assert set(SECTION_OF.values()) <= {section.key for section in SECTIONS}
