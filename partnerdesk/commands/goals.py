"""Measuring goals, and opening closed ones again."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import SetField, fitting_value, new_row, set_field, write_field
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.goals import MEASUREMENT, GoalStatus
from partnerdesk.store.models.plans import GoalRow, MeasurementRow
from partnerdesk.store.unit_of_work import UnitOfWork

_NO_CONFIRMATION: dict[str, object] = {
    "status": GoalStatus.OPEN,
    "outcome_confirmed_by_id": None,
    "outcome_confirmed_on": None,
    "outcome_words": "",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetGoalFigure:
    """Set the start or the target of a goal together with the unit that it was typed in."""

    goal_id: str
    field: str
    value: Decimal
    unit: str
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMeasurement:
    """Note a value of a goal, measured on a day that has come; with an id, correct a noted one.

    A unit becomes that of the goal.
    """

    goal_id: str
    measured_on: date | None
    value: Decimal | None
    note: str = ""
    unit: str = ""
    measurement_id: str | None = None
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenGoal:
    """Open a closed goal again. A confirmation goes: the next one has to be given anew."""

    goal_id: str


def set_goal_figure(command: SetGoalFigure, work: UnitOfWork) -> Done:
    """Store the figure and the unit; raises FieldError and changes nothing where one is wrong."""
    _set_unit(work, command.goal_id, command.unit)
    return set_field(
        SetField(kind="goal", item_id=command.goal_id, field=command.field, value=command.value),
        work,
    )


def _set_unit(work: UnitOfWork, goal_id: str, unit: str) -> None:
    set_field(SetField(kind="goal", item_id=goal_id, field="unit", value=unit), work)


def note_measurement(command: NoteMeasurement, work: UnitOfWork) -> Done:
    """Store a measurement; raises FieldError where a value does not fit or the day is to come."""
    goal = work.get(GoalRow, command.goal_id)
    values: dict[str, Any] = {
        "measured_on": command.measured_on,
        "value": command.value,
        "note": command.note,
    }
    title = places.title_of(KINDS["goal"], goal)
    checking.check_has_come(work, "measured_on", command.measured_on)
    if command.unit:
        _set_unit(work, goal.id, command.unit)
    if command.measurement_id is None:
        row = work.add(new_row(work, MEASUREMENT, goal.id, values))
        places.touch_parent(work, MEASUREMENT, row)
        return Done(label=Deed("measure {title}", title=title), item_id=row.id)
    row = work.get(MeasurementRow, command.measurement_id)
    places.find_place(work, MEASUREMENT, row)
    fitting = {rule.name: fitting_value(rule, values[rule.name]) for rule in MEASUREMENT.fields}
    for rule in MEASUREMENT.fields:
        checking.check_value(rule, fitting[rule.name])
    for rule in MEASUREMENT.fields:
        write_field(work, MEASUREMENT, row, rule, fitting[rule.name])
    return Done(label=Deed("correct a value of {title}", title=title), item_id=row.id)


def reopen_goal(command: ReopenGoal, work: UnitOfWork) -> Done:
    """Open a goal again; the history keeps who had confirmed it."""
    kind = KINDS["goal"]
    goal = work.get(GoalRow, command.goal_id)
    places.find_place(work, kind, goal)
    for name, value in _NO_CONFIRMATION.items():
        write_field(work, kind, goal, kind.by_name[name], value)
    return Done(label=Deed("reopen {title}", title=places.title_of(kind, goal)), item_id=goal.id)
