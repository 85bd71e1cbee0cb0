"""What all sections share: a plan, its names, and how figures and states are put into words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from partnerdesk.analysis.balance import Balance, balance_of
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person, PlanRole
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.visibility import Visibility
from partnerdesk.formats import Formats
from partnerdesk.reports.document import (
    Column,
    Disc,
    DiscsCell,
    FixedTexts,
    Mark,
    PartyLabel,
    TextCell,
)
from partnerdesk.reports.words import ENGLISH, WORDING, Words, amid
from partnerdesk.wording import AGREEMENT_BY_NAME, word_for

_STATE_MARKS = {
    Agreement.PROPOSED_BY_US: Mark.US,
    Agreement.PROPOSED_BY_THEM: Mark.THEM,
    Agreement.AGREED: Mark.AGREED,
    Agreement.CHANGED: Mark.CHANGED,
    Agreement.PARKED: Mark.PARKED,
}
SomePlan = TypeVar("SomePlan", bound=PlanParts)

_SIGNERS = (PlanRole.SPONSOR, PlanRole.DECISION_MAKER, PlanRole.CHAMPION)
NOTHING_YET = "–"
LONGEST_NAME, LONGEST_TITLE = 40, 90  # where they stand in headings and within sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A plan to be told on paper, on a day, in a language."""

    plan: PlanParts
    balance: Balance
    formats: Formats
    printed_on: date
    ours_only: frozenset[str] = frozenset()
    words: Words = ENGLISH

    @property
    def us(self) -> str:
        """Return our short name."""
        return self._label_on(Side.US, self.say("We"))

    @property
    def them(self) -> str:
        """Return the customer's short name."""
        return self._label_on(Side.THEM, self.plan.account.name)

    def say(self, text: str, /, **parts: object) -> str:
        """Return a text of documents with its {parts} filled in."""
        return self.words.say(text, **parts)

    def word(self, choice: StrEnum) -> str:
        """Return the words for a choice."""
        return self.words.word(choice)

    def small_word(self, choice: StrEnum) -> str:
        """Return the words for a choice as they stand within a sentence."""
        return self.words.within(WORDING, word_for(choice))

    def named(self, template: str) -> str:
        """Return a template of the core's words with the names of both sides in it."""
        return self._with_names(self.words.told(WORDING, template))

    def small_named(self, template: str) -> str:
        """Return a template of the core's words as it stands within a sentence."""
        return self._with_names(self.words.within(WORDING, template))

    def _with_names(self, told: str) -> str:
        return told.replace("{us}", amid(self.us)).replace("{them}", amid(self.them))

    def listed(self, names: Iterable[str]) -> str:
        """Return names as prose: A, B and C."""
        return self.words.listed(names)

    def headed(self, columns: Iterable[Column]) -> tuple[Column, ...]:
        """Return columns with their titles in the language of the paper."""
        return tuple(replace(each, title=self.say(each.title)) for each in columns)

    def fixed_texts(self) -> FixedTexts:
        """Return what is written by whoever sets the pages."""
        return FixedTexts(
            page=self.say("Page {page} of {pages}"),
            private=self.say("Our eyes only"),
            crowd=self.say("{count} people stand in the circle; see People."),
        )

    def labels(self) -> tuple[PartyLabel, ...]:
        """Return all parties as they are shown."""
        return tuple(
            PartyLabel(side=party.side, name=party.name, short=party.label)
            for party in self.plan.parties
        )

    @property
    def title(self) -> str:
        """Return the title of the plan, cut where it would fill a page."""
        return excerpt(self.plan.head.title, LONGEST_TITLE)

    @property
    def short_names(self) -> str:
        """Return the short names of all parties as prose."""
        return self.listed(excerpt(party.label, LONGEST_NAME) for party in self.plan.parties)

    def taking_part(self) -> tuple[Party, ...]:
        """Return the parties that put in, carry or get something."""
        parts = {each.party_id for each in self.balance.parties if each.takes_part}
        return tuple(party for party in self.plan.parties if party.id in parts)

    def party(self, party_id: str) -> Party:
        """Return a party by its id."""
        return self.plan.parties_by_id[party_id]

    def name_of(self, person_id: str | None) -> str:
        """Return a person's name, empty where nobody is meant or may be seen."""
        person = self.plan.person(person_id)
        return person.name if person else ""

    def disc(self, person: Person) -> Disc:
        """Return a person as a disc with initials."""
        return Disc(
            side=self.party(person.party_id).side,
            initials=initials(person.name),
            name=person.name,
            role=person.title,
            is_team=person.is_team,
        )

    def discs(self, ids: Iterable[str | None]) -> DiscsCell:
        """Return the people of these ids, each once; those not seen are left out."""
        people = (self.plan.person(each) for each in dict.fromkeys(ids))
        return DiscsCell(discs=tuple(self.disc(each) for each in people if each))

    def owners(self, us_id: str | None, them_id: str | None) -> DiscsCell:
        """Return an owner on each side, with an empty place where there is none yet."""
        found = []
        for side, person_id in ((Side.US, us_id), (Side.THEM, them_id)):
            person = self.plan.person(person_id)
            found.append(self.disc(person) if person else Disc(side=side))
        return DiscsCell(discs=tuple(found))

    def state(self, item: AgreedItem) -> TextCell:
        """Return how far an item is agreed, in names."""
        if item.id in self.ours_only:
            return TextCell(text=self.word(Visibility.OURS_ONLY), mark=Mark.PRIVATE)
        words = self.named(AGREEMENT_BY_NAME[item.agreement.value])
        return TextCell(text=words, mark=_STATE_MARKS[item.agreement])

    def small_state(self, item: AgreedItem) -> str:
        """Return how far an item is agreed, as it stands within a sentence."""
        if item.id in self.ours_only:
            return self.word(Visibility.OURS_ONLY)
        return self.small_named(AGREEMENT_BY_NAME[item.agreement.value])

    def amount(self, value: int | Decimal, unit: str) -> str:
        """Return a figure with its unit, as the language of the paper has it."""
        return self.formats.number(value, unit=unit)

    def money(self, minor: int | Fraction | None) -> str:
        """Return an amount without empty digits."""
        return NOTHING_YET if minor is None else self.formats.whole_money(round(minor))

    def day(self, day: date | None) -> str:
        """Return a short date, empty where there is none."""
        return self.formats.day(day) if day else ""

    def _label_on(self, side: Side, otherwise: str) -> str:
        party = self.plan.party_on(side)
        return excerpt(party.label if party else otherwise, LONGEST_NAME)


