"""Measuring a goal in place: the value, the day, and a word about it."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from partnerdesk.commands.goals import NoteMeasurement
from partnerdesk.domain.goals import MEASUREMENT, Goal
from ui.forms.conversions import Conversion, conversion_for
from ui.session.desk import SessionDesk
from ui.session.topics.asking import AskingPanel
from ui.session.topics.names import translate
from ui.widgets.buttons import button

_PARTS = {"value": 1, "measured_on": 1, "note": 2}


class MeasuringPanel(AskingPanel):
    """Where the goal stands, today unless another day is said."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        store, leave = button(self.tr("Note it"), "primary"), button(self.tr("Leave it"))
        super().__init__(desk, store, leave, parent)
        self.lines: dict[str, QLineEdit] = {}
        for name, part in _PARTS.items():
            line = self.lines[name] = QLineEdit()
            line.returnPressed.connect(self.store)
            label = translate("Fields", MEASUREMENT.by_name[name].label)
            self.add_field(name, label, line, part=part)

    def begin(self, goal: Goal) -> None:
        """Ask for a value of a goal."""
        words = self.tr("Where does it stand, measured by {measure}?")
        plain = self.tr("Where does it stand?")
        for line in self.lines.values():
            line.clear()
        self.lines["measured_on"].setText(self.desk.formats.day(self.desk.today))
        self.lines["value"].setPlaceholderText(goal.unit)
        asked = words.format(measure=goal.measure) if goal.measure else plain
        self.ask(goal, asked, self.lines["value"])

    def command(self, goal: Goal) -> NoteMeasurement:
        return NoteMeasurement(
            goal_id=goal.id,
            value=self._read("value", goal),
            measured_on=self._read("measured_on", goal),
            note=self._read("note", goal),
        )

    def _read(self, name: str, goal: Goal) -> Any:
        conversion: Conversion = conversion_for(
            MEASUREMENT.by_name[name],
            self.desk.formats,
            unit=goal.unit,
            today=self.desk.today,
        )
        return conversion.parse(self.lines[name].text())
