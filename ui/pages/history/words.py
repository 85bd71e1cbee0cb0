"""The history in words: values as they are written here, days as headings, groups of kinds."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.formats import Formats
from partnerdesk.queries.history_values import FieldChange, FieldValue, Named
from partnerdesk.wording import ATTITUDES
from ui.forms.value_words import value_words as plain_words
from ui.forms.words import word

# The groups of the filter: the section they belong to, and the kinds in them.
GROUPS: Mapping[str, frozenset[str]] = {
    "goals": frozenset({"goal"}),
    "risks": frozenset({"risk"}),
    "resources": frozenset({"commitment"}),
    "rewards": frozenset({"reward"}),
    "people": frozenset({"person", "party", "circle_drawing"}),
    "vision": frozenset({"statement", "shared_value"}),
    "dialogue": frozenset(
        (
            *("touchpoint", "cadence", "issue", "inclusion", "decision", "action"),
            *("problem_review", "highlight"),
        )
    ),
    "health": frozenset({"check"}),
    "overview": frozenset({"plan", "account", "signature"}),
}
SECTION_OF: Mapping[str, str] = {
    kind: section for section, kinds in GROUPS.items() for kind in kinds
}


def cut(name: str, most: int = 24) -> str:
    """Return a name that leaves room for the rest of a sentence."""
    return name if len(name) <= most else f"{name[: most - 1]}…"


def group_words(group: str) -> str:
    """Return what a group is called in the filter."""
    translate = QCoreApplication.translate
    return {
        "": translate("History", "All kinds"),
        "goals": translate("History", "Goals"),
        "risks": translate("History", "Risks"),
        "resources": translate("History", "Resources"),
        "rewards": translate("History", "Rewards"),
        "people": translate("History", "Circle and people"),
        "vision": translate("History", "Vision and values"),
        "dialogue": translate("History", "Dialogue"),
        "health": translate("History", "Health"),
        "overview": translate("History", "Plan and account"),
    }[group]


def day_words(day: date, today: date, formats: Formats) -> str:
    """Return a heading: Today, Sunday 22 Nov."""
    said = formats.weekday_near(day) if day.year == today.year else formats.weekday(day)
    if (today - day).days not in (0, 1):
        return said
    near = formats.away(day, today)
    return f"{near[:1].upper()}{near[1:]}, {said}"


def field_words(field: FieldChange) -> str:
    """Return the label of a changed field, with whose part it is."""
    label = QCoreApplication.translate("Fields", field.label)
    return f"{label}, {field.about}" if field.about else label


def value_words(field: FieldChange, value: FieldValue, formats: Formats) -> str:
    """Return a value in one line."""
    translate = QCoreApplication.translate
    if isinstance(value, Named):
        return value.name or translate("History", "somebody no longer here")
    if field.name == "private_attitude" and isinstance(value, int):
        return translate("Wording", ATTITUDES.get(value, str(value)))
    return plain_words(value, field.holds, field.unit, formats)


def kind_label(kind: str) -> str:
    """Return what a kind is called."""
    return QCoreApplication.translate("Kinds", KINDS[kind].label) if kind in KINDS else ""


def title_words(title: str | StrEnum, kind: str) -> str:
    """Return what an item is called; a nameless one by its kind."""
    return word(title) if isinstance(title, StrEnum) else title or kind_label(kind)
