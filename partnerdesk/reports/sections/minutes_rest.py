"""The rest of minutes: what was raised and parked, the check, when both meet again, who nods."""

from collections.abc import Iterable, Iterator

from partnerdesk.domain.parties import Side
from partnerdesk.reports.document import (
    Column,
    Fact,
    Facts,
    FigureCell,
    Heading,
    Part,
    SignaturePlace,
    Signatures,
    Table,
    TextCell,
    Together,
    prose,
)
from partnerdesk.reports.minutes_telling import MinutesTelling
from partnerdesk.reports.telling import joined
from partnerdesk.reports.words import QUESTIONNAIRES
from partnerdesk.sessions.course import TopicState
from partnerdesk.sessions.minutes import MinutesNod
from partnerdesk.sessions.speaking import Speaking, sides_of

_ISSUES = (Column(title="Issue", weight=333), Column(title="Owner", weight=160))
_TOPICS = (
    Column(title="Topic", weight=333),
    Column(title="State", weight=100),
    Column(title="Time, min", weight=60, is_figure=True),
)
_MINUTE, _LEVEL = 60, 25


def rest(telling: MinutesTelling) -> tuple[Part, ...]:
    """Return what stands behind the outcome."""
    return (
        *_issues(telling),
        *_alignment(telling),
        *_parked(telling),
        *_next(telling),
        *_topics(telling),
        *_notes(telling),
    )


def agreed_to(telling: MinutesTelling) -> tuple[Part, ...]:
    """Return the places for both sides' nods; those that were given are filled."""
    places = tuple(
        SignaturePlace(
            side=each.side,
            label=each.short,
            date_label=telling.say("Agreed to these minutes") if nod else telling.say("Date"),
            signed=nod.name if nod else "",
            date=telling.formats.day(telling.formats.local_day(nod.at)) if nod else "",
        )
        for each in telling.minutes.parties
        for nod in [_nod_of(telling, each.side)]
    )
    heading = Heading(text=telling.say("Agreed between us"))
    return (Together(parts=(heading, Signatures(places=places))),) if places else ()


def _nod_of(telling: MinutesTelling, side: Side) -> MinutesNod | None:
    return next((nod for nod in telling.minutes.nods if nod.side is side and nod.is_current), None)


def _issues(telling: MinutesTelling) -> Iterator[Part]:
    rows = tuple(
        (TextCell(text=each.title, is_strong=True), TextCell(text=each.owner))
        for each in telling.minutes.issues
    )
    if rows:
        yield Heading(text=telling.say("Raised"))
        yield Table(columns=telling.headed(_ISSUES), rows=rows)


def _alignment(telling: MinutesTelling) -> Iterator[Part]:
    minutes = telling.minutes
    if not minutes.alignment:
        return
    columns = (
        Column(title=telling.say("Question"), weight=333),
        Column(title=minutes.us, weight=80, is_figure=True),
        Column(title=minutes.them, weight=80, is_figure=True),
    )
    rows = tuple(
        (
            TextCell(
                text=telling.words.told(QUESTIONNAIRES, each.label),
                detail="\n".join(said for said in (each.us_said, each.them_said) if said),
                is_strong=True,
            ),
            FigureCell(text=str(each.us // _LEVEL + 1)),
            FigureCell(text=str(each.them // _LEVEL + 1)),
        )
        for each in minutes.alignment
    )
    yield Heading(text=telling.say("How aligned we are (1 not at all, 5 fully)"))
    yield Table(columns=columns, rows=rows)


def _parked(telling: MinutesTelling) -> Iterator[Part]:
    yield from _list(telling.say("Parked"), telling.minutes.parked)


def _next(telling: MinutesTelling) -> Iterator[Part]:
    met = telling.minutes.next_meeting
    if met is not None:
        when = telling.formats.moment(met.starts_at)
        fact = Fact(label=joined(met.title), text=joined(when, met.place))
        heading = Heading(text=telling.say("We meet again"))
        yield Together(parts=(heading, Facts(facts=(fact,))))


def _topics(telling: MinutesTelling) -> Iterator[Part]:
    states = {
        TopicState.DONE: telling.say("done"),
        TopicState.OPEN: telling.say("left open"),
        TopicState.SKIPPED: telling.say("skipped"),
        TopicState.PARKED: telling.say("parked"),
    }
    rows = tuple(
        (
            TextCell(text=each.title, is_strong=True),
            TextCell(text=states[each.state]),
            FigureCell(text=_minutes(telling, each.seconds, each.minutes)),
        )
        for each in telling.minutes.topics
    )
    if rows:
        yield Heading(text=telling.say("Topics"))
        yield Table(columns=telling.headed(_TOPICS), rows=rows)


def _minutes(telling: MinutesTelling, seconds: int, planned: int | None) -> str:
    used = telling.formats.number(round(seconds / _MINUTE))
    if not planned:
        return used
    return telling.say("{used} of {planned}", used=used, planned=telling.formats.number(planned))


def _notes(telling: MinutesTelling) -> Iterator[Part]:
    own = [each.text for each in telling.minutes.notes if not each.is_correction]
    yield from _list(telling.say("Notes"), own)
    corrections = [
        joined(
            telling.formats.day(telling.formats.local_day(each.at)),
            f"{telling.parties(sides_of(Speaking(each.by)))}: {each.text}",
        )
        for each in telling.minutes.notes
        if each.is_correction
    ]
    yield from _list(telling.say("Corrections"), corrections)


def _list(heading: str, lines: Iterable[str]) -> Iterator[Part]:
    parts = tuple(prose(each) for each in lines)
    if parts:
        yield Together(parts=(Heading(text=heading), *parts[:1]))
        yield from parts[1:]
