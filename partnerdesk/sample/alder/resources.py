"""What Brightwell and Alder put in: 165 000 and 135 000. One thing of ours is late."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from partnerdesk.commands.items import SetField
from partnerdesk.domain.commitments import CommitmentKind, CommitmentStatus, Rhythm, Tender
from partnerdesk.domain.parties import Side
from partnerdesk.sample.alder.outline import AIKO, JONAS, LENA, PRIYA, TOM
from partnerdesk.sample.amounts import cents
from partnerdesk.sample.diary import Diary

ENGINEERING = "Engineering"
LATER_ENGINEERING = "Engineering after the trials"
DRAWINGS = "Trial tooling drawings"
TOOLING = "Trial tooling"
PLANNING = "Supply planning"
LINE_HOURS = "Line hours"
DATA_ACCESS = "Plant data access"
SUSTAINABILITY = "Sustainability lead"

ALL = (
    *(ENGINEERING, LATER_ENGINEERING, DRAWINGS, TOOLING),
    *(PLANNING, LINE_HOURS, DATA_ACCESS, SUSTAINABILITY),
)


def tell_resources(diary: Diary) -> None:
    """Write what each side puts in, agreed in a session; one of them was changed since."""
    diary.write(112, *_ours(diary))
    diary.write(111, *_theirs(diary), side=Side.THEM, clock="10:30")
    diary.agree(54, "commitment", *ALL)
    days = SetField(
        kind="commitment", item_id=diary.id(PLANNING), field="quantity", value=Decimal(26)
    )
    diary.write(8, days)
    _tell_progress(diary)


def _commitment(diary: Diary, title: str, side: Side, person: str, **values: Any) -> object:
    return diary.add(
        "commitment",
        title,
        title=title,
        party_id=diary.party(side),
        person_id=diary.id(person),
        tender=Tender.IN_KIND,
        **values,
    )


def _ours(diary: Diary) -> Iterator[object]:
    days = diary.days
    yield _commitment(
        diary,
        ENGINEERING,
        Side.US,
        PRIYA,
        kind=CommitmentKind.EXPERTISE,
        quantity=Decimal(15),
        unit="days",
        value_per_unit=cents(Decimal("0.9")),
        starts_on=days.ago(60),
        ends_on=days.ahead(26),
    )
    yield _commitment(
        diary,
        LATER_ENGINEERING,
        Side.US,
        PRIYA,
        kind=CommitmentKind.EXPERTISE,
        quantity=Decimal(45),
        unit="days",
        value_per_unit=cents(Decimal("0.9")),
        starts_on=days.ahead(27),
        ends_on=days.month_end(9),
    )
    yield _commitment(
        diary,
        DRAWINGS,
        Side.US,
        JONAS,
        kind=CommitmentKind.EXPERTISE,
        quantity=Decimal(1),
        unit="set",
        value_per_unit=cents(Decimal(5)),
        ends_on=days.ago(4),
        private_notes="The toolmaker was ill. We have them since yesterday: bring them along.",
    )
    yield _commitment(
        diary,
        TOOLING,
        Side.US,
        JONAS,
        kind=CommitmentKind.EQUIPMENT,
        quantity=Decimal(1),
        unit="set",
        value_per_unit=cents(Decimal(80)),
        ends_on=days.ahead(39),
    )
    yield _commitment(
        diary,
        PLANNING,
        Side.US,
        LENA,
        kind=CommitmentKind.PEOPLE,
        quantity=Decimal(20),
        unit="days",
        value_per_unit=cents(Decimal(1)),
        ends_on=days.month_end(12),
    )


def _theirs(diary: Diary) -> Iterator[object]:
    days = diary.days
    year = days.plan_year()
    yield _commitment(
        diary,
        LINE_HOURS,
        Side.THEM,
        TOM,
        kind=CommitmentKind.EQUIPMENT,
        quantity=Decimal(40),
        unit="hours",
        value_per_unit=22_500,
        rhythm=Rhythm.PER_MONTH,
        starts_on=year.starts_on,
        ends_on=year.ends_on,
    )
    yield _commitment(
        diary,
        DATA_ACCESS,
        Side.THEM,
        TOM,
        kind=CommitmentKind.DATA_AND_ACCESS,
        quantity=Decimal(1),
        unit="plant",
        value_per_unit=cents(Decimal(11)),
        ends_on=days.ahead(9),
    )
    yield _commitment(
        diary,
        SUSTAINABILITY,
        Side.THEM,
        AIKO,
        kind=CommitmentKind.PEOPLE,
        quantity=Decimal(20),
        unit="days",
        value_per_unit=cents(Decimal("0.8")),
        starts_on=days.ago(110),
        ends_on=days.ago(12),
    )


def _tell_progress(diary: Diary) -> None:
    def changed(title: str, **values: Any) -> Iterator[SetField]:
        for field, value in values.items():
            yield SetField(kind="commitment", item_id=diary.id(title), field=field, value=value)

    diary.write(
        13,
        *changed(
            SUSTAINABILITY,
            delivered=Decimal(20),
            status=CommitmentStatus.DELIVERED,
            delivered_on=diary.days.ago(13),
        ),
        side=Side.THEM,
    )
    diary.write(
        6,
        *changed(ENGINEERING, delivered=Decimal(14), status=CommitmentStatus.IN_PROGRESS),
        *changed(TOOLING, status=CommitmentStatus.IN_PROGRESS),
    )
