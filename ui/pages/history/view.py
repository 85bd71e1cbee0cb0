"""What the views of the history have in common: a sheet under one heading, and ways to items."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.context import Place
from ui.pages.history.words import SECTION_OF
from ui.pages.views_page import ViewPage
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet


class HistoryView(ViewPage):
    """A subclass calls `make_sheet` once and fills `column`."""

    widest = 1280  # pixels

    def make_sheet(self, *beside: QWidget) -> None:
        """Lay out the heading with widgets at its right, and the column below it."""
        heading = HeadingRow(above=1)
        heading.setSpacing(12)
        title = Label(QCoreApplication.translate("History", "History"), kind="h1")
        title.setMinimumHeight(44)
        heading.addWidget(title, 1)
        for each in beside:
            heading.addWidget(each)
        sheet = QWidget()
        sheet.setMaximumWidth(self.widest)
        self.column = QVBoxLayout(sheet)
        self.column.setContentsMargins(24, 16, 24, 20)
        self.column.setSpacing(12)
        self.column.addLayout(heading)
        ground = Sheet(dense=True)
        centred = QHBoxLayout(ground)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addWidget(sheet)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def put_switch(self, switch: QWidget) -> None:
        """Put the switch between the views under the heading."""
        self.column.insertWidget(1, switch)

    def place_of(self, kind: str, item_id: str) -> Place | None:
        """Return where an item is shown; None where its kind has no section."""
        if self.plan is None or kind not in SECTION_OF:
            return None
        return Place(
            account_id=self.plan.parts.account.id,
            plan_id=self.plan_id,
            section=SECTION_OF[kind],
            item_id=item_id,
        )

    def follow(self, link: str) -> None:
        """Go where a link leads that names a kind and an id: goal/…"""
        kind, _, item_id = link.partition("/")
        place = self.place_of(kind, item_id)
        if place is not None:
            self.context.go(place)
