"""Two drawings side by side, and below them who moved from where to where."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.analysis.circle_moves import Move, moves_between, rings_shown
from partnerdesk.domain.circle import CircleDrawing
from partnerdesk.domain.plan_parts import PlanParts
from ui.canvas.canvas import CircleCanvas
from ui.canvas.words import count_words, place_words
from ui.delegates.cells import DRAWN
from ui.isolating import isolated
from ui.look.current import scale_of
from ui.pages.people.drawings import DrawingSeen
from ui.pages.people.members import PLACES, members_of
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.person_disc import PersonDisc

_LINE_WIDTH = 250
_HEAD_HEIGHT, _LINE_HEIGHT, _MOST_HEIGHT = 64, 36, 172


class ComparedCard(Card):
    """One of the two: a choice of drawings, its count, and the circle, which is only to look at."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(title)
        self.choice = QComboBox()
        self.choice.setAccessibleName(title)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.count = ElidedLabel(kind="label", tone="secondary")
        self.canvas = CircleCanvas(read_only=True)
        self.canvas.show_whole(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(title, kind="h3"))
        row.addWidget(self.choice, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.count)
        self.body.addWidget(self.canvas, 1)
        self.choice.activated.connect(lambda _at: self.chosen.emit(self.choice.currentData()))

    def offer(self, drawings: Sequence[DrawingSeen], chosen: str) -> None:
        """Offer the drawings with one chosen."""
        self.choice.clear()
        for each in drawings:
            self.choice.addItem(f"{each.day}, {each.party}: {each.title}", each.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))


class ComparePane(QWidget):
    """`chosen` carries the ids of both drawings whenever the user takes another one."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Two drawings side by side"))
        self.before = ComparedCard(self.tr("Before"))
        self.after = ComparedCard(self.tr("After"))
        self.moves = MovesCard()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.before, 1)
        row.addWidget(self.after, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(self.moves)
        for card in (self.before, self.after):
            card.chosen.connect(self._tell)

    def show_drawings(
        self,
        parts: PlanParts,
        drawings: Sequence[DrawingSeen],
        before: CircleDrawing,
        after: CircleDrawing,
    ) -> None:
        """Show two drawings and what moved between them."""
        moves = moves_between(rings_shown(parts, before), rings_shown(parts, after))
        brought = frozenset(move.person_id for move in moves if move.is_brought_inside)
        pairs = ((self.before, before, frozenset[str]()), (self.after, after, brought))
        for card, drawing, new in pairs:
            card.offer(drawings, drawing.id)
            members = members_of(parts, drawing, brought=new)
            card.canvas.set_members(members)
            card.count.setText(count_words(members))
        self.moves.show_moves(parts, moves)

    def _tell(self, _drawing_id: str) -> None:
        self.chosen.emit(self.before.choice.currentData(), self.after.choice.currentData())


class MovesCard(Card):
    """Who stands elsewhere, as many side by side as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What moved"), parent=parent)
        self._lines: list[QWidget] = []
        self.words: list[str] = []
        self._holder = QWidget()
        self._holder.setProperty("page", True)
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._holder)
        self.body.addWidget(area)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_moves(self, parts: PlanParts, moves: Sequence[Move]) -> None:
        """Show moves; none is said in words."""
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines, self.words = [], []
        across = max(1, self.width() // scale_of(self).grown(_LINE_WIDTH))
        for number, move in enumerate(moves):
            line = self._line(parts, move)
            self._lines.append(line)
            self._grid.addWidget(line, number // across, number % across)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        if not moves:
            nobody = Label(self.tr("Nobody moved between these two."), tone="secondary")
            self._lines.append(nobody)
            self._grid.addWidget(nobody, 0, 0)
        rows = max(1, -(-len(moves) // across))
        scale = scale_of(self)
        self.setFixedHeight(scale.grown(min(_MOST_HEIGHT, _HEAD_HEIGHT + rows * _LINE_HEIGHT)))

    def _line(self, parts: PlanParts, move: Move) -> QWidget:
        person = parts.people_by_id[move.person_id]
        party = parts.parties_by_id[person.party_id]
        words = self._words_of(person.name, move)
        self.words.append(words)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        disc = PersonDisc(
            person.name,
            DRAWN[party.side],
            party=party.label,
            is_team=person.is_team,
            is_placeholder=person.is_placeholder,
            size=26,
        )
        row.addWidget(disc)
        row.addWidget(ElidedLabel(words), 1)
        return line

    def _words_of(self, name: str, move: Move) -> str:
        if move.before is None and move.after is not None:
            words = self.tr("{name}: new, {place}")
            return words.format(name=isolated(name), place=place_words(PLACES[move.after]))
        if move.after is None and move.before is not None:
            words = self.tr("{name}: no longer in it, was {place}")
            return words.format(name=isolated(name), place=place_words(PLACES[move.before]))
        ends = [place_words(PLACES[ring]) for ring in (move.before, move.after) if ring]
        return f"{name}: {' → '.join(ends)}"
