"""What stands around a report of a plan: title, names, version, day, notice; and its cover.

A version bears a code beside its number: the number counts within a plan, the code finds the plan.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.logos import PartyLogo
from partnerdesk.domain.parties import Party
from partnerdesk.domain.plans import PlanHead
from partnerdesk.formats import Formats
from partnerdesk.reports.document import (
    Contents,
    Cover,
    CoverParty,
    Logo,
    Part,
    ReportDocument,
)
from partnerdesk.reports.telling import (
    LONGEST_TITLE,
    Telling,
    excerpt,
    likely_signer,
    telling_of,
)
from partnerdesk.reports.words import ENGLISH, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """What a report wears beyond its content: the code of the version, logos, and a cover or not.

    Logos are by the id of their party.
    """

    code: str = ""
    logos: Mapping[str, Logo] = field(default_factory=dict)
    has_cover: bool = False


PLAIN = Dress()


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a document is told: on which day, with which figures, in which words and dress."""

    printed_on: date
    formats: Formats
    words: Words = ENGLISH
    dress: Dress = field(default_factory=Dress)

    def telling(self, plan: JointPlan) -> Telling:
        """Return a plan to be told to both sides: it has no private field."""
        return telling_of(plan, printed_on=self.printed_on, formats=self.formats, words=self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """What a report is called: on its pages, in its metadata, and what it warns of."""

    title: str
    subject: str
    notice: str
    footer: str = ""


def logos_by_party(logos: Iterable[PartyLogo]) -> dict[str, Logo]:
    """Return logos as a cover takes them."""
    return {each.party_id: Logo(mime=each.mime, data=each.content) for each in logos}


def framed(
    telling: Telling,
    titles: Title,
    parts: tuple[Part, ...],
    dress: Dress = PLAIN,
    *,
    is_landscape: bool = False,
) -> ReportDocument:
    """Return a report of shared content around its parts."""
    head = telling.plan.head
    version = version_of(telling.words, head, dress.code)
    day = telling.formats.long_day(telling.printed_on)
    return ReportDocument(
        title=titles.title,
        subject=titles.subject,
        author=next((party.name for party in telling.plan.parties), ""),
        language=language_of(telling.words, telling.formats),
        parties=telling.labels(),
        printed_on=telling.printed_on,
        version_line=f"{version}, {day}",
        footer=titles.footer or head.title,
        notice=titles.notice,
        is_landscape=is_landscape,
        texts=telling.fixed_texts(),
        parts=(*_cover(telling, titles, dress, (version, day, titles.notice)), *parts),
    )


def version_of(words: Words, head: PlanHead, code: str) -> str:
    """Return which version of a plan is told, with its code where it has one."""
    if not head.version:
        return words.say("Draft")
    if code:
        return words.say("Version {version} ({code})", version=head.version, code=code)
    return words.say("Version {version}", version=head.version)


def language_of(words: Words, formats: Formats) -> str:
    """Return the language of a report as a tag; the region is that of its figures."""
    tag = formats.locale.replace("_", "-")
    return tag if tag.partition("-")[0] == words.language else words.language


def _cover(
    telling: Telling, titles: Title, dress: Dress, lines: tuple[str, ...]
) -> tuple[Part, ...]:
    if not dress.has_cover:
        return ()
    parties = tuple(_party(telling, party, dress.logos) for party in telling.plan.parties)
    period = telling.formats.period(telling.plan.head.period)
    cover = Cover(
        title=excerpt(titles.title, LONGEST_TITLE), lead=period, parties=parties, lines=lines
    )
    return (cover, Contents(title=telling.say("Contents")))


def _party(telling: Telling, party: Party, logos: Mapping[str, Logo]) -> CoverParty:
    return CoverParty(
        side=party.side,
        name=excerpt(party.name, LONGEST_TITLE),
        logo=logos.get(party.id),
        detail=excerpt(likely_signer(telling, party), LONGEST_TITLE),
    )
