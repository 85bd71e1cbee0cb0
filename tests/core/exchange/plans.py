"""Plans to send through a file: the sample's, and small ones made by hypothesis."""

from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache, partial
from typing import Any

from hypothesis import strategies as st

from partnerdesk.domain.accounts import Account, AccountKind
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.commitments import Commitment, CommitmentStatus, Rhythm
from partnerdesk.domain.goals import Goal, Measurement, Ownership
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import GroupWorth, Party, PartyTerms, Share, Side
from partnerdesk.domain.people import Person, PlanRole
from partnerdesk.domain.plans import PlanHead, PlanStatus, Statement, Topic
from partnerdesk.domain.rewards import Better, Reward, RewardPart
from partnerdesk.domain.risks import Risk
from partnerdesk.queries.accounts import find_account, newest_plan_of
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.sample import make_sample
from partnerdesk.workspace import open_workspace

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)

texts = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=40
).filter(str.strip)
days = st.dates(date(1990, 1, 1), date(2090, 1, 1))
moments = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
numbers = st.decimals(-10_000, 10_000, places=3)
amounts = st.none() | st.integers(0, 10**12)
ids = st.builds(new_id)


@cache
def alder() -> JointPlan:
    """Return the sample's richest plan."""
    with open_workspace(None, clock=lambda: NOW) as workspace:
        make_sample(workspace)
        account = workspace.read(partial(find_account, text="alder"))
        return workspace.read(partial(read_joint_plan, plan_id=newest_plan_of(account).id))


def _shares(parties: tuple[Party, ...], ours: int) -> dict[str, Decimal]:
    return {parties[0].id: Decimal(ours), parties[1].id: Decimal(100 - ours)}


@st.composite
def joint_plans(draw: st.DrawFn) -> JointPlan:
    """Return plans with a few items of the kinds that hold money, numbers and references."""
    item: dict[str, Any] = {"created_at": draw(moments), "changed_at": draw(moments)}
    parties = tuple(
        Party(id=draw(ids), side=side, name=draw(texts)) for side in (Side.US, Side.THEM)
    )
    people = tuple(
        Person(
            id=draw(ids),
            party_id=party.id,
            name=draw(texts),
            plan_role=draw(st.none() | st.sampled_from(PlanRole)),
            last_contact=draw(st.none() | days),
            **item,
        )
        for party in parties
    )
    starts_on = draw(days)
    return JointPlan(
        account=Account(id=draw(ids), name=draw(texts), kind=draw(st.sampled_from(AccountKind))),
        head=PlanHead(
            id=draw(ids),
            title=draw(texts),
            starts_on=starts_on,
            ends_on=max(draw(days), starts_on),
            currency=draw(st.sampled_from(("EUR", "JPY", "KWD"))),
            status=draw(st.sampled_from(PlanStatus)),
            version=draw(st.integers(0, 99)),
            **item,
        ),
        parties=parties,
        party_terms=(
            PartyTerms(
                party_id=parties[0].id,
                weight=draw(st.decimals(0, 9, places=2)),
                gain_cap=draw(amounts),
            ),
        ),
        group_worths=(
            GroupWorth(
                party_ids=tuple(sorted(each.id for each in parties)),
                worth=draw(st.integers(0, 10**12)),
            ),
        ),
        people=people,
        statements=(Statement(id=draw(ids), topic=Topic.VISION, body=draw(texts), **item),),
        goals=(draw(goals(people, item)),),
        risks=(draw(risks(parties, item)),),
        commitments=(draw(commitments(parties, item)),),
        rewards=(draw(rewards(parties, item)),),
    )


@st.composite
def goals(draw: st.DrawFn, people: tuple[Person, ...], item: dict[str, Any]) -> Goal:
    """Return goals with owners, a measurement, and terms that were agreed."""
    return Goal(
        id=draw(ids),
        title=draw(texts),
        ownership=draw(st.sampled_from(Ownership)),
        baseline=draw(st.none() | numbers),
        target=draw(st.none() | numbers),
        owner_us_id=people[0].id,
        owner_them_id=draw(st.sampled_from((None, people[1].id))),
        measurements=(Measurement(id=draw(ids), measured_on=draw(days), value=draw(numbers)),),
        agreement=draw(st.sampled_from(Agreement)),
        agreed_terms=draw(
            st.none() | st.fixed_dictionaries({"title": texts, "target": st.just("12.5")})
        ),
        **item,
    )


@st.composite
def risks(draw: st.DrawFn, parties: tuple[Party, ...], item: dict[str, Any]) -> Risk:
    """Return risks with three points and shares."""
    points = sorted(draw(st.lists(st.integers(0, 10**9), min_size=3, max_size=3)))
    shares = _shares(parties, draw(st.integers(0, 100)))
    return Risk(
        id=draw(ids),
        title=draw(texts),
        probability=draw(st.none() | st.decimals(0, 100, places=2)),
        impact_low=points[0],
        impact_likely=points[1],
        impact_high=points[2],
        shares=tuple(Share(party_id=party, percent=part) for party, part in shares.items()),
        agreed_terms={"impact_low": points[0], "shares": {parties[0].id: "50"}},
        **item,
    )


@st.composite
def commitments(draw: st.DrawFn, parties: tuple[Party, ...], item: dict[str, Any]) -> Commitment:
    """Return commitments of either party."""
    return Commitment(
        id=draw(ids),
        party_id=draw(st.sampled_from(parties)).id,
        title=draw(texts),
        quantity=draw(st.none() | st.decimals(0, 9_999, places=2)),
        value_per_unit=draw(amounts),
        rhythm=draw(st.sampled_from(Rhythm)),
        status=draw(st.sampled_from(CommitmentStatus)),
        **item,
    )


@st.composite
def rewards(draw: st.DrawFn, parties: tuple[Party, ...], item: dict[str, Any]) -> Reward:
    """Return rewards with their parts."""
    shares = _shares(parties, draw(st.integers(0, 100)))
    return Reward(
        id=draw(ids),
        title=draw(texts),
        is_money=draw(st.booleans()),
        value_likely=draw(amounts),
        target=draw(amounts),
        better=draw(st.none() | st.sampled_from(Better)),
        bands=draw(st.sampled_from((None, "100", "50 up to 110, 75 up to 120, 100"))),
        actual=draw(amounts),
        parts=tuple(
            RewardPart(
                party_id=party,
                percent=percent,
                worth=draw(st.none() | st.integers(1, 5)),
                stand_alone=draw(amounts),
                paid=draw(amounts),
            )
            for party, percent in shares.items()
        ),
        **item,
    )
