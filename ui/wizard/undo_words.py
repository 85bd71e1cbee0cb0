"""What a change of a draft is called, and at which step it shows: found by comparing drafts."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from partnerdesk.wizards.draft import Draft, Step

# In the order of the draft: a change of several fields is named after the first of them.
_CHANGED: Mapping[str, tuple[Step, str]] = MappingProxyType(
    {
        "who": (Step.WHO, str(QT_TRANSLATE_NOOP("Wizard", "change whom this is about"))),
        "parties": (Step.WHO, str(QT_TRANSLATE_NOOP("Wizard", "change a party"))),
        "people": (Step.CIRCLE_TODAY, str(QT_TRANSLATE_NOOP("Wizard", "change the people"))),
        "today": (Step.CIRCLE_TODAY, str(QT_TRANSLATE_NOOP("Wizard", "change the circle today"))),
        "shoes": (Step.SHOES, str(QT_TRANSLATE_NOOP("Wizard", "change an answer of theirs"))),
        "differently": (
            Step.CIRCLE_DIFFERENTLY,
            str(QT_TRANSLATE_NOOP("Wizard", "draw the circle differently")),
        ),
        "changes": (
            Step.CIRCLE_DIFFERENTLY,
            str(QT_TRANSLATE_NOOP("Wizard", "change what is different")),
        ),
        "benefits": (Step.HELP, str(QT_TRANSLATE_NOOP("Wizard", "change what is in it for them"))),
        "first_id": (Step.HELP, str(QT_TRANSLATE_NOOP("Wizard", "change whom to win first"))),
        "objections": (Step.HELP, str(QT_TRANSLATE_NOOP("Wizard", "change an objection"))),
        "fit": (Step.HELP, str(QT_TRANSLATE_NOOP("Wizard", "change an answer on the fit"))),
        "decided_fit": (Step.HELP, str(QT_TRANSLATE_NOOP("Wizard", "change the fit"))),
        "look_again_on": (
            Step.HELP,
            str(QT_TRANSLATE_NOOP("Wizard", "change the day to look again")),
        ),
        "team": (Step.PRIORITY, str(QT_TRANSLATE_NOOP("Wizard", "change our own team"))),
        "rituals": (Step.PRIORITY, str(QT_TRANSLATE_NOOP("Wizard", "change a habit"))),
        "readiness": (Step.PRIORITY, str(QT_TRANSLATE_NOOP("Wizard", "change our readiness"))),
        "goals": (Step.WORK, str(QT_TRANSLATE_NOOP("Wizard", "change the goals"))),
        "risks": (Step.WORK, str(QT_TRANSLATE_NOOP("Wizard", "change the risks"))),
        "commitments": (Step.WORK, str(QT_TRANSLATE_NOOP("Wizard", "change the commitments"))),
        "reward": (Step.WORK, str(QT_TRANSLATE_NOOP("Wizard", "change the reward"))),
        "touchpoints": (Step.WORK, str(QT_TRANSLATE_NOOP("Wizard", "change the touchpoints"))),
        "tests": (Step.TESTS, str(QT_TRANSLATE_NOOP("Wizard", "change an answer of the tests"))),
    }
)


def _first_change(one: Draft, other: Draft) -> tuple[Step, str] | None:
    for name, found in _CHANGED.items():
        if getattr(one, name) != getattr(other, name):
            return found
    return None


def change_words(one: Draft, other: Draft) -> str:
    """Return what lies between two drafts, as it completes "Undo: ..."."""
    found = _first_change(one, other)
    return QCoreApplication.translate("Wizard", found[1]) if found else ""


def step_of_change(one: Draft, other: Draft) -> Step | None:
    """Return the step at which the change shows."""
    found = _first_change(one, other)
    return found[0] if found else None
