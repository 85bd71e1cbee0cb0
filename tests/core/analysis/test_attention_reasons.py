"""Every reason of PRODUCT.md, section 5, at its boundary, and their order."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from fractions import Fraction

import pytest

from partnerdesk.analysis.attention import Figure, Reason, ReasonCode, reasons, urgency
from partnerdesk.analysis.health_course import HealthPoint
from partnerdesk.analysis.plan_facts import (
    Contact,
    OpenCommitment,
    PlanFacts,
    PlannedTouchpoint,
    SideFigures,
)
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import PlanStatus

TODAY = date(2027, 6, 15)
ON_TRACK = PlanFacts(
    account_id="account",
    has_circle=True,
    plan_id="plan",
    status=PlanStatus.ACTIVE,
    created_on=date(2027, 1, 4),
    last_change=TODAY,
    last_contact=TODAY,
    has_commitment_of_theirs=True,
)


def before(days: int) -> date:
    return TODAY - timedelta(days=days)


def only_reason(facts: PlanFacts) -> Reason | None:
    found = reasons(facts, TODAY)
    assert len(found) < 2, found
    return found[0] if found else None


def a_reason(code: ReasonCode, **figures: Figure) -> Reason:
    return Reason(code=code, figures=figures)


def a_session(in_days: int, channel: Channel = Channel.JOINT_SESSION) -> PlannedTouchpoint:
    start = datetime.combine(before(-in_days), time(10), UTC)
    return PlannedTouchpoint(id="s", title="Session", channel=channel, starts_at=start)


def a_late(side: Side, days: int) -> OpenCommitment:
    return OpenCommitment(id="c", title="Drawings", side=side, due_on=before(days))


def a_point(days: int, score: int) -> HealthPoint:
    return HealthPoint(day=before(days), score=Fraction(score), known=Fraction(1))


def a_side(side: Side, rate: int, risk: Fraction | None) -> SideFigures:
    return SideFigures(side=side, rate_of_return=Fraction(rate), share_of_risk=risk, mismatch=None)


def test_plan_without_reasons_is_on_track() -> None:
    assert reasons(ON_TRACK, TODAY) == ()


@pytest.mark.parametrize("days", [0, 2, 7])
def test_joint_session_within_seven_days(days: int) -> None:
    session = a_session(days)

    assert only_reason(replace(ON_TRACK, planned=(session,))) == a_reason(
        ReasonCode.JOINT_SESSION, days=days, starts_at=session.starts_at, title="Session"
    )


@pytest.mark.parametrize("session", [a_session(8), a_session(-1), a_session(2, Channel.CALL)])
def test_other_touchpoints_are_no_reason(session: PlannedTouchpoint) -> None:
    assert only_reason(replace(ON_TRACK, planned=(session,))) is None


def test_first_joint_session_counts_even_behind_a_forgotten_one() -> None:
    found = only_reason(replace(ON_TRACK, planned=(a_session(-4), a_session(1), a_session(3))))

    assert found is not None
    assert found.figures["days"] == 1


def test_days_until_a_session_are_those_of_the_time_zone() -> None:
    facts = replace(ON_TRACK, planned=(a_session(7),))
    far_east = timezone(timedelta(hours=14))

    assert reasons(facts, TODAY) != ()
    assert reasons(facts, TODAY, far_east) == ()


def test_overdue_commitments_are_counted_per_side() -> None:
    late = (a_late(Side.US, 4), a_late(Side.THEM, 2), a_late(Side.THEM, 1), a_late(Side.US, 0))

    assert only_reason(replace(ON_TRACK, open_commitments=late)) == a_reason(
        ReasonCode.COMMITMENTS_OVERDUE, count=3, ours=1, theirs=2, third=0
    )


def test_commitment_due_today_is_not_overdue() -> None:
    assert only_reason(replace(ON_TRACK, open_commitments=(a_late(Side.US, 0),))) is None


def test_proposals_and_changes_are_counted() -> None:
    assert only_reason(replace(ON_TRACK, proposals_waiting=2)) == a_reason(
        ReasonCode.PROPOSALS_WAITING, count=2
    )
    assert only_reason(replace(ON_TRACK, changed_since_agreed=1)) == a_reason(
        ReasonCode.CHANGED_SINCE_AGREED, count=1
    )


def test_falling_health_names_both_scores_and_the_days() -> None:
    facts = replace(ON_TRACK, health=(a_point(90, 70), a_point(60, 71), a_point(0, 62)))

    assert only_reason(facts) == a_reason(
        ReasonCode.HEALTH_FALLING, start=Fraction(71), end=Fraction(62), days=60
    )


@pytest.mark.parametrize(("start", "is_fall"), [(a_point(90, 67), True), (a_point(90, 66), False)])
def test_health_falls_from_five_points(start: HealthPoint, is_fall: bool) -> None:
    facts = replace(ON_TRACK, health=(start, a_point(0, 62)))

    assert (only_reason(facts) is not None) is is_fall


def test_unbalanced_plan_names_the_side_that_carries_most_risk_for_least_return() -> None:
    sides = (a_side(Side.US, 3, Fraction(29, 100)), a_side(Side.THEM, 1, Fraction(71, 100)))
    facts = replace(ON_TRACK, balance_index=Fraction(1, 3), leans_to=Side.US, sides=sides)

    assert only_reason(facts) == a_reason(
        ReasonCode.UNBALANCED,
        index=Fraction(1, 3),
        leans_to=Side.US,
        carries=Side.THEM,
        share_of_risk=Fraction(71, 100),
    )


@pytest.mark.parametrize("risk", [Fraction(1, 2), Fraction(1, 10), None])
def test_unbalanced_plan_does_not_blame_risk_that_is_not_there(risk: Fraction | None) -> None:
    sides = (a_side(Side.US, 3, None), a_side(Side.THEM, 1, risk))
    facts = replace(ON_TRACK, balance_index=Fraction(1, 3), leans_to=Side.US, sides=sides)

    found = only_reason(facts)

    assert found is not None
    assert found.figures["carries"] is None


def test_unbalanced_without_sides_carries_nobody() -> None:
    found = only_reason(replace(ON_TRACK, balance_index=Fraction(0)))

    assert found is not None
    assert found.figures["carries"] is None


def test_index_of_three_quarters_is_no_reason() -> None:
    assert only_reason(replace(ON_TRACK, balance_index=Fraction(3, 4))) is None
    assert only_reason(replace(ON_TRACK, balance_index=Fraction(7499, 10_000))) is not None


@pytest.mark.parametrize(("days", "is_reason"), [(45, False), (46, True)])
def test_dialogue_is_missed_after_45_days(days: int, is_reason: bool) -> None:
    facts = replace(ON_TRACK, last_contact=before(days))

    assert (only_reason(facts) is not None) is is_reason


@pytest.mark.parametrize(("days", "is_reason"), [(14, False), (15, True)])
def test_dialogue_is_missed_after_the_cadence(days: int, is_reason: bool) -> None:
    facts = replace(ON_TRACK, cadence_days=14, last_contact=before(days))

    assert (only_reason(facts) is not None) is is_reason


def test_without_any_contact_the_days_count_from_the_start_of_the_plan() -> None:
    facts = replace(ON_TRACK, last_contact=None, created_on=before(47))

    assert only_reason(facts) == a_reason(
        ReasonCode.NO_DIALOGUE, days=47, allowed=45, last_contact=None
    )
    assert only_reason(replace(facts, created_on=before(45))) is None


@pytest.mark.parametrize(
    ("trouble", "calm", "is_reason"), [(4, 2, True), (3, 3, False), (4, 0, True), (3, 0, False)]
)
def test_talking_only_in_trouble_is_more_than_half_of_six(
    trouble: int, calm: int, is_reason: bool
) -> None:
    bad = (Contact(day=TODAY, is_about_trouble=True),) * trouble
    good = (Contact(day=TODAY, is_about_trouble=False),) * calm

    assert (only_reason(replace(ON_TRACK, contacts=bad + good)) is not None) is is_reason


def test_review_date_passes_with_the_day_itself() -> None:
    assert only_reason(replace(ON_TRACK, next_review=TODAY)) is None
    assert only_reason(replace(ON_TRACK, next_review=before(1))) == a_reason(
        ReasonCode.REVIEW_PASSED, days=1, review_on=before(1)
    )


@pytest.mark.parametrize(("days", "is_reason"), [(90, False), (91, True)])
def test_plan_is_stale_after_ninety_days_without_change(days: int, is_reason: bool) -> None:
    facts = replace(ON_TRACK, last_change=before(days))

    assert (only_reason(facts) is not None) is is_reason


def test_blanks_are_reasons() -> None:
    assert only_reason(replace(ON_TRACK, has_circle=False)) == a_reason(ReasonCode.NO_CIRCLE)
    assert only_reason(replace(ON_TRACK, has_commitment_of_theirs=False)) == a_reason(
        ReasonCode.NO_COMMITMENT_OF_THEIRS
    )
    assert only_reason(replace(ON_TRACK, goals_without_owner_us=2)) == a_reason(
        ReasonCode.GOALS_WITHOUT_OWNER, ours=2, theirs=0
    )
    assert only_reason(replace(ON_TRACK, goals_without_owner_them=1)) == a_reason(
        ReasonCode.GOALS_WITHOUT_OWNER, ours=0, theirs=1
    )


def test_account_without_plan_lacks_its_circle_only() -> None:
    assert reasons(PlanFacts(account_id="a"), TODAY) == (a_reason(ReasonCode.NO_CIRCLE),)
    assert reasons(PlanFacts(account_id="a", has_circle=True), TODAY) == ()


def in_bad_shape() -> PlanFacts:
    return replace(
        ON_TRACK,
        has_circle=False,
        has_commitment_of_theirs=False,
        goals_without_owner_us=1,
        planned=(a_session(1),),
        open_commitments=(a_late(Side.US, 1),),
        proposals_waiting=1,
        changed_since_agreed=1,
        health=(a_point(30, 90), a_point(0, 50)),
        balance_index=Fraction(1, 2),
        last_contact=before(60),
        contacts=(Contact(day=before(60), is_about_trouble=True),) * 6,
        next_review=before(1),
        last_change=before(100),
    )


def test_reasons_come_in_the_order_of_the_list() -> None:
    assert [each.code for each in reasons(in_bad_shape(), TODAY)] == list(ReasonCode)


def test_nothing_of_a_closed_plan_is_pressing() -> None:
    assert reasons(replace(in_bad_shape(), status=PlanStatus.CLOSED), TODAY) == ()


def test_urgency_puts_the_most_pressing_first_and_those_on_track_last() -> None:
    worst = reasons(in_bad_shape(), TODAY)
    session = reasons(replace(ON_TRACK, planned=(a_session(1),)), TODAY)
    proposals = reasons(replace(ON_TRACK, proposals_waiting=1), TODAY)

    assert sorted([(), proposals, session, worst], key=urgency) == [worst, session, proposals, ()]
