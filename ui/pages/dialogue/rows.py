"""One row shape for all kinds of dialogue, and what each kind shows in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.dialogue import Cadence, Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import (
    Action,
    ActionStatus,
    Decision,
    Highlight,
    Inclusion,
    Issue,
    ProblemReview,
)
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN, FigureCell, PersonSeen, StateCell, TitleCell, person_seen
from ui.forms.words import word
from ui.pages.items.states import day_near, state_of

EMPTY = FigureCell(text="", right=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkRow:
    """An item with its texts; the keys sort the columns of figures."""

    id: str
    item: Any
    title: TitleCell
    first: FigureCell = EMPTY
    second: FigureCell = EMPTY
    third: FigureCell = EMPTY
    people: tuple[PersonSeen, ...] = ()
    state: StateCell | None = None
    first_key: object = None
    second_key: object = None
    order: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What rows are told with."""

    plan: PreparedPlan
    formats: Formats
    today: date

    def day(self, day: date | None, missing: str = "") -> FigureCell:
        """Return a day without its year where that is clear."""
        if day is None:
            return FigureCell(text=missing, tone="tertiary", right=False)
        return FigureCell(text=day_near(day, self.today, self.formats), right=False)

    def people(self, ids: Sequence[str | None]) -> tuple[PersonSeen, ...]:
        """Return people as discs."""
        seen = (person_seen(self.plan.parts, self.plan.parts.person(each)) for each in ids)
        return tuple(each for each in seen if each is not None)

    def title(self, item: Any, title: str, below: str = "", **more: Any) -> TitleCell:
        """Return a title cell with a lock for what is ours only."""
        ours_only = self.plan.is_ours_only(item.id)
        return TitleCell(title=title, below=below, ours_only=ours_only, **more)


RowOf = Callable[[Any, Telling], TalkRow]


def session_row(item: Touchpoint, tell: Telling) -> TalkRow:
    """Return when, where and with whom: what is to come first, the newest past next."""
    day = tell.formats.local_day(item.starts_at)
    planned = item.status is TouchpointStatus.PLANNED
    missed = planned and day < tell.today
    below = ", ".join(each for each in (word(item.channel), item.place) if each)
    status = QCoreApplication.translate("Dialogue", "Held?") if missed else word(item.status)
    is_coming = planned and not missed
    stamp = item.starts_at.timestamp()
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, below, faded=item.status is TouchpointStatus.CANCELLED),
        first=FigureCell(
            text=tell.formats.weekday_near(day)
            if abs((day - tell.today).days) < 300
            else tell.formats.day(day),
            below=tell.formats.time(item.starts_at),
            right=False,
        ),
        second=FigureCell(text=status, tone="attention" if missed else "secondary", right=False),
        people=tell.people(item.person_ids),
        first_key=stamp,
        second_key=status,
        order=(not is_coming, stamp if is_coming else -stamp),
    )


def issue_row(item: Issue, tell: Telling) -> TalkRow:
    """Return asked, answered, told back; open ones first, the oldest on top."""
    asker = tell.plan.parts.person(item.asked_by_id)
    is_open = item.told_back_on is None
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, asker.name if asker else "", faded=not is_open),
        first=tell.day(item.asked_on, QCoreApplication.translate("Dialogue", "no date")),
        second=_answered(item, tell),
        third=tell.day(item.told_back_on, QCoreApplication.translate("Dialogue", "not yet")),
        first_key=item.asked_on,
        second_key=item.answered_on,
        order=(not is_open, item.asked_on or date.max),
    )


