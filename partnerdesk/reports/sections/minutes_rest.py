"""The rest of minutes: what was raised and parked, the check, when both meet again, who nods."""

from collections.abc import Iterator

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
)
from partnerdesk.reports.minutes_telling import MinutesTelling
from partnerdesk.reports.telling import begun, joined
from partnerdesk.reports.words import QUESTIONNAIRES
from partnerdesk.sessions.course import TopicState
from partnerdesk.sessions.minutes import MinutesAnswer, MinutesNod, MinutesParty
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
        *_topics(telling),
        *_else(telling),
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
        if nod or _took_part(telling, each)
    )
    heading = Heading(text=telling.say("Agreed between us"))
    return (Together(parts=(heading, Signatures(places=places))),) if places else ()


def _took_part(telling: MinutesTelling, party: MinutesParty) -> bool:
    """A third party signs where somebody of it was there."""
    is_there = any(each.party == party.short for each in telling.minutes.present)
    return is_there or Side(party.side) is not Side.THIRD


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
                detail=_said(telling, each),
                is_strong=True,
            ),
            FigureCell(text=str(each.us // _LEVEL + 1)),
            FigureCell(text=str(each.them // _LEVEL + 1)),
        )
        for each in minutes.alignment
    )
    yield Heading(text=telling.say("How aligned we are (1 not at all, 5 fully)"))
    yield Table(columns=columns, rows=rows)


def _said(telling: MinutesTelling, answer: MinutesAnswer) -> str:
    """Return the words of both sides, each with whose they are."""
    minutes = telling.minutes
    both = ((minutes.us, answer.us_said), (minutes.them, answer.them_said))
    return "\n".join(joined(name, said, by=": ") for name, said in both if said)


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
            TextCell(text=begun(states[each.state])),
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


def _else(telling: MinutesTelling) -> Iterator[Part]:
    """Yield what was put aside and noted, and when both sides meet again."""
    minutes = telling.minutes
    notes = [each.text for each in minutes.notes if not each.is_correction]
    facts = (
        Fact(label=telling.say("We meet again"), text=_next(telling)),
        Fact(label=telling.say("Parked"), text="\n".join(minutes.parked)),
        Fact(label=telling.say("Notes"), text="\n".join(notes)),
        Fact(label=telling.say("Corrections"), text="\n".join(_corrections(telling))),
    )
    said = tuple(fact for fact in facts if fact.text)
    if said:
        heading = Heading(text=telling.say("What else was said"))
        yield Together(parts=(heading, Facts(facts=said)))


def _next(telling: MinutesTelling) -> str:
    met = telling.minutes.next_meeting
    if met is None:
        return ""
    return joined(met.title, telling.formats.moment(met.starts_at), met.place)


def _corrections(telling: MinutesTelling) -> Iterator[str]:
    for each in telling.minutes.notes:
        if each.is_correction:
            day = telling.formats.day(telling.formats.local_day(each.at))
            yield joined(day, f"{telling.parties(sides_of(Speaking(each.by)))}: {each.text}")
