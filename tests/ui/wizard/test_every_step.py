"""Each step of the guide: whole, readable, usable, in each size of window and of text."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from partnerdesk.wizards.draft import Draft, Step
from tests.ui.frame.conftest import Opened, Seen
from tests.ui.screens.places import settle
from tests.ui.screens.structure import USABLE, WHOLE, defects
from tests.ui.wizard.full_draft import LONG, full_draft
from tests.ui.wizard.guide_seen import page, shown
from ui.look.theme import Theme, apply

LOOKS = {
    "light": (Theme.LIGHT, 1.0, (1440, 900)),
    "low": (Theme.DARK, 1.0, (1024, 640)),
    "large": (Theme.LIGHT, 1.5, (1440, 900)),
    "low and large": (Theme.DARK, 1.5, (1024, 640)),
    "wide": (Theme.LIGHT, 1.0, (2560, 1440)),
}


@pytest.fixture(params=LOOKS)
def dressed(request: pytest.FixtureRequest, qapp: QApplication, opened: Opened) -> Iterator[Seen]:
    """A window in one of the looks."""
    theme, factor, (width, height) = LOOKS[request.param]
    apply(qapp, theme, factor)
    yield opened(width, height)
    apply(qapp, Theme.LIGHT)


def show(seen: Seen, draft: Draft) -> None:
    """Show a draft in the guide."""
    seen.trigger("draw_circle")
    keeper = shown(seen).keeper
    keeper.change(replace(draft, id=keeper.draft.id))
    settle()


def found_at_steps(seen: Seen, checks: tuple[object, ...]) -> list[str]:
    """Return the defects of all steps, and of what stands beside them."""
    found = []
    for step in Step:
        page(seen).go_to(step)
        settle()
        settle()
        told = defects(page(seen), checks)  # type: ignore[arg-type]
        if page(seen).line.isVisible() and page(seen).panel_takes_turns:
            page(seen).line.turn._clicked("panel")
            settle()
            told += defects(page(seen), checks)  # type: ignore[arg-type]
        found += [f"{step.value}: {each}" for each in told]
    return found


def test_each_step_is_whole_and_can_be_used(dressed: Seen) -> None:
    show(dressed, full_draft())

    assert found_at_steps(dressed, WHOLE) == []


def test_hard_names_leave_each_step_usable(dressed: Seen) -> None:
    show(dressed, full_draft(LONG, third=LONG, more=3))

    assert found_at_steps(dressed, USABLE) == []


def test_two_hundred_people_leave_each_step_usable(opened: Opened) -> None:
    seen = opened(1024, 640)
    show(seen, full_draft(more=200))

    assert found_at_steps(seen, USABLE) == []


def test_without_amounts_there_is_nothing_to_go_wrong(opened: Opened) -> None:
    seen = opened()
    full = full_draft()
    show(seen, replace(full, who=replace(full.who, currency=""), reward=None, commitments=()))

    assert found_at_steps(seen, WHOLE) == []
