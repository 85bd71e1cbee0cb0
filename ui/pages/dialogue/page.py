"""The dialogue page: one view for each kind, behind one switch."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.pages.dialogue import talks, talks_more
from ui.pages.dialogue.calendar_page import CalendarPage
from ui.pages.dialogue.talk_page import Talk, TalkPage
from ui.pages.views_page import View, ViewsPage


def _view(key: str, text: str, make: Callable[[], Talk], group: str = "") -> View:
    talk = make()
    return View(
        key=key,
        text=text,
        make=lambda context: TalkPage(context, talk),
        ids=lambda parts: tuple(item.id for item in talk.items(parts)),
        group=group,
    )


def _views() -> tuple[View, ...]:
    tr = QCoreApplication.translate
    more = tr("Dialogue", "More")
    return (
        _view("sessions", tr("Dialogue", "Sessions"), talks.sessions),
        View(key="calendar", text=tr("Dialogue", "Calendar"), make=CalendarPage, counts=False),
        _view("issues", tr("Dialogue", "Issues"), talks.issues),
        _view("actions", tr("Dialogue", "Actions"), talks.actions),
        _view("decisions", tr("Dialogue", "Decisions"), talks.decisions),
        _view("inclusions", tr("Dialogue", "Inclusion"), talks_more.inclusions, more),
        _view("reviews", tr("Dialogue", "Problem reviews"), talks_more.reviews, more),
        _view("highlights", tr("Dialogue", "Highlights"), talks_more.highlights, more),
        _view("cadences", tr("Dialogue", "Cadences"), talks.cadences, more),
    )


class DialoguePage(ViewsPage):
    """Sessions, the calendar, issues, actions, decisions and more."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        spoken = QCoreApplication.translate("Dialogue", "Dialogue")
        super().__init__(context, _views(), spoken, parent)