def _answered(item: Issue, tell: Telling) -> FigureCell:
    if item.answered_on is not None:
        days = item.days_to_answer
        below = ""
        if days is not None:
            template = QCoreApplication.translate("Dialogue", "after {days} days")
            one = QCoreApplication.translate("Dialogue", "after 1 day")
            same = QCoreApplication.translate("Dialogue", "the same day")
            below = {0: same, 1: one}.get(days, template.format(days=days))
        day = day_near(item.answered_on, tell.today, tell.formats)
        return FigureCell(text=day, below=below, right=False)
    if item.asked_on is None:
        return FigureCell(
            text=QCoreApplication.translate("Dialogue", "open"), tone="attention", right=False
        )
    waiting = (tell.today - item.asked_on).days
    template = QCoreApplication.translate("Dialogue", "open for {days} days")
    return FigureCell(text=template.format(days=waiting), tone="attention", right=False)


def action_row(item: Action, tell: Telling) -> TalkRow:
    """Return who does what by when; open ones first, the most urgent on top."""
    party = tell.plan.parts.parties_by_id[item.party_id]
    late = item.is_overdue(tell.today)
    is_open = item.status is ActionStatus.OPEN
    due = tell.day(item.due_on, QCoreApplication.translate("Dialogue", "no date"))
    if late and item.due_on is not None:
        words = tell.formats.due(item.due_on, tell.today)
        due = FigureCell(text=words, below=due.text, tone="attention", right=False)
    status = word(item.status)
    done = day_near(item.done_on, tell.today, tell.formats) if item.done_on else ""
    mark = DRAWN[party.side]
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, party.label, mark=mark, faded=not is_open),
        first=due,
        second=FigureCell(text=status, below=done, tone="" if is_open else "tertiary", right=False),
        people=tell.people((item.owner_id,)),
        first_key=item.due_on,
        second_key=status,
        order=(not is_open, item.due_on or date.max),
    )


def decision_row(item: Decision, tell: Telling) -> TalkRow:
    """Return what was decided, by whom, and how it stands; the newest on top."""
    ours_only = tell.plan.is_ours_only(item.id)
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, item.agreed_by),
        first=tell.day(item.decided_on),
        state=state_of(item, ours_only=ours_only, formats=tell.formats, today=tell.today),
        first_key=item.decided_on,
        order=_newest(item.decided_on),
    )


def inclusion_row(item: Inclusion, tell: Telling) -> TalkRow:
    """Return what we were deciding and how they took part."""
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, word(item.asked_for)),
        first=tell.day(item.happened_on),
        people=tell.people(item.person_ids),
        first_key=item.happened_on,
        order=_newest(item.happened_on),
    )


def review_row(item: ProblemReview, tell: Telling) -> TalkRow:
    """Return what happened and what we learnt."""
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, _line(item.lesson or item.cause)),
        first=tell.day(item.happened_on),
        first_key=item.happened_on,
        order=_newest(item.happened_on),
    )


def highlight_row(item: Highlight, tell: Telling) -> TalkRow:
    """Return what there is to celebrate, and whose credit it is."""
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, _line(item.story)),
        first=tell.day(item.happened_on),
        people=tell.people((item.credited_to_id,)),
        first_key=item.happened_on,
        order=_newest(item.happened_on),
    )


def cadence_row(item: Cadence, tell: Telling) -> TalkRow:
    """Return how often a channel is to be used, and when it was used last."""
    held = [
        tell.formats.local_day(each.starts_at)
        for each in tell.plan.parts.touchpoints
        if each.channel is item.channel and each.status is TouchpointStatus.HELD
    ]
    last = max(held, default=None)
    late = last is None or (tell.today - last).days > item.every_days
    every = QCoreApplication.translate("Dialogue", "every {days} days")
    shown = tell.day(last, QCoreApplication.translate("Dialogue", "never"))
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, word(item.channel), item.note),
        first=FigureCell(text=every.format(days=item.every_days), right=False),
        second=FigureCell(text=shown.text, tone="attention" if late else "", right=False),
        first_key=item.every_days,
        second_key=last,
    )


def _newest(day: date | None) -> tuple[int]:
    return (-(day or date.max).toordinal(),)


def _line(text: str) -> str:
    return text.strip().partition("\n")[0]
