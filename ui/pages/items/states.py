"""How far an item stands, as a chip, and in the few words of a title's lower line."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.formats import Formats
from ui.delegates.cells import StateCell
from ui.widgets.chips import ChipState, state_words
from ui.widgets.marks import MarkKind

_CHIPS: dict[Agreement, ChipState] = {
    Agreement.PROPOSED_BY_US: "us",
    Agreement.PROPOSED_BY_THEM: "them",
    Agreement.AGREED: "agreed",
    Agreement.CHANGED: "changed",
    Agreement.PARKED: "parked",
}
_MARKS: dict[ChipState, MarkKind] = {"agreed": "agreed", "us": "us", "them": "them"}


def day_near(day: date, today: date, formats: Formats) -> str:
    """Return a day without its year while that is clear."""
    return formats.day_near(day) if abs((today - day).days) < 300 else formats.day(day)


def chip_of(item: Any, *, ours_only: bool) -> ChipState | None:
    """Return the chip of an item; None for what is shared and cannot be agreed on."""
    if ours_only:
        return "private"
    return _CHIPS[item.agreement] if isinstance(item, AgreedItem) else None


def state_of(item: AgreedItem, *, ours_only: bool, formats: Formats, today: date) -> StateCell:
    """Return the state of an item as it stands in a table."""
    chip = chip_of(item, ours_only=ours_only) or "us"
    shows_day = chip == "agreed" and item.agreed_on is not None
    day = day_near(item.agreed_on, today, formats) if shows_day and item.agreed_on else ""
    short = QCoreApplication.translate("States", "Changed") if chip == "changed" else ""
    return StateCell(state=chip, text=short, date=day)


def said_of(cell: StateCell) -> str:
    """Return a state in words."""
    words = cell.text or state_words(cell.state)
    return f"{words}, {cell.date}" if cell.date else words


def mark_of(cell: StateCell) -> MarkKind | None:
    """Return the mark of a state, where it has one."""
    return _MARKS.get(cell.state)


def share_words(cell: StateCell) -> str:
    """Return what is said of shares by the state of their item."""
    translate = QCoreApplication.translate
    return {
        "agreed": translate("Shares", "Share agreed"),
        "us": translate("Shares", "Share open, proposed by us"),
        "them": translate("Shares", "Share open, proposed by them"),
        "changed": translate("Shares", "Changed since agreed"),
        "parked": translate("Shares", "Parked"),
        "private": translate("Shares", "Ours only"),
        "third": translate("Shares", "Share open"),
    }[cell.state]
