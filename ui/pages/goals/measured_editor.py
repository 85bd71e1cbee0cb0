"""A figure of a goal; while the goal has no unit yet, one typed behind the figure becomes it."""

import re
from decimal import Decimal
from typing import Any

from partnerdesk.commands.goals import SetGoalFigure
from partnerdesk.commands.items import SetField
from partnerdesk.errors import FieldError
from ui.forms.conversions import Conversion
from ui.forms.editor import Showing
from ui.forms.line_editor import LineEditor

_WITH_UNIT = re.compile(r"\s*([-+−]?[\d.,'’٫٬\s]*\d)\s*([^\d\s.,].{0,23}?)\s*")


class Measured(Decimal):
    """A number with the unit that was typed behind it. It is never the bare number of before."""

    unit: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Measured) and self.unit == other.unit and super().__eq__(other)

    def __hash__(self) -> int:
        return hash((self.unit, Decimal(self)))


class MeasuredEditor(LineEditor):
    """Reads "120 min" where no unit is known; where one is, that one may be typed or not."""

    def __init__(self, conversion: Conversion) -> None:
        super().__init__(conversion)
        self._has_unit = False

    def prepare(self, showing: Showing) -> None:
        super().prepare(showing)
        self._has_unit = bool(showing.unit)

    def value(self) -> Any:
        try:
            return super().value()
        except FieldError:
            found = None if self._has_unit else _WITH_UNIT.fullmatch(self.text())
            if found is None:
                raise
            measured = Measured(self.conversion.parse(found[1]))
            measured.unit = found[2]
            return measured


def unit_typed(value: Any) -> str:
    """Return the unit that was typed behind a number, empty where there was none."""
    return value.unit if isinstance(value, Measured) else ""


def setting(goal_id: str, name: str, value: Any, merge_key: str) -> SetField | SetGoalFigure:
    """Return the command that stores a figure of a goal, with the unit it was typed in."""
    if not isinstance(value, Measured):
        return SetField(kind="goal", item_id=goal_id, field=name, value=value, merge_key=merge_key)
    return SetGoalFigure(
        goal_id=goal_id, field=name, value=Decimal(value), unit=value.unit, merge_key=merge_key
    )
