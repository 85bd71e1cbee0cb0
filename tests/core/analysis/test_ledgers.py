"""The sums of what each party puts in, by kind and tender, planned and delivered."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from partnerdesk.analysis.ledger import Ledger, is_late, ledgers_of, value_delivered
from partnerdesk.domain.commitments import CommitmentKind, CommitmentStatus, Rhythm, Tender
from tests.core.analysis.measured_plans import THEM, US, a_commitment, a_plan

TODAY = date(2027, 7, 1)
YESTERDAY = TODAY - timedelta(days=1)


def ours(*commitments: object) -> Ledger:
    return ledgers_of(a_plan(commitments=commitments), TODAY)[0]


def test_parties_keep_their_own_sums() -> None:
    first, second = ledgers_of(
        a_plan(commitments=(a_commitment("a", US, 10, 5), a_commitment("b", THEM, 3, 100))), TODAY
    )

    assert (first.party_id, second.party_id) == (US.id, THEM.id)
    assert [first.planned, second.planned] == [5_000, 30_000]
    assert (first.number, second.number) == (1, 1)


def test_an_empty_ledger_has_nothing_and_no_part() -> None:
    empty = ours()

    assert empty.planned == empty.number == 0
    assert empty.part_delivered is None


def test_values_are_added_by_kind_and_by_tender() -> None:
    ledger = ours(
        a_commitment("a", US, 10, 5, kind=CommitmentKind.PEOPLE, tender=Tender.IN_KIND),
        a_commitment("b", US, 1, 70, kind=CommitmentKind.MONEY, tender=Tender.CASH),
        a_commitment("c", US, 2, 10, kind=CommitmentKind.PEOPLE),
    )

    assert ledger.by_kind == {CommitmentKind.PEOPLE: 7_000, CommitmentKind.MONEY: 7_000}
    assert ledger.by_tender == {Tender.IN_KIND: 5_000, Tender.CASH: 7_000, None: 2_000}
    assert sum(ledger.by_kind.values()) == ledger.planned


def test_what_is_delivered_is_valued_by_its_part() -> None:
    half = a_commitment("a", US, 10, 6, delivered=Decimal(5))
    done = a_commitment("b", US, 1, 40, status=CommitmentStatus.DELIVERED)

    ledger = ours(half, done)

    assert ledger.delivered == 7_000
    assert ledger.part_delivered == Fraction(7, 10)


def test_more_than_was_due_counts_once() -> None:
    assert ours(a_commitment("a", US, 10, 6, delivered=Decimal(40))).part_delivered == 1


def test_monthly_commitments_are_delivered_over_all_their_months() -> None:
    plan = a_plan()
    monthly = a_commitment(
        "m", US, 10, 5, rhythm=Rhythm.PER_MONTH, delivered=Decimal(20),
        starts_on=date(2027, 1, 1), ends_on=date(2027, 4, 30),
    )  # fmt: skip

    assert monthly.quantity_due(plan.head.period) == 40
    assert value_delivered(monthly, plan.head.period) == 10_000


def test_what_was_withdrawn_is_told_but_not_counted() -> None:
    ledger = ours(
        a_commitment("a", US, 10, 5, status=CommitmentStatus.WITHDRAWN, ends_on=YESTERDAY)
    )

    assert ledger.planned == 0
    assert (ledger.number, ledger.withdrawn, ledger.overdue) == (0, 1, 0)


def test_overdue_is_still_open_and_late_came_too_late() -> None:
    due = a_commitment("due", US, 1, 5, ends_on=YESTERDAY)
    came = a_commitment(
        "came", US, 1, 5, ends_on=YESTERDAY, status=CommitmentStatus.DELIVERED, delivered_on=TODAY
    )
    marked = a_commitment("marked", US, 1, 5, status=CommitmentStatus.LATE)

    ledger = ours(due, came, marked)

    assert (ledger.overdue, ledger.late) == (1, 2)
    assert not is_late(replace(came, delivered_on=YESTERDAY), TODAY)
    assert not is_late(replace(marked, ends_on=YESTERDAY), TODAY)


def test_what_has_no_figures_yet_is_counted_apart() -> None:
    assert ours(a_commitment("a", US, None, 5), a_commitment("b", US, 1, 5)).unvalued == 1
