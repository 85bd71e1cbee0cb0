"""Facts as JSON text and back. Fractions are pairs of whole numbers, days and moments ISO 8601."""

import json
from collections.abc import Callable
from dataclasses import asdict, fields
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from partnerdesk.analysis.health_course import HealthPoint
from partnerdesk.analysis.plan_facts import (
    Contact,
    OpenCommitment,
    PlanFacts,
    PlannedTouchpoint,
    SideCount,
    SideFigures,
)
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import PlanStatus

FORMAT = 1
Raw = dict[str, Any]


def to_json(facts: PlanFacts) -> str:
    """Return facts as one line of JSON without what is as usual."""
    usual = {field.name: field.default for field in fields(PlanFacts)}
    told = {
        name: value for name, value in asdict(facts).items() if getattr(facts, name) != usual[name]
    }
    told["format"] = FORMAT
    return json.dumps(told, default=_plain, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> PlanFacts:
    """Return the facts of a text; raises ValueError where another version of us wrote it."""
    raw: Raw = json.loads(text)
    if raw.pop("format", None) != FORMAT:
        raise ValueError("facts of another format: tell them again")
    try:
        for name in raw.keys() & _READERS.keys():
            raw[name] = _READERS[name](raw[name])
        return PlanFacts(**raw)
    except (TypeError, KeyError) as error:
        raise ValueError("facts with other fields: tell them again") from error


def is_of_day(text: str, day: date) -> bool:
    """Tell at a glance whether a text of this version tells of no plan, or of one on a day."""
    if not text.endswith(f'"format":{FORMAT}}}'):
        return False
    return '"plan_id":' not in text or f'"as_of":"{day.isoformat()}"' in text


def _plain(value: object) -> object:
    if isinstance(value, Fraction):
        return value.numerator, value.denominator
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in facts")


def _fraction(raw: list[int] | None) -> Fraction | None:
    return None if raw is None else Fraction(raw[0], raw[1])


def _side_figures(raw: Raw) -> SideFigures:
    return SideFigures(
        side=Side(raw["side"]),
        rate_of_return=_fraction(raw["rate_of_return"]),
        share_of_risk=_fraction(raw["share_of_risk"]),
        mismatch=_fraction(raw["mismatch"]),
    )


def _health_point(raw: Raw) -> HealthPoint:
    return HealthPoint(
        day=date.fromisoformat(raw["day"]),
        score=Fraction(*raw["score"]),
        known=Fraction(*raw["known"]),
    )


def _planned(raw: Raw) -> PlannedTouchpoint:
    raw["channel"] = Channel(raw["channel"])
    raw["starts_at"] = datetime.fromisoformat(raw["starts_at"])
    return PlannedTouchpoint(**raw)


def _contact(raw: Raw) -> Contact:
    return Contact(day=date.fromisoformat(raw["day"]), is_about_trouble=raw["is_about_trouble"])


def _open_commitment(raw: Raw) -> OpenCommitment:
    raw["side"] = Side(raw["side"])
    raw["due_on"] = date.fromisoformat(raw["due_on"])
    return OpenCommitment(**raw)


def _count(raw: Raw) -> SideCount:
    return SideCount(**raw)


def _each(read: Callable[[Raw], object]) -> Callable[[list[Raw]], tuple[object, ...]]:
    return lambda raws: tuple(map(read, raws))


_READERS: dict[str, Callable[[Any], object]] = {
    "inside": _count,
    "edge": _count,
    "outside": _count,
    "as_of": date.fromisoformat,
    "status": PlanStatus,
    "created_on": date.fromisoformat,
    "last_change": date.fromisoformat,
    "next_review": date.fromisoformat,
    "balance_index": _fraction,
    "leans_to": Side,
    "sides": _each(_side_figures),
    "health": _each(_health_point),
    "planned": _each(_planned),
    "contacts": _each(_contact),
    "last_contact": date.fromisoformat,
    "open_commitments": _each(_open_commitment),
}
