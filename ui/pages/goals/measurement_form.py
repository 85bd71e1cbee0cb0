"""Writing down a measured value: a new one, today's unless a day is given, or another one anew."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.commands.goals import NoteMeasurement
from partnerdesk.domain.goals import MEASUREMENT, Goal, Measurement
from partnerdesk.errors import FieldError, UserError
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import DateEditor, LineEditor
from ui.forms.words import label_of, sentence_of
from ui.pages.items.layouts import side_by_side
from ui.widgets.buttons import button
from ui.widgets.field import Field

_DAY, _VALUE, _NOTE = (MEASUREMENT.by_name[name] for name in ("measured_on", "value", "note"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    value: str
    day: str
    note: str
    corrected: Measurement | None


class MeasurementForm(QWidget):
    """Value, day and note with a button; Enter in any of them stores, Esc leaves a correction.

    What is typed for a goal is still there when the goal is shown again.
    """

    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._goal: Goal | None = None
        self._corrected: Measurement | None = None
        self._today = date.min
        self._formats = Formats()
        self._drafts: dict[str, _Draft] = {}
        self.value = LineEditor(conversion_for(_VALUE, self._formats))
        self.day = DateEditor(conversion_for(_DAY, self._formats))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("What has changed since the last one?"))
        self.fields = {
            "value": Field(label_of(_VALUE), self.value.widget),
            "measured_on": Field(label_of(_DAY), self.day.widget),
            "note": Field(label_of(_NOTE), self.note),
        }
        self.add: QPushButton = button(self.tr("Add this value"), small=True)
        self.cancel: QPushButton = button(self.tr("Leave it as it was"), "flat", small=True)
        self._assemble()
        self.add.clicked.connect(self._store)
        self.cancel.clicked.connect(self._leave)
        for line in (self.value.line, self.day.line, self.note):
            line.returnPressed.connect(self._store)
        self._name_buttons()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(side_by_side(self.fields["value"], self.fields["measured_on"]))
        column.addWidget(self.fields["note"])
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def show_goal(self, goal: Goal, formats: Formats, today: date) -> None:
        """Take values for a goal."""
        is_other = self._goal is None or self._goal.id != goal.id
        if is_other:
            self._keep_draft()
        self._goal, self._formats, self._today = goal, formats, today
        self.day.conversion = conversion_for(_DAY, formats)
        self.value.conversion = conversion_for(_VALUE, formats, unit=goal.unit)
        if is_other:
            self._clear()
            self._take_up(self._drafts.pop(goal.id, None))
        elif self._corrected is not None and self._corrected not in goal.measurements:
            self._clear()  # it was deleted or changed elsewhere

    def correct(self, measured: Measurement) -> None:
        """Show a value that was noted before, to be written anew."""
        if self._goal is None or measured not in self._goal.measurements:
            return
        self._clear()
        self._corrected = measured
        self.value.show_value(measured.value)
        self.day.show_value(measured.measured_on)
        self.note.setText(measured.note)
        self._name_buttons()
        self.begin()

    def begin(self) -> None:
        """Put the keyboard into the value."""
        self.value.line.setFocus(Qt.FocusReason.TabFocusReason)
        self.value.line.selectAll()

    def _keep_draft(self) -> None:
        texts = (self.value.text(), self.note.text())
        if self._goal is not None and any(each.strip() for each in texts):
            self._drafts[self._goal.id] = _Draft(
                value=texts[0], day=self.day.text(), note=texts[1], corrected=self._corrected
            )

    def _take_up(self, draft: _Draft | None) -> None:
        if draft is None or self._goal is None:
            return
        if draft.corrected is not None and draft.corrected not in self._goal.measurements:
            return
        self._corrected = draft.corrected
        self.value.show_text(draft.value)
        self.day.show_text(draft.day)
        self.note.setText(draft.note)
        self._name_buttons()

    def _clear(self) -> None:
        self._corrected = None
        self.value.show_text("")
        self.day.show_value(self._today)
        self.note.clear()
        self._tell_nothing()
        self._name_buttons()

    def _name_buttons(self) -> None:
        is_new = self._corrected is None
        self.add.setText(self.tr("Add this value") if is_new else self.tr("Correct this value"))
        self.add.setAccessibleName(self.add.text())
        self.cancel.setVisible(not is_new)

    def _tell_nothing(self) -> None:
        for field in self.fields.values():
            field.set_problem("")

    def _leave(self) -> None:
        self._clear()
        self.left.emit()

    def _store(self) -> None:
        if self._goal is None:
            return
        self._tell_nothing()
        try:
            done = self._context.run(self._command(self._goal))
        except UserError as error:
            at = error.field if isinstance(error, FieldError) else "value"
            field = self.fields.get(at, self.fields["value"])
            field.set_problem(sentence_of(error, self._formats))
            return
        if done is not None:
            self._clear()
            self.begin()

    def _command(self, goal: Goal) -> NoteMeasurement:
        day: Any = self.day.value()
        value: Any = self.value.value()
        return NoteMeasurement(
            goal_id=goal.id,
            measured_on=day or self._today,
            value=value,
            note=self.note.text().strip(),
            measurement_id=self._corrected.id if self._corrected else None,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._corrected is not None:
            self._leave()
        else:
            super().keyPressEvent(event)
