"""What the palette calls the kinds of things, and in which section of a plan they are opened."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.catalogue import KINDS
from ui.frame.whereabouts import SECTION_OF as SECTIONS_OF_CHANGES

translate = QCoreApplication.translate

ICON_OF: Mapping[str, str] = MappingProxyType(
    {
        "account": "home",
        "party": "people",
        "person": "person",
        "plan": "file",
        "goal": "target",
        "risk": "shield",
        "commitment": "briefcase",
        "reward": "pie",
        "touchpoint": "talk",
        "cadence": "clock",
        "issue": "question",
        "decision": "check",
        "action": "flag",
        "circle_drawing": "circle",
        "statement": "compass",
        "shared_value": "compass",
        "signature": "pen",
        "highlight": "star",
        "check": "pulse",
        "inclusion": "people",
        "problem_review": "refresh",
        "joint_session": "pair",
    }
)
_ELSEWHERE = {"check": "health", "joint_session": "dialogue"}


def section_of(kind: str) -> str:
    """Return the section of a plan in which things of a kind are shown."""
    return SECTIONS_OF_CHANGES.get(kind) or _ELSEWHERE.get(kind, "overview")


def group_words(name: str) -> str:
    """Return what a group of hits is called."""
    return {
        "account": translate("Palette", "Accounts"),
        "person": translate("Palette", "People"),
        "plan": translate("Palette", "Plans"),
        "goal": translate("Palette", "Goals"),
        "risk": translate("Palette", "Risks"),
        "commitment": translate("Palette", "Commitments"),
        "reward": translate("Palette", "Rewards"),
        "touchpoint": translate("Palette", "Touchpoints"),
        "issue": translate("Palette", "Issues"),
        "decision": translate("Palette", "Decisions"),
        "action": translate("Palette", "To-dos"),
        "other": translate("Palette", "Other items"),
    }[name]


def kind_words(kind: str) -> str:
    """Return what one thing of a kind is called."""
    return translate("Kinds", KINDS[kind].label)
