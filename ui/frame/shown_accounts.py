"""Which accounts the side column lists: the most pressing, always the one that is open."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.frame.side_entries import SideEntry
from ui.home.account_line import AccountLine

MORE = "more"


def side_entries(lines: Sequence[AccountLine], open_id: str, room: int) -> list[SideEntry]:
    """Return up to `room` accounts and, where some are left out, the way to all of them."""
    shown = list(lines[:room])
    if not any(line.account_id == open_id for line in shown):
        current = [line for line in lines if line.account_id == open_id]
        shown = [*shown[: room - len(current)], *current]
    entries = [SideEntry(key=line.account_id, text=line.name, circle=line.circle) for line in shown]
    left_out = len(lines) - len(shown)
    if left_out:
        text = QCoreApplication.translate("SideNav", "%n more accounts", "", left_out)
        entries.append(SideEntry(key=MORE, text=text, icon="more", is_quiet=True))
    return entries
