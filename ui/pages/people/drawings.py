"""The drawings of an account as they are shown in a row: what each is called, and who is inside."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.circle_moves import rings_of
from partnerdesk.domain.circle import CircleDrawing, Ring
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.figures.shapes import Side
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawingSeen:
    """A drawing as one tab: what it is called, when and by whom, and who is inside."""

    id: str
    title: str
    day: str
    party: str
    side: Side | None
    ours_only: bool
    inside: tuple[Side, ...]
    outside: tuple[Side, ...]
    spoken: str


def seen_drawings(plan: PreparedPlan, formats: Formats) -> tuple[DrawingSeen, ...]:
    """Return the drawings, the newest first."""
    drawings = sorted(plan.parts.drawings, key=lambda each: (each.drawn_on, each.id), reverse=True)
    return tuple(_seen(plan, each, formats) for each in drawings)


def _seen(plan: PreparedPlan, drawing: CircleDrawing, formats: Formats) -> DrawingSeen:
    translate = QCoreApplication.translate
    party = plan.parts.parties_by_id.get(drawing.drawn_by_id or "")
    title = drawing.title or translate("Circle", "The circle")
    by = party.label if party else translate("Circle", "by nobody named")
    ours_only, day = plan.is_ours_only(drawing.id), formats.day(drawing.drawn_on)
    known = translate("Circle", "ours only") if ours_only else translate("Circle", "shared")
    return DrawingSeen(
        id=drawing.id,
        title=title,
        day=day,
        party=by,
        side=DRAWN[party.side] if party else None,
        ours_only=ours_only,
        inside=_sides(plan.parts, drawing, Ring.INSIDE),
        outside=_sides(plan.parts, drawing, Ring.OUTSIDE),
        spoken=", ".join((title, day, by, known)),
    )


def _sides(parts: PlanParts, drawing: CircleDrawing, ring: Ring) -> tuple[Side, ...]:
    people = (parts.person(key) for key, where in rings_of(drawing).items() if where is ring)
    return tuple(DRAWN[parts.side_of(one.party_id)] for one in people if one is not None)
