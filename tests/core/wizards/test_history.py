"""Undo and redo within the wizard."""

from dataclasses import replace

from partnerdesk.wizards.draft import Step
from partnerdesk.wizards.edits import at_step, renamed
from partnerdesk.wizards.history import MOST_STEPS, DraftHistory
from tests.core.wizards.drafts import empty_draft, named_draft

START = empty_draft()


def test_changes_are_taken_back_and_made_again_one_by_one() -> None:
    one, two = renamed(START, "one"), renamed(START, "two")
    history = DraftHistory(draft=START).changed(one).changed(two)

    assert history.undone().draft == one
    assert history.undone().undone().draft == START
    assert history.undone().undone().redone().redone().draft == two
    assert not history.undone().undone().can_undo
    assert not history.can_redo


def test_typing_in_one_field_is_one_step() -> None:
    history = DraftHistory(draft=START)
    for text in ("A", "Al", "Ald"):
        history = history.changed(renamed(START, text), "name")
    history = history.changed(at_step(history.draft, Step.SHOES))
    history = history.changed(renamed(history.draft, "Alder"), "name")

    assert history.undone().undone().draft.who.name == "Ald"
    assert history.undone().undone().undone().draft == START


def test_typing_after_undo_is_a_step_of_its_own() -> None:
    history = DraftHistory(draft=START).changed(renamed(START, "A"), "name").undone()

    history = history.changed(renamed(START, "B"), "name")

    assert history.undone().draft == START
    assert not history.can_redo


def test_no_change_is_no_step_and_keeps_what_can_be_redone() -> None:
    history = DraftHistory(draft=START).changed(named_draft()).undone()

    assert history.changed(replace(START)) is history
    assert history.can_redo


def test_nothing_to_take_back_leaves_all_as_it_is() -> None:
    history = DraftHistory(draft=START)

    assert history.undone() is history.redone() is history


def test_the_list_is_bounded() -> None:
    history = DraftHistory(draft=START)
    for number in range(MOST_STEPS + 50):
        history = history.changed(renamed(START, str(number)))

    assert len(history.past) == MOST_STEPS
    assert history.past[0].who.name == "49"
