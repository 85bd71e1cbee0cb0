"""Undo, redo and find as buttons: what the keys do, for whoever uses the mouse."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.deeds import deed_of
from ui.session.desk import SessionDesk
from ui.session.sized import Sized
from ui.widgets.buttons import button
from ui.widgets.labels import plain_tool_tip


class Steps(Sized):
    """`undo_wanted`, `redo_wanted` and `find_wanted` are sent by the buttons."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    find_wanted = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.find_button = self._add("search", self.tr("Find in this plan"))
        self.undo = self._add("undo", self.tr("Undo"))
        self.redo = self._add("redo", self.tr("Redo"))
        self._row = QHBoxLayout(self)
        for each in (self.find_button, self.undo, self.redo):
            self._row.addWidget(each)
        self.find_button.clicked.connect(lambda _checked=False: self.find_wanted.emit())
        self.undo.clicked.connect(lambda _checked=False: self.undo_wanted.emit())
        self.redo.clicked.connect(lambda _checked=False: self.redo_wanted.emit())
        desk.changed.connect(self.show_view)
        self.suit_now()
        self.show_view()

    def _add(self, icon_name: str, spoken: str) -> QPushButton:
        made = button("", "flat", icon_name=icon_name, small=True, spoken=spoken, parent=self)
        made.setToolTip(spoken)
        return made

    def show_view(self) -> None:
        """Say what would be undone and redone: steps of this session only."""
        view = self._desk.view
        named = (
            (self.undo, view.undo_label, self.tr("Undo"), self.tr("Undo: {label}")),
            (self.redo, view.redo_label, self.tr("Redo"), self.tr("Redo: {label}")),
        )
        for step, label, bare, words in named:
            said = words.format(label=deed_of(label)) if label else bare
            step.setEnabled(label is not None)
            step.setAccessibleName(said)
            step.setToolTip(plain_tool_tip(said))

    def suit(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for each in (self.find_button, self.undo, self.redo):
            each.setFixedWidth(self.px(56))
