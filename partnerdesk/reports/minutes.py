"""The minutes of a joint session on paper, made of Minutes: these hold shared fields only."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from partnerdesk.domain.parties import Side
from partnerdesk.formats import Formats
from partnerdesk.reports.document import (
    Fact,
    Facts,
    FixedTexts,
    Heading,
    Part,
    PartyLabel,
    ReportDocument,
    Tone,
    prose,
)
from partnerdesk.reports.framing import language_of
from partnerdesk.reports.minutes_telling import MinutesTelling
from partnerdesk.reports.sections.minutes_outcome import outcome
from partnerdesk.reports.sections.minutes_rest import agreed_to, rest
from partnerdesk.reports.telling import LONGEST_TITLE, excerpt, joined
from partnerdesk.reports.words import ENGLISH, Words
from partnerdesk.sessions.minutes import Minutes

_MINUTE = 60


def minutes_report(
    minutes: Minutes, *, printed_on: date, formats: Formats, words: Words = ENGLISH
) -> ReportDocument:
    """Return the minutes as a document; amounts are in the plan's currency."""
    shown = replace(formats, currency=minutes.currency).in_language(words.language)
    telling = MinutesTelling(minutes=minutes, formats=shown, words=words)
    title = minutes.title or words.say("Joint session")
    notice = words.say("Shared content only")
    if minutes.is_rehearsal:
        notice = words.say("Rehearsal: nothing of it was kept")
    return ReportDocument(
        title=words.say("Minutes: {title}", title=title),
        subject=words.say("Minutes of a joint session"),
        author=next((each.name for each in minutes.parties), ""),
        language=language_of(words, shown),
        printed_on=printed_on,
        parties=tuple(
            PartyLabel(side=each.side, name=each.name, short=each.short) for each in minutes.parties
        ),
        version_line=shown.long_day(shown.local_day(minutes.started_at)),
        footer=joined(minutes.plan_title, title, by=" · "),
        notice=notice,
        texts=_fixed_texts(words),
        parts=(
            Heading(
                text=words.say("Minutes: {title}", title=excerpt(title, LONGEST_TITLE)), level=1
            ),
            prose(_when(telling), Tone.LEAD),
            *_present(telling),
            *outcome(telling),
            *rest(telling),
            *agreed_to(telling),
        ),
    )


def _fixed_texts(words: Words) -> FixedTexts:
    return FixedTexts(
        page=words.say("Page {page} of {pages}"),
        private=words.say("Our eyes only"),
        crowd=words.say("{count} people stand in the circle; see People."),
    )


def _when(telling: MinutesTelling) -> str:
    minutes, formats = telling.minutes, telling.formats
    length = max(1, round(minutes.seconds / _MINUTE))
    return joined(
        excerpt(minutes.plan_title, LONGEST_TITLE),
        formats.moment(minutes.started_at),
        minutes.place,
        telling.words.count("%n minutes", length, one="%n minute"),
        by=" · ",
    )


def _present(telling: MinutesTelling) -> Iterator[Part]:
    facts = []
    for party in telling.minutes.parties:
        there = [each for each in telling.minutes.present if each.party == party.short]
        if there:
            names = "; ".join(joined(each.name, each.role) for each in there)
            label = telling.say("Present for {party}", party=party.short)
            facts.append(Fact(label=label, text=names, mark=telling.mark(Side(party.side))))
    if facts:
        yield Facts(facts=tuple(facts))
