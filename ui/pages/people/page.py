"""Circle and people: a list, pairs, reporting lines, and the circle."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.plan_parts import PlanParts
from ui.context import Context
from ui.pages.people.circle_view import CirclePage
from ui.pages.people.pairs_view import PairsView
from ui.pages.people.people_view import PeopleView
from ui.pages.people.tree_view import TreeView
from ui.pages.views_page import View, ViewsPage


def _people_ids(parts: PlanParts) -> tuple[str, ...]:
    return tuple(person.id for person in parts.people)


def _drawing_ids(parts: PlanParts) -> tuple[str, ...]:
    return tuple(drawing.id for drawing in parts.drawings)


def _views() -> tuple[View, ...]:
    translate = QCoreApplication.translate
    return (
        View(
            key="people",
            text=translate("People", "People"),
            make=PeopleView,
            ids=_people_ids,
        ),
        View(key="pairs", text=translate("People", "Pairs"), make=PairsView, counts=False),
        View(key="tree", text=translate("People", "Reporting lines"), make=TreeView, counts=False),
        View(
            key="circle",
            text=translate("People", "Circle"),
            make=CirclePage,
            ids=_drawing_ids,
            counts=False,
        ),
    )


class PeoplePage(ViewsPage):
    """All views."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        spoken = QCoreApplication.translate("People", "Circle and people")
        super().__init__(context, _views(), spoken, parent)
