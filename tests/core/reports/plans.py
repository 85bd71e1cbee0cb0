"""The plan of the mock-ups, to be printed."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from partnerdesk.domain.accounts import Account
from partnerdesk.domain.circle import CircleDrawing, Placement, Ring
from partnerdesk.domain.commitments import Commitment, CommitmentKind, Rhythm
from partnerdesk.domain.dialogue import AgendaTopic, Cadence, Channel, Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import (
    AskedFor,
    Decision,
    Highlight,
    Inclusion,
    Issue,
    ProblemReview,
)
from partnerdesk.domain.goals import Benefit, Goal, Made, Measurement
from partnerdesk.domain.people import Person, PlanRole
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import SharedValue, Topic
from partnerdesk.domain.rewards import Reward, RewardKind
from partnerdesk.domain.risks import Risk
from tests.core.reports.building import (
    ITEM,
    LOOP,
    PRINTED_ON,
    STATES,
    THEM,
    US,
    action,
    commitment,
    goal,
    head,
    parties,
    person,
    reward,
    risk,
    statement,
)


def _people() -> tuple[Person, ...]:
    return (
        person(
            "jonas",
            US,
            "Jonas Weber",
            "Key account",
            plan_role=PlanRole.SPONSOR,
            counterpart_id="maria",
            cares_about="That both sides look forward to the monthly session.",
            email="jonas.weber@brightwell.example",
        ),
        person("priya", US, "Priya Nair", "Packaging engineer", counterpart_id="tom"),
        person("lena", US, "Lena Fischer", "Supply planning"),
        person(
            "maria",
            THEM,
            "Maria Costa",
            "Head of operations",
            plan_role=PlanRole.SPONSOR,
            counterpart_id="jonas",
            cares_about="Lines that run, people who go home on time.",
        ),
        person("tom", THEM, "Tom Eriksen", "Plant manager"),
        person("aiko", THEM, "Aiko Tanaka", "Sustainability"),
        person("loopfilm", LOOP, "Loopfilm Recycling", "Film recycler", is_team=True),
    )


def _drawing() -> CircleDrawing:
    inside = ("jonas", "priya", "lena", "maria", "tom", "aiko")
    places = tuple(
        Placement(person_id=each, ring=Ring.INSIDE, position=number)
        for number, each in enumerate(inside)
    )
    outside = Placement(person_id="loopfilm", ring=Ring.OUTSIDE)
    return CircleDrawing(id="circle", drawn_on=PRINTED_ON, placements=(*places, outside), **ITEM)


def _goals() -> tuple[Goal, ...]:
    rows = (
        ("Cut packaging waste per case", "42", "25", "36", "g", 9, "priya", "aiko", "agreed"),
        ("Shorten line change-over", "55", "30", "48", "min", 6, "priya", "tom", "agreed"),
        ("Deliver on time, in full", "93", "98.5", "95.2", "%", 12, "lena", "maria", "agreed"),
        ("Answer issues within a day", "3.5", "1", "2", "days", 3, "jonas", "maria", "agreed"),
        ("Raise recycled content in film", "30", "60", "30", "%", 12, "priya", "aiko", "them"),
        ("Share the forecast earlier", "6", "13", "8", "weeks", 3, "lena", "tom", "us"),
        ("Fill pallets better", "78", "88", "78", "%", 9, "lena", "tom", "us"),
    )
    benefits = tuple(Benefit)
    return tuple(
        goal(
            f"goal{number}",
            name,
            state,
            baseline=Decimal(start),
            baseline_on=date(2026, 10, 1),
            baseline_agreed_by="both plant teams",
            target=Decimal(target),
            target_on=date(2027, month, 28),
            unit=unit,
            owner_us_id=us,
            owner_them_id=them,
            measure="Mean of the month, line 3",
            benefit_us_kind=benefits[number % 6],
            benefit_us="A case that wins the next tender.",
            benefit_them_kind=benefits[(number + 1) % 6],
            benefit_them="Lower fees and a story for the shelf.",
            made=Made.WITH,
            outcome="Fees fall below the 2025 level.",
            measurements=(
                Measurement(id=f"m{number}", measured_on=PRINTED_ON, value=Decimal(now)),
            ),
        )
        for number, (name, start, target, now, unit, month, us, them, state) in enumerate(rows)
    )


def _risks() -> tuple[Risk, ...]:
    more = {
        "cause": "Two recyclers serve the whole region.",
        "effect": "The trial waits, and the old film is bought at a higher price.",
        "trigger": "Loopfilm confirms less than 80% of an order.",
        "mitigation": "A second source is approved.",
        "mitigation_owner_id": "priya",
        "mitigation_due": date(2027, 2, 26),
        "why_shares": "Both of us chose the film.",
    }
    return (
        risk("r1", "Recycled film supply shortfall", 30, 180, 50, **more),
        risk("r2", "Trial downtime at plant 2", 40, 90, 30, **more),
        risk("r3", "New film fails the drop test", 15, 240, 60, **more),
        risk("r4", "Waste-fee rules change (share open)", 20, 110, 0),
        risk("r5", "Forecast arrives late", 35, 60, 50),
        risk("r6", "Key engineer unavailable", 25, 40, 100),
    )


def _commitments() -> tuple[Commitment, ...]:
    def of(key: str, party: str, name: str, who: str, *figures: Any) -> Any:
        amount, unit, value = figures
        return {
            "key": key,
            "party": party,
            "name": name,
            "quantity": Decimal(amount),
            "unit": unit,
            "value_per_unit": value,
            "person_id": who,
        }

    people = {"kind": CommitmentKind.PEOPLE}
    return (
        commitment(**of("c1", US, "Engineering", "priya", "60", "days", 90_000), **people),
        commitment(
            **of("c2", US, "Trial tooling", "jonas", "1", "", 8_500_000), ends_on=date(2026, 12, 18)
        ),
        commitment(**of("c3", US, "Supply planning", "lena", "26", "days", 100_000), **people),
        commitment(
            **of("c4", THEM, "Line hours", "tom", "40", "hours", 22_500), rhythm=Rhythm.PER_MONTH
        ),
        commitment(
            **of("c5", THEM, "Plant data access", "tom", "1", "", 1_100_000),
            ends_on=date(2026, 12, 1),
        ),
        commitment(
            **of("c6", THEM, "Sustainability lead", "aiko", "20", "days", 80_000), state="them"
        ),
    )


def _rewards() -> tuple[Reward, ...]:
    saved = {"kind": RewardKind.COST_SAVED, "due_on": date(2027, 12, 31)}
    return (
        reward("w1", "Waste-fee savings", 310, 40, "agreed", **saved),
        reward("w2", "Faster change-over", 220, 50, "us", **saved),
        reward("w3", "Fewer short deliveries", 96, 50, "agreed", **saved),
        reward("w4", "Margin on the new range", 140, 65, "them", **saved),
    )


def _touchpoints() -> tuple[Touchpoint, ...]:
    return (
        Touchpoint(
            id="t1",
            title="Joint session: trial on line 3",
            channel=Channel.JOINT_SESSION,
            starts_at=datetime(2026, 11, 26, 9, 0, tzinfo=UTC),
            minutes=90,
            place="Plant 2",
            person_ids=("jonas", "priya", "maria", "tom"),
            agenda=(
                AgendaTopic(id="a1", title="Trial results"),
                AgendaTopic(id="a2", title="Fee-rule risk"),
            ),
            **ITEM,
        ),
        Touchpoint(
            id="t2",
            title="Visit to Loopfilm",
            channel=Channel.VISIT,
            starts_at=datetime(2026, 12, 8, 13, 0, tzinfo=UTC),
            person_ids=("priya", "aiko"),
            **ITEM,
        ),
        Touchpoint(
            id="t0",
            title="Planning day",
            channel=Channel.PLANNING_SESSION,
            starts_at=datetime(2026, 10, 27, 9, 0, tzinfo=UTC),
            status=TouchpointStatus.HELD,
            summary="We drew the circle together and found three goals.",
            person_ids=("jonas", "maria"),
            **ITEM,
        ),
    )


def _follow_up() -> dict[str, Any]:
    return {
        "issues": (
            Issue(
                id="i1",
                title="Splice tears on line 3",
                detail="Twice a shift since the new reels.",
                asked_by_id="tom",
                asked_on=date(2026, 11, 10),
                owner_id="priya",
                answer="Reel tension was set for the old film; a technician comes.",
                answered_on=date(2026, 11, 12),
                told_back_on=date(2026, 11, 12),
                **ITEM,
            ),
            Issue(id="i2", title="Invoices name the wrong plant", asked_by_id="maria", **ITEM),
        ),
        "inclusions": (
            Inclusion(
                id="n1",
                title="Which line tests first",
                asked_for=AskedFor.IDEAS,
                happened_on=date(2026, 10, 27),
                said="Line 3 has the slowest change-over.",
                changed="The trial moved from line 1 to line 3.",
                person_ids=("tom",),
                **ITEM,
            ),
        ),
        "decisions": (
            Decision(
                id="d1",
                title="Line 3 tests first",
                reason="Its change-over is the slowest.",
                agreed_by="Maria Costa, Jonas Weber",
                decided_on=date(2026, 10, 27),
                **ITEM,
                **STATES["agreed"],
            ),
        ),
        "actions": (
            action("x1", "Technician on site for the splice tears", date(2026, 11, 27), "priya"),
            action("x2", "Plant data access opened", date(2026, 12, 1), "tom", THEM),
            action("x3", "First trial roll on line 3", date(2026, 12, 11), "priya"),
            action(
                "x4", "Fee-rule risk: bring a shared proposal", date(2026, 12, 29), "maria", THEM
            ),
            action("x5", "Send the reel settings", date(2026, 11, 20), "lena"),
        ),
        "problem_reviews": (
            ProblemReview(
                id="p1",
                title="Late film in September",
                happened_on=date(2026, 9, 14),
                cause="The order form allowed a past week.",
                fix="Rush delivery.",
                lesson="Forms should refuse what cannot be.",
                process_change="The form checks the week.",
                **ITEM,
            ),
        ),
        "highlights": (
            Highlight(
                id="h1",
                title="Zero short deliveries in October",
                story="Plant 2 shared its forecast a week early.",
                happened_on=date(2026, 10, 31),
                credited_to_id="tom",
                **ITEM,
            ),
        ),
    }


def brightwell_and_alder() -> PlanParts:
    """Return the plan of the mock-ups."""
    return PlanParts(
        account=Account(id="alder", name="Alder Foods Cooperative"),
        head=head(),
        parties=parties(),
        people=_people(),
        drawings=(_drawing(),),
        statements=(
            statement(
                Topic.VISION,
                "Every Alder case reaches the shelf in packaging a household can recycle, from "
                "lines that change over in half the time. Both of us earn from it.",
            ),
            statement(
                Topic.SUCCESS_THEIRS,
                "Our fees go down, our lines keep running, and nobody has to explain a delay.",
            ),
            statement(
                Topic.SUCCESS_OURS,
                "Alder tells its other plants about us before we do, and the new range pays.",
            ),
            statement(Topic.VALUE_WE_BRING, "A packaging engineer who knows lines, not only film."),
            statement(Topic.HOW_THEY_GAIN, "Lower fees, faster lines and one number to call."),
            statement(Topic.WHAT_WE_GAIN, "A reference for recyclable film, and steady volumes."),
            statement(
                Topic.EXIT,
                "Six months' notice, tools at book value, and everything learned stays with both.",
            ),
        ),
        values=(
            SharedValue(
                id="v1",
                title="Open numbers",
                behaviour="Each side shows what it puts in and gains.",
                **ITEM,
                **STATES["agreed"],
            ),
            SharedValue(
                id="v2",
                title="Fix first",
                behaviour="First the line runs, then we look at the cause.",
                **ITEM,
                **STATES["agreed"],
            ),
            SharedValue(id="v3", title="Equal at the table", **ITEM, **STATES["us"]),
        ),
        goals=_goals(),
        risks=_risks(),
        commitments=_commitments(),
        rewards=_rewards(),
        touchpoints=_touchpoints(),
        cadences=(
            Cadence(id="k1", channel=Channel.JOINT_SESSION, every_days=30, **ITEM),
            Cadence(id="k2", channel=Channel.VISIT, every_days=90, note="Plants in turn", **ITEM),
        ),
        **_follow_up(),
    )
