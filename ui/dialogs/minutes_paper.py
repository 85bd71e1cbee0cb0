"""The minutes of a session on paper, from wherever minutes are shown."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from partnerdesk.errors import PartnerDeskError
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.settings import Settings, load_settings
from ui.dialogs.minutes_order import minutes_file, minutes_order
from ui.preview.preview import Preview


def preview_minutes(
    minutes: Minutes,
    *,
    printed_on: date,
    sentence: Callable[[PartnerDeskError], str],
    parent: QWidget | None = None,
    settings: Settings | None = None,
) -> Preview:
    """Show minutes as they will print, in the language of the program. For our own screen only."""
    settings = settings or load_settings()
    order = minutes_order(minutes, settings, printed_on)
    preview = Preview(
        order,
        leave=lambda: order,
        suggested=minutes_file(minutes, settings),
        sentence=sentence,
        parent=parent,
    )
    preview.open()
    return preview
