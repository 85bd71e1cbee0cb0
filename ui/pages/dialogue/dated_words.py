"""What dated things look like in a calendar: a picture, the clock, and words."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.dated import Dated, DatedKind, dated_things
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.figures.shapes import Side
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.forms.words import word
from ui.isolating import isolated

_ICONS = {
    DatedKind.TOUCHPOINT: "talk",
    DatedKind.ACTION: "flag",
    DatedKind.CADENCE: "refresh",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A dated thing in words. `side` is whose action it is; `clock` is empty for whole days."""

    key: str
    id: str
    kind: DatedKind
    day: date
    last_day: date
    title: str
    below: str
    icon: str
    clock: str = ""
    side: Side | None = None
    is_over: bool = False
    is_cancelled: bool = False
    is_late: bool = False
    ours_only: bool = False

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ", ".join(each for each in (self.clock, self.title, self.below) if each)


def entries_of(plan: PreparedPlan, formats: Formats, today: date) -> tuple[Entry, ...]:
    """Return everything dated of a plan, in order."""
    tell = _Telling(plan=plan, formats=formats, today=today)
    return tuple(tell.entry(each) for each in dated_things(plan.parts, today, formats.zone))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    plan: PreparedPlan
    formats: Formats
    today: date

    def entry(self, dated: Dated) -> Entry:
        clock = self.formats.time(dated.starts_at) if dated.starts_at else ""
        party = self.plan.parts.parties_by_id.get(dated.party_id or "")
        return Entry(
            key=dated.key,
            id=dated.id,
            kind=dated.kind,
            day=dated.day,
            last_day=dated.last_day,
            title=self._title(dated),
            below=self._below(dated, clock, party.label if party else ""),
            icon=_ICONS[dated.kind],
            clock=clock,
            side=DRAWN[party.side] if party else None,
            is_over=dated.is_over,
            is_cancelled=dated.is_cancelled,
            is_late=dated.is_late,
            ours_only=self.plan.is_ours_only(dated.id),
        )

    def _title(self, dated: Dated) -> str:
        if dated.kind is DatedKind.CADENCE and dated.channel is not None:
            words = QCoreApplication.translate("Dialogue", "{channel} is due")
            return words.format(channel=word(dated.channel))
        return dated.title

    def _below(self, dated: Dated, clock: str, party: str) -> str:
        translate = QCoreApplication.translate
        weekday = self.formats.weekday(dated.day).split(",")[0].split(" ")[0]
        if dated.kind is DatedKind.CADENCE:
            said = [weekday, self._late(dated) or translate("Dialogue", "by its cadence")]
        elif dated.kind is DatedKind.ACTION:
            done = translate("Dialogue", "done") if dated.is_over else ""
            due = translate("Dialogue", "action of {party}").format(party=isolated(party))
            said = [weekday, due, self._late(dated) or done]
        else:
            when = clock or self._whole(dated)
            channel = word(dated.channel) if dated.channel else ""
            said = [f"{weekday} {when}", channel, self._state(dated)]
        return ", ".join(each for each in said if each)

    def _whole(self, dated: Dated) -> str:
        if dated.last_day == dated.day:
            return QCoreApplication.translate("Dialogue", "all day")
        words = QCoreApplication.translate("Dialogue", "until {day}")
        return words.format(day=self.formats.day_near(dated.last_day))

    def _late(self, dated: Dated) -> str:
        return self.formats.due(dated.day, self.today) if dated.is_late else ""

    def _state(self, dated: Dated) -> str:
        translate = QCoreApplication.translate
        if dated.is_cancelled:
            return translate("Dialogue", "cancelled")
        return translate("Dialogue", "held?") if dated.is_late else ""
