"""In a language that translates every text, nothing in the guide is English."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from partnerdesk.wizards.draft import Step
from tests.translating.pseudo import PseudoTranslator
from tests.ui.frame.conftest import Seen
from tests.ui.languages.test_no_english_is_left import english_on, uncollected
from tests.ui.wizard.full_draft import full_draft
from tests.ui.wizard.guide_seen import page, shown


@pytest.mark.parametrize("step", list(Step))
def test_steps_about_a_plan_are_translated(
    foreign: Seen, pseudo: PseudoTranslator, step: Step
) -> None:
    foreign.open_account("Алд")
    foreign.trigger("draw_differently")
    page(foreign).go_to(step)
    QApplication.processEvents()

    assert english_on(foreign.window) == []
    assert uncollected(pseudo) == []


def test_all_that_a_full_draft_says_can_be_translated(
    foreign: Seen, pseudo: PseudoTranslator
) -> None:
    foreign.trigger("draw_circle")
    keeper = shown(foreign).keeper
    keeper.change(replace(full_draft(third="Loopfilm"), id=keeper.draft.id))
    for step in Step:
        page(foreign).go_to(step)
        QApplication.processEvents()
    foreign.trigger("undo")
    foreign.trigger("leave_guide")

    assert uncollected(pseudo) == []
