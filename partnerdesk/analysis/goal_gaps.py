"""What one goal still lacks before both sides can agree on it and see it reached, as codes."""

from collections.abc import Iterator

from partnerdesk.domain.goals import Goal, GoalStatus

# The field that each gap is filled in, in the order of the form.
FIELD_OF = {
    "no_baseline": "baseline",
    "no_target": "target",
    "no_target_date": "target_on",
    "no_measure": "measure",
    "no_owner_us": "owner_us_id",
    "no_owner_them": "owner_them_id",
    "no_benefit_us": "benefit_us",
    "no_benefit_them": "benefit_them",
}


def gaps_of(goal: Goal) -> tuple[str, ...]:
    """Return what an open goal lacks, as keys of FIELD_OF; nothing where it is closed."""
    return tuple(_gaps(goal)) if goal.status is GoalStatus.OPEN else ()


def _gaps(goal: Goal) -> Iterator[str]:
    for code, name in FIELD_OF.items():
        value = getattr(goal, name)
        is_said = name.startswith("benefit_") and getattr(goal, f"{name}_kind") is not None
        if not is_said and (value is None or value == "" or not str(value).strip()):
            yield code
