"""Asking for one thing about a goal, in its place on the page: a few fields and two ways out."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.domain.goals import Goal
from partnerdesk.errors import FieldError, UserError
from ui.session.desk import SessionDesk
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import Label


class AskingPanel(Panel):
    """`ended` says that it was answered, or that nobody wants to answer.

    Subclasses add fields, and say in `command` what the answer is; what is wrong stands under the
    field it is about, else under the first one.
    """

    ended = Signal()

    def __init__(
        self, desk: SessionDesk, store: Button, leave: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(air=20, parent=parent)
        self.desk = desk
        self.goal: Goal | None = None
        self.frames: dict[str, Field] = {}
        self.heading = Label(kind="h3", wrap=True)
        self._fields = QHBoxLayout()
        keep_air(self, self._fields, spacing=16)
        self.confirm, self.leave = store, leave
        foot = QHBoxLayout()
        keep_air(self, foot, spacing=12)
        foot.addWidget(store)
        foot.addWidget(leave)
        foot.addStretch(1)
        self.body.addWidget(self.heading)
        self.body.addLayout(self._fields)
        self.body.addStretch(1)
        self.body.addLayout(foot)
        store.clicked.connect(self.store)
        leave.clicked.connect(self.ended)

    def add_field(self, name: str, label: str, control: QWidget, *, part: int = 1) -> None:
        """Add a field; `part` is its share of the width."""
        self.frames[name] = Field(label, control)
        self._fields.addWidget(self.frames[name], part)

    def ask(self, goal: Goal, words: str, first: QWidget) -> None:
        """Ask about a goal; the keyboard goes to the first control."""
        self.goal = goal
        self.heading.setText(words)
        self._clear()
        controls = [frame.control for frame in self.frames.values()]
        for before, after in pairwise((*controls, self.confirm, self.leave)):
            QWidget.setTabOrder(before, after)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def command(self, goal: Goal) -> object:
        """Return what the answer is; raises UserError where it cannot be read."""
        raise NotImplementedError

    def store(self) -> None:
        """Store the answer."""
        if self.goal is None:
            return
        self._clear()
        try:
            done = self.desk.run(self.command(self.goal))
        except UserError as error:
            name = error.field if isinstance(error, FieldError) else ""
            frame = self.frames.get(name) or next(iter(self.frames.values()))
            frame.set_problem(self.desk.sentence(error))
            frame.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if done is not None:
            self.ended.emit()

    def _clear(self) -> None:
        for frame in self.frames.values():
            frame.set_problem("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)
