"""What the views of the section have in common: they ask for a check to be taken or looked at."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire
from ui.context import Context
from ui.pages.views_page import ViewPage
from ui.widgets.buttons import Rank, button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.sheet import Sheet

WIDEST = 1280


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A check to go on with, or what a new one should be; all empty lets the user say."""

    check_id: str = ""
    questionnaire: Questionnaire | None = None
    side: Side | None = None
    question: str = ""


class HealthView(ViewPage):
    """A view of the section."""

    take_wanted = Signal(object)  # Wish
    view_wanted = Signal(str)


class SheetView(HealthView):
    """A view that scrolls: a heading with the button that begins a check, and cards below."""

    rank: Rank = "normal"  # of the button that begins a check

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.summary = ElidedLabel(tone="secondary")
        self.take = button(self.tr("Take a check"), self.rank, icon_name="plus")
        self.heading = QVBoxLayout()
        self.heading.setSpacing(12)
        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        self._assemble_sheet()

    def _assemble_sheet(self) -> None:
        title = Label(self.tr("Health"), kind="h1")
        title.setMinimumHeight(36)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(title)
        top.addWidget(self.summary, 1)
        top.addWidget(self.take)
        self.heading.addLayout(top)
        sheet = QWidget()
        sheet.setMaximumWidth(WIDEST)
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(24, 18, 24, 20)
        whole.setSpacing(16)
        whole.addLayout(self.heading)
        whole.addLayout(self.column, 1)
        self.area = scrolling(sheet, self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.area)

    def put_switch(self, switch: QWidget) -> None:
        self.heading.addWidget(switch)


def scrolling(sheet: QWidget, parent: QWidget) -> QScrollArea:
    """Return an area in which a sheet scrolls, in the middle where there is more room."""
    ground = Sheet()
    centred = QHBoxLayout(ground)
    centred.setContentsMargins(0, 0, 0, 0)
    centred.addWidget(sheet)
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(ground)
    return area
