"""A risk on the timeline: until when something is done about it, and when it is looked at again."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.risks import Risk
from partnerdesk.formats import Formats
from ui.forms.words import word
from ui.isolating import isolated
from ui.pages.items.states import day_near


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A day with its words. What is late says so."""

    day: date
    words: str
    is_late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """What the timeline shows of a risk; `told` is all of it in words."""

    number: str
    title: str
    below: str
    due: Mark | None
    review: Mark | None
    told: str
    ours_only: bool = False
    faded: bool = False

    @property
    def is_late(self) -> bool:
        """Whether any of its days has passed."""
        return any(mark.is_late for mark in (self.due, self.review) if mark is not None)

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the lane."""
        return tuple(mark.day for mark in (self.due, self.review) if mark is not None)


def lane_of(number: int, risk: Risk, plan: PreparedPlan, formats: Formats, today: date) -> Lane:
    """Return the lane of a risk."""
    translate = QCoreApplication.translate
    due = _mark(risk.mitigation_due, translate("Risks", "Done until {day}"), risk, formats, today)
    review = _mark(risk.review_on, translate("Risks", "Look again {day}"), risk, formats, today)
    owner = plan.parts.person(risk.mitigation_owner_id)
    below = word(risk.status)
    if owner is not None:
        below = f"{below}, {isolated(owner.name)}"
    nothing = translate("Risks", "no day set yet")
    days = [mark.words for mark in (due, review) if mark is not None] or [nothing]
    return Lane(
        number=formats.number(number),
        title=risk.title,
        below=below,
        due=due,
        review=review,
        told=", ".join((str(number), isolated(risk.title), below, *days)),
        ours_only=plan.is_ours_only(risk.id),
        faded=not risk.is_live,
    )


def _mark(
    day: date | None, template: str, risk: Risk, formats: Formats, today: date
) -> Mark | None:
    if day is None:
        return None
    words = template.format(day=day_near(day, today, formats))
    is_late = risk.is_live and day < today
    if is_late:
        words = f"{words}, {formats.due(day, today)}"
    return Mark(day=day, words=words, is_late=is_late)
