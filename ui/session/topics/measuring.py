"""Measuring a goal in place: the value, the day, and a word about it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from partnerdesk.commands.goals import NoteMeasurement
from partnerdesk.domain.goals import MEASUREMENT, Goal
from partnerdesk.errors import FieldError, UserError
from ui.forms.conversions import Conversion, conversion_for
from ui.session.desk import SessionDesk
from ui.session.topics.names import translate
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import Label

_NAMES = ("value", "measured_on", "note")


class MeasuringPanel(Panel):
    """`ended` says that the value was noted, or that nobody wants to note one."""

    ended = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(air=20, parent=parent)
        self._desk = desk
        self._goal: Goal | None = None
        self.heading = Label(kind="h3", wrap=True)
        self.lines: dict[str, QLineEdit] = {}
        self.frames: dict[str, Field] = {}
        fields = QHBoxLayout()
        keep_air(self, fields, spacing=16)
        for name in _NAMES:
            line = self.lines[name] = QLineEdit()
            line.returnPressed.connect(self.note)
            words = translate("Fields", MEASUREMENT.by_name[name].label)
            self.frames[name] = Field(words, line)
            fields.addWidget(self.frames[name], 2 if name == "note" else 1)
        self.store = button(self.tr("Note it"), "primary")
        self.leave = button(self.tr("Leave it"))
        foot = QHBoxLayout()
        keep_air(self, foot, spacing=12)
        foot.addWidget(self.store)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        self.body.addWidget(self.heading)
        self.body.addLayout(fields)
        self.body.addStretch(1)
        self.body.addLayout(foot)
        self.store.clicked.connect(self.note)
        self.leave.clicked.connect(self.ended)

    def begin(self, goal: Goal) -> None:
        """Ask for a value of a goal, measured today unless another day is said."""
        self._goal = goal
        words = self.tr("Where does it stand, measured by {measure}?")
        plain = self.tr("Where does it stand?")
        self.heading.setText(words.format(measure=goal.measure) if goal.measure else plain)
        for name in _NAMES:
            self.frames[name].set_problem("")
            self.lines[name].clear()
        self.lines["measured_on"].setText(self._desk.formats.day(self._desk.today))
        self.lines["value"].setPlaceholderText(goal.unit)
        self.lines["value"].setFocus(Qt.FocusReason.OtherFocusReason)

    def note(self) -> None:
        """Store the measurement; what is wrong is said under its field."""
        if self._goal is None:
            return
        for frame in self.frames.values():
            frame.set_problem("")
        try:
            command = self._command(self._goal)
            done = self._desk.run(command)
        except UserError as error:
            name = error.field if isinstance(error, FieldError) else "value"
            frame = self.frames.get(name, self.frames["value"])
            frame.set_problem(self._desk.sentence(error))
            frame.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if done is not None:
            self.ended.emit()

    def _command(self, goal: Goal) -> NoteMeasurement:
        return NoteMeasurement(
            goal_id=goal.id,
            value=self._read("value", goal),
            measured_on=self._read("measured_on", goal),
            note=self._read("note", goal),
        )

    def _read(self, name: str, goal: Goal) -> Any:
        conversion: Conversion = conversion_for(
            MEASUREMENT.by_name[name],
            self._desk.formats,
            unit=goal.unit,
            today=self._desk.today,
        )
        return conversion.parse(self.lines[name].text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)
