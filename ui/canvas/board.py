"""The canvas with all that belongs to drawing: the count, the list with switches, adding people.

The guide, the joint session and the section of a plan show the same board.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from ui.canvas.adding import AddLine, CircleParty
from ui.canvas.canvas import CircleCanvas
from ui.canvas.switches import PlaceSwitches
from ui.canvas.words import count_words
from ui.look.current import scale_of
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.circle_view import CircleMember
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.segmented import Choice, Segmented

PANEL_WIDTH = 380
_NARROW = 820


class CircleBoard(QWidget):
    """`placed` carries a key and a place, `added` a Newcomer, `opened` the key of a person.

    Below a width the list takes turns with the canvas.
    """

    placed = Signal(str, str)
    added = Signal(object)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Draw the circle"))
        self.canvas = CircleCanvas()
        self.switches = PlaceSwitches()
        self.count = ElidedLabel(tone="secondary")
        self.whole = button(self.tr("See all"), small=True)
        self.whole.setToolTip(self.tr("Fits everybody into the window; names give way if need be"))
        self.whole.hide()
        self.add = button(self.tr("Add"), icon_name="plus", small=True)
        self.add_line = AddLine()
        self.add_line.hide()
        self.turn = Segmented(
            (
                Choice(key="circle", text=self.tr("Circle")),
                Choice(key="list", text=self.tr("List")),
            ),
            spoken=self.tr("Circle or list"),
            small=True,
        )
        self.circle_card = Card()
        self.panel = Card(edge_to_edge=True)
        self._awaited = ""
        self._assemble()
        self._connect()
        self._arrange()

    def _assemble(self) -> None:
        self._top = top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.count, 1)
        top.addWidget(self.whole)
        self.circle_card.body.addLayout(top)
        self.circle_card.body.addWidget(self.canvas, 1)
        self._heading = heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.setContentsMargins(16, 10, 12, 2)
        heading.addWidget(Label(self.tr("People and teams"), kind="h3"), 1)
        heading.addWidget(self.add)
        hint = Label(
            self.tr("Drag in the circle, or choose here."), kind="caption", tone="tertiary"
        )
        hint.setContentsMargins(16, 0, 12, 4)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.switches)
        body = self.panel.body
        body.setContentsMargins(1, 1, 1, 4)
        body.setSpacing(0)
        body.addLayout(heading)
        body.addWidget(hint)
        body.addWidget(self.add_line)
        body.addWidget(area, 1)
        row = QHBoxLayout(self)
        row.setSpacing(16)
        row.addWidget(self.circle_card, 1)
        row.addWidget(self.panel)
        row.setContentsMargins(0, 0, 0, 0)

    def _connect(self) -> None:
        self.canvas.moved.connect(self.placed)
        self.canvas.opened.connect(self.opened)
        self.canvas.grown.connect(self._tell_grown)
        self.switches.placed.connect(self._place_from_list)
        self.whole.clicked.connect(lambda: self._show_whole(not self.canvas.is_whole))
        self.add.clicked.connect(self.begin_adding)
        self.add_line.wanted.connect(self._want)
        self.add_line.left.connect(self.end_adding)
        self.turn.chosen.connect(lambda _key: self._turn_over())

    def set_members(
        self,
        members: Sequence[CircleMember],
        parties: Sequence[CircleParty] = (),
        *,
        is_drawn: bool = True,
    ) -> None:
        """Show people and teams, and the parties that others can be added to."""
        self.canvas.set_members(members, is_drawn=is_drawn)
        self.switches.set_members(members)
        self.count.setText(count_words(members))
        self.add_line.offer(parties)
        self.add.setVisible(bool(parties))
        new = [each.key for each in members if each.name == self._awaited]
        if self._awaited and new:
            self._awaited = ""
            self.canvas.choose(new[-1])

    def _place_from_list(self, key: str, place: str) -> None:
        self.canvas.choose(key)
        self.placed.emit(key, place)

    def _want(self, newcomer: object) -> None:
        self._awaited = getattr(newcomer, "name", "")
        self.added.emit(newcomer)

    # adding

    def begin_adding(self) -> None:
        """Show the line to add somebody with."""
        self.add_line.show()
        self.add_line.begin()

    def end_adding(self) -> None:
        """Hide the line again."""
        self.add_line.hide()
        self.add.setFocus(Qt.FocusReason.TabFocusReason)

    def accept_added(self) -> None:
        """Be ready for the next one, a person as most are: the last was added."""
        self.add_line.sort.choose("person")
        self.add_line.begin()

    def refuse_added(self, sentence: str) -> None:
        """Say why somebody could not be added."""
        self._awaited = ""
        self.add_line.field.set_problem(sentence)

    # room

    def _show_whole(self, whole: bool) -> None:
        words = self.tr("Read all names") if whole else self.tr("See all")
        self.whole.setText(words)
        self.whole.setAccessibleName(words)
        self.canvas.show_whole(whole)

    def _tell_grown(self, is_grown: bool) -> None:
        self.whole.setVisible(is_grown)

    @property
    def is_narrow(self) -> bool:
        """Whether the list takes turns with the canvas."""
        return self.width() < scale_of(self).grown(_NARROW)

    def _turn_over(self) -> None:
        """Show the other card; the switch goes along, with the keyboard on it."""
        self._arrange()
        for segment in self.turn.findChildren(QPushButton):
            if segment.isChecked():
                segment.setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        narrow = self.is_narrow
        head = self._top if self.turn.current == "circle" else self._heading
        if head.indexOf(self.turn) < 0:
            head.insertWidget(0, self.turn)
        self.turn.setVisible(narrow)
        self.circle_card.setVisible(not narrow or self.turn.current == "circle")
        self.panel.setVisible(not narrow or self.turn.current == "list")
        if narrow:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)
        else:
            self.panel.setFixedWidth(scale_of(self).grown(PANEL_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
