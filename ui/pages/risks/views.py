"""How the page of risks is seen: matrix or timeline beside the table, or one of the three."""

from typing import Literal, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.look.current import current_scale
from ui.pages.items.list_side import ListSide
from ui.pages.risks.matrix_card import MatrixCard
from ui.pages.risks.timeline_card import TimelineCard
from ui.widgets.risk_matrix_ground import LARGEST
from ui.widgets.segmented import Choice, Segmented

ViewKey = Literal["matrix", "timeline", "table"]
_PARTS, _EVEN = (45, 55), (1, 1)
_AROUND = 170
ALL_THREE_FROM = 1800


class ViewSwitch(QWidget):
    """Matrix or timeline; where room is short the table has a segment of its own."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        two = [
            Choice(key="matrix", text=self.tr("Matrix")),
            Choice(key="timeline", text=self.tr("Timeline")),
        ]
        three = [*two, Choice(key="table", text=self.tr("Table"))]
        spoken = self.tr("View of the risks")
        self.wide = Segmented(two, spoken=spoken, small=True, parent=self)
        self.compact = Segmented(three, spoken=spoken, small=True, parent=self)
        self.wide.chosen.connect(self.chosen)
        self.compact.chosen.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.wide)
        row.addWidget(self.compact)
        self.compact.hide()

    def show_choice(self, key: ViewKey, *, compact: bool) -> None:
        """Show which view is seen."""
        self.wide.setVisible(not compact)
        self.compact.setVisible(compact)
        self.wide.choose("matrix" if key == "table" else key)
        self.compact.choose(key)


class Views(QWidget):
    """Heading over the drawing and the table; `arrange` says what of it there is room for."""

    def __init__(self, table_side: ListSide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table_side = table_side
        self.switch = ViewSwitch()
        self.switch.chosen.connect(self._choose)
        self.matrix = MatrixCard()
        self.timeline = TimelineCard()
        self.key: ViewKey = "matrix"
        self._compact = self._alone = self._empty = False
        self.drawing = QStackedWidget()
        self._around_matrix = _scrolled(self.matrix)
        for card in (self._around_matrix, self.timeline):
            self.drawing.addWidget(card)
        policy = QSizePolicy.Policy
        self.drawing.setSizePolicy(policy.Preferred, policy.Expanding)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(16)
        self._column.addWidget(table_side.heading)
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._row.addWidget(self.drawing, _PARTS[0])
        self._row.addWidget(table_side, _PARTS[1])
        self._column.addLayout(self._row, 1)

    @property
    def shows_table(self) -> bool:
        """Whether the table is seen."""
        return not self.table_side.isHidden()

    @property
    def focus_target(self) -> QWidget:
        """What takes the keyboard: the drawing where the table is not seen."""
        if self.shows_table:
            return self.table_side.card.table
        return self.timeline.timeline if self.key == "timeline" else self.matrix.matrix

    def arrange(self, width: int, *, compact: bool, has_detail: bool, empty: bool) -> None:
        """Show what there is room for: the details take the room of the table."""
        wide = width >= current_scale().grown(ALL_THREE_FROM)
        self._compact, self._empty = compact, empty
        self._alone = compact or (has_detail and not wide)
        parts = _EVEN if wide and not has_detail else _PARTS
        for place, part in enumerate(parts):
            self._row.setStretch(place, part)
        self._apply()

    def _choose(self, key: str) -> None:
        self.key = cast("ViewKey", key)
        self._apply()

    def show_table_alone(self) -> None:
        """Have the table seen, where only one of the views is."""
        if self._compact:
            self._choose("table")

    def _apply(self) -> None:
        wants_table = self._compact and self.key == "table"
        self.table_side.setVisible(self._empty or wants_table or not self._alone)
        self.drawing.setVisible(not self._empty and not wants_table)
        is_timeline = self.key == "timeline"
        self.drawing.setCurrentWidget(self.timeline if is_timeline else self._around_matrix)
        largest = current_scale().grown(_AROUND) + round(LARGEST)
        self.drawing.setMaximumWidth(16_777_215 if is_timeline else largest)
        self.switch.setVisible(not self._empty)
        self.switch.show_choice(self.key, compact=self._compact)
        self.table_side.column.setContentsMargins(0, 0, 0, 0)
        self._column.setContentsMargins(*((16, 10, 12, 12) if self._compact else (24, 18, 16, 20)))


def _scrolled(card: QWidget) -> QScrollArea:
    """Let a drawing be as high as it has to be, and scrolled where the window is lower."""
    scroller = QScrollArea()
    scroller.setFrameShape(QFrame.Shape.NoFrame)
    scroller.setWidgetResizable(True)
    scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    policy = QSizePolicy.Policy
    card.setSizePolicy(policy.Expanding, policy.Expanding)
    scroller.setWidget(card)
    return scroller
