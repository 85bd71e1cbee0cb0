"""The parts of a draft that become items: habits, goals, risks, commitments, a reward, dialogue.

Money is in smallest units of the plan's currency, shares are percent, moments are in UTC.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from partnerdesk.domain.commitments import CommitmentKind, Rhythm
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.goals import Benefit, Ownership
from partnerdesk.domain.rewards import RewardKind
from partnerdesk.wizards.people_parts import HowOften

DAYS_OF_DEFAULT = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftShare:
    """A party's part of a risk or a reward, in percent."""

    party_id: str
    percent: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Ritual:
    """A habit of ours that shows that it is a priority. With a channel it is a cadence of talks."""

    id: str
    title: str = ""
    how_often: HowOften = HowOften.WEEKLY
    days: int = DAYS_OF_DEFAULT
    owner_id: str | None = None
    channel: Channel | None = None

    @property
    def every_days(self) -> int:
        """Return the days from one time to the next."""
        fixed = {HowOften.DAILY: 1, HowOften.WEEKLY: 7}
        return fixed.get(self.how_often, self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftGoal:
    """A first goal."""

    id: str
    title: str = ""
    ownership: Ownership = Ownership.SHARED
    benefit_us: str = ""
    benefit_us_kind: Benefit | None = None
    benefit_them: str = ""
    benefit_them_kind: Benefit | None = None
    measure: str = ""
    unit: str = ""
    baseline: Decimal | None = None
    target: Decimal | None = None
    target_on: date | None = None
    owner_us_id: str | None = None
    owner_them_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRisk:
    """A first risk, and who bears it."""

    id: str
    title: str = ""
    probability: Decimal | None = None
    impact_likely: int | None = None
    why_shares: str = ""
    shares: tuple[DraftShare, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCommitment:
    """Something that a party puts in."""

    id: str
    party_id: str
    title: str = ""
    kind: CommitmentKind | None = None
    quantity: Decimal | None = None
    unit: str = ""
    value_per_unit: int | None = None
    rhythm: Rhythm = Rhythm.ONCE
    ends_on: date | None = None
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReward:
    """The first reward, and its split."""

    id: str
    title: str = ""
    kind: RewardKind | None = None
    is_money: bool = True
    value_likely: int | None = None
    probability: Decimal | None = None
    shares: tuple[DraftShare, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftTouchpoint:
    """One of the next dialogues. Without a moment it becomes an action: find a day for it."""

    id: str
    title: str = ""
    channel: Channel = Channel.CALL
    starts_at: datetime | None = None
    minutes: int | None = None
    place: str = ""
    agenda: tuple[str, ...] = ()
    to_ask: str = ""
    person_ids: tuple[str, ...] = ()
