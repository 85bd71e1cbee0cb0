"""Circle and people: the circle as a picture, the people as a table."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.pages.people.circle_view import CirclePage
from ui.pages.people.people_view import PeopleView
from ui.pages.views_page import View, ViewsPage


def _views() -> tuple[View, ...]:
    translate = QCoreApplication.translate
    return (
        View(
            key="people",
            text=translate("People", "People"),
            make=PeopleView,
            ids=lambda parts: tuple(person.id for person in parts.people),
        ),
        View(key="circle", text=translate("People", "Circle"), make=CirclePage),
    )


class PeoplePage(ViewsPage):
    """Both views."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        spoken = QCoreApplication.translate("People", "Circle and people")
        super().__init__(context, _views(), spoken, parent)
