"""Both circles of a draft as a page, with what changes in what we say, share and decide."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from partnerdesk.domain.circle import CircleDrawing, Placement
from partnerdesk.domain.people import Person
from partnerdesk.formats import Formats
from partnerdesk.reports.circle_poster import circle_page
from partnerdesk.reports.circle_story import story_between
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.telling import telling_of
from partnerdesk.reports.words import Words
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.draft_plan import figures_of
from partnerdesk.wizards.people_parts import ChangeSort, Place


def circle_paper(draft: Draft, *, today: date, formats: Formats, words: Words) -> ReportDocument:
    """Return the page; where the circle was not drawn again it shows the one of today."""
    now = datetime.combine(today, time(), tzinfo=UTC)
    people = tuple(
        Person(
            id=each.id,
            party_id=each.party_id,
            name=each.name or each.title or "?",
            title=each.title if each.name else "",
            is_team=each.is_team,
            is_placeholder=each.is_placeholder,
            created_at=now,
            changed_at=now,
        )
        for each in draft.people
    )
    plan = replace(figures_of(draft, today), people=people)
    before = _drawing("today", words.say("Today"), draft.today, now)
    after = before
    if draft.differently is not None:
        after = _drawing("differently", words.say("Differently"), draft.differently, now)
    story = replace(
        story_between(plan, before, after),
        say=_changes(draft, ChangeSort.SAY),
        share=_changes(draft, ChangeSort.SHARE),
        decide=_changes(draft, ChangeSort.DECIDE),
    )
    telling = telling_of(plan, printed_on=today, formats=formats, words=words)
    return circle_page(telling, story, words.say("Our draft: look before you send it"))


def _changes(draft: Draft, sort: ChangeSort) -> tuple[str, ...]:
    return tuple(each.text for each in draft.changes if each.sort is sort and each.text.strip())


def _drawing(key: str, title: str, places: tuple[Place, ...], now: datetime) -> CircleDrawing:
    return CircleDrawing(
        id=key,
        title=title,
        drawn_on=now.date(),
        placements=tuple(
            Placement(person_id=each.person_id, ring=each.ring, position=position)
            for position, each in enumerate(places)
        ),
        created_at=now,
        changed_at=now,
    )
