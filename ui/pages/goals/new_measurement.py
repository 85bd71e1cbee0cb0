"""Noting a value that was measured on another day."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.commands.items import AddItem
from partnerdesk.domain.goals import MEASUREMENT, Goal
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


class NewMeasurement(QWidget):
    """Day, value and note with a button; Enter in any of them adds as well."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._goal: Goal | None = None
        self._formats = Formats()
        self.day = DateEditor(conversion_for(_DAY, self._formats))
        self.value = LineEditor(conversion_for(_VALUE, self._formats))
        self.note = QLineEdit()
        self.fields = {
            "measured_on": Field(label_of(_DAY), self.day.widget),
            "value": Field(label_of(_VALUE), self.value.widget),
            "note": Field(label_of(_NOTE), self.note),
        }
        self.add: QPushButton = button(self.tr("Add this value"), small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(side_by_side(self.fields["measured_on"], self.fields["value"]))
        column.addWidget(self.fields["note"])
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._add)
        for line in (self.day.line, self.value.line, self.note):
            line.returnPressed.connect(self._add)

    def show_goal(self, goal: Goal, formats: Formats) -> None:
        """Take values for a goal; what was typed for another one is forgotten."""
        is_other = self._goal is None or self._goal.id != goal.id
        self._goal, self._formats = goal, formats
        self.day.conversion = conversion_for(_DAY, formats)
        self.value.conversion = conversion_for(_VALUE, formats, unit=goal.unit)
        if is_other:
            self._clear()

    def _clear(self) -> None:
        for line in (self.day.line, self.value.line, self.note):
            line.clear()
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        for field in self.fields.values():
            field.set_problem("")

    def _add(self) -> None:
        if self._goal is None:
            return
        self._tell_nothing()
        try:
            if self._context.run(self._command(self._goal)) is not None:
                self._clear()
        except UserError as error:
            at = error.field if isinstance(error, FieldError) else "value"
            field = self.fields.get(at, self.fields["value"])
            field.set_problem(sentence_of(error, self._formats))

    def _command(self, goal: Goal) -> AddItem:
        values: dict[str, Any] = {
            "measured_on": self.day.value(),
            "value": self.value.value(),
            "note": self.note.text().strip(),
        }
        return AddItem(kind="measurement", parent_id=goal.id, values=values)
