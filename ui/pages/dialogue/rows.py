"""One row shape for all kinds of dialogue, and what sessions, cadences and decisions show in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.dated import is_all_day, last_day_of
from partnerdesk.analysis.dialogue import cadence_standing
from partnerdesk.domain.dialogue import Cadence, Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import Decision
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.delegates.cells import FigureCell, PersonSeen, StateCell, TitleCell, person_seen
from ui.forms.words import word
from ui.isolating import listed
from ui.pages.items.states import day_near, state_of
from ui.widgets.labels import TextTone

EMPTY = FigureCell(text="", right=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkRow:
    """An item with its texts; the keys sort the columns of figures.

    `is_open` and `is_late` are what the filters above the table ask for.
    """

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
    third_key: object = None
    order: tuple[Any, ...] = ()
    is_open: bool = False
    is_late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What rows are told with; `linked` names what items are for, by their ids."""

    plan: PreparedPlan
    formats: Formats
    today: date
    linked: Mapping[str, str] = field(default_factory=dict)

    def day(self, day: date | None, missing: str = "", *, flag: bool = False) -> FigureCell:
        """Return a day without its year where that is clear; `flag` marks a missing one."""
        if day is None:
            tone: TextTone = "attention" if flag else "tertiary"
            return FigureCell(text=missing, tone=tone, right=False)
        return FigureCell(text=day_near(day, self.today, self.formats), right=False)

    def weekday(self, day: date) -> str:
        """Return a day with its weekday, without its year where that is clear."""
        is_near = abs((day - self.today).days) < 300
        return self.formats.weekday_near(day) if is_near else self.formats.day(day)

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
    missed = planned and last_day_of(item, tell.formats.zone) < tell.today
    status = QCoreApplication.translate("Dialogue", "Held?") if missed else word(item.status)
    is_coming = planned and not missed
    stamp = item.starts_at.timestamp()
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(
            item,
            item.title,
            _below(item),
            faded=item.status in (TouchpointStatus.CANCELLED, TouchpointStatus.CARRIED_OVER),
        ),
        first=FigureCell(
            text=tell.weekday(day), below=clock_words(item, tell.formats), right=False
        ),
        second=FigureCell(text=status, tone="attention" if missed else "secondary", right=False),
        people=_in_turns(tell.people(item.person_ids)) or _nobody(planned=planned),
        first_key=stamp,
        second_key=status,
        order=(not is_coming, stamp if is_coming else -stamp),
        is_open=is_coming,
        is_late=missed,
    )


def _below(item: Touchpoint) -> str:
    trouble = QCoreApplication.translate("Dialogue", "about a problem")
    said = (word(item.channel), item.place, trouble if item.is_about_trouble else "")
    return listed(each for each in said if each)


def _in_turns(people: Sequence[PersonSeen]) -> tuple[PersonSeen, ...]:
    """Take the sides in turns, so that both show where not all have room."""
    sides = [[each for each in people if each.side == side] for side in ("us", "them", "third")]
    longest = max(map(len, sides))
    return tuple(side[at] for at in range(longest) for side in sides if at < len(side))


def _nobody(*, planned: bool) -> tuple[PersonSeen, ...]:
    """A planned session without people shows an empty place of the other side."""
    missing = QCoreApplication.translate("Dialogue", "nobody invited yet")
    return (PersonSeen(name=missing, side="them", missing=True),) if planned else ()


def clock_words(item: Touchpoint, formats: Formats) -> str:
    """Return the time of day of a touchpoint, or that it takes whole days."""
    if not is_all_day(item, formats.zone):
        return formats.time(item.starts_at)
    last = last_day_of(item, formats.zone)
    if last == formats.local_day(item.starts_at):
        return QCoreApplication.translate("Dialogue", "all day")
    template = QCoreApplication.translate("Dialogue", "until {day}")
    return template.format(day=formats.day_near(last))


def decision_row(item: Decision, tell: Telling) -> TalkRow:
    """Return what was decided, by whom, and how it stands; the newest on top."""
    ours_only = tell.plan.is_ours_only(item.id)
    nobody = QCoreApplication.translate("Dialogue", "agreed by: not noted yet")
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, item.title, item.agreed_by or nobody),
        first=tell.day(item.decided_on, QCoreApplication.translate("Dialogue", "no date")),
        state=state_of(item, ours_only=ours_only, formats=tell.formats, today=tell.today),
        first_key=item.decided_on,
        order=newest(item.decided_on),
        is_open=not item.is_agreed,
    )


def cadence_row(item: Cadence, tell: Telling) -> TalkRow:
    """Return how often a channel is to be used, and when it is due; late ones first."""
    standing = cadence_standing(item, tell.plan.parts, tell.today, tell.formats.zone)
    translate = QCoreApplication.translate
    every = translate("Dialogue", "every {days} days").format(days=item.every_days)
    if item.every_days == 1:
        every = translate("Dialogue", "every day")
    if standing.is_overdue:
        words = tell.formats.due(standing.due_on, tell.today)
        due = FigureCell(text=words, tone="attention", right=False)
    else:
        due = tell.day(standing.due_on)
    if standing.planned is not None:
        template = translate("Dialogue", "planned {day}")
        planned = template.format(day=day_near(standing.planned, tell.today, tell.formats))
        due = FigureCell(text=due.text, below=planned, tone=due.tone, right=False)
    return TalkRow(
        id=item.id,
        item=item,
        title=tell.title(item, word(item.channel), item.note),
        first=FigureCell(text=every, right=False),
        second=tell.day(standing.last, translate("Dialogue", "never")),
        third=due,
        first_key=item.every_days,
        second_key=standing.last,
        third_key=standing.due_on,
        order=(standing.due_on,),
        is_late=standing.is_overdue,
    )


def newest(day: date | None) -> tuple[int]:
    """Return a key that puts the newest first, and what has no day before all."""
    return (-(day or date.max).toordinal(),)


def first_line(text: str) -> str:
    """Return the first line of a longer text."""
    return text.strip().partition("\n")[0]