def telling_of(
    plan: PlanParts,
    *,
    printed_on: date,
    formats: Formats,
    words: Words = ENGLISH,
    ours_only: frozenset[str] = frozenset(),
) -> Telling:
    """Return a plan to be told; amounts are in its own currency, in the language of the words."""
    return Telling(
        plan=_with_short_names(plan),
        balance=balance_of(plan),
        formats=replace(formats, currency=plan.head.currency).in_language(words.language),
        printed_on=printed_on,
        ours_only=ours_only,
        words=words,
    )


def _with_short_names(plan: SomePlan) -> SomePlan:
    """Return a plan in which short names of parties are short: they stand in cells and heads."""
    if all(len(party.label) <= LONGEST_NAME for party in plan.parties):
        return plan
    parties = tuple(
        replace(party, short_name=excerpt(party.label, LONGEST_NAME)) for party in plan.parties
    )
    return replace(plan, parties=parties)


def likely_signer(telling: Telling, party: Party) -> str:
    """Return who stands for a party with a title: its sponsor, or who decides or carries it."""
    own = [each for each in telling.plan.people if each.party_id == party.id]
    for role in _SIGNERS:
        for person in own:
            if person.plan_role is role and not person.is_placeholder:
                return joined(person.name, person.title)
    return ""


def mark_of(side: Side) -> Mark:
    """Return the mark of a side."""
    return Mark(side.value)


def initials(name: str) -> str:
    """Return up to two letters that stand for a name."""
    words = [word for word in name.split() if word[0].isalnum()]
    letters = [word[0] for word in words] or ["?"]
    return "".join(letters if len(letters) <= 2 else (letters[0], letters[-1])).upper()


def begun(text: str) -> str:
    """Return a text as it stands alone: with a large letter at its beginning."""
    return text[:1].upper() + text[1:]


def joined(*texts: str, by: str = ", ") -> str:
    """Return the texts that say something, joined."""
    saying = [text for text in texts if text]
    shares_lines = len(saying) > 1 and "\n" not in by
    return by.join(map(amid, saying) if shares_lines else saying)


def excerpt(text: str, most: int) -> str:
    """Return a text in one paragraph, cut behind a word where it is longer than that."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(None, 1)[0] if " " in text[:most] else text[:most]
    return cut.rstrip(",.;: ") + " …"
