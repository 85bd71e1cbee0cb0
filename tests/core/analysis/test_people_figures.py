"""Last contacts and reporting lines."""

from dataclasses import replace
from datetime import UTC, date, datetime

from partnerdesk.analysis.contacts import is_overdue, last_contacts
from partnerdesk.analysis.reporting_lines import reporting_lines
from partnerdesk.domain.dialogue import Channel, Touchpoint, TouchpointStatus
from partnerdesk.domain.people import Person
from tests.core.analysis.measured_plans import MOMENT, THEM, US, a_plan

TODAY = date(2026, 11, 22)


def a_person(name: str, manager: str | None = None, **fields: object) -> Person:
    plain = Person(
        id=name,
        name=name,
        party_id=THEM.id,
        reports_to_id=manager,
        created_at=MOMENT,
        changed_at=MOMENT,
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def a_talk(day: int, status: TouchpointStatus, *people: str) -> Touchpoint:
    return Touchpoint(
        id=f"{day} {status}",
        title="Talk",
        channel=Channel.VISIT,
        starts_at=datetime(2026, 11, day, 9, tzinfo=UTC),
        status=status,
        person_ids=people,
        created_at=MOMENT,
        changed_at=MOMENT,
    )


def lines_of(*people: Person) -> list[tuple[str, str | None]]:
    parts = replace(a_plan(), people=people)
    return [(each.person_id, each.manager_id) for each in reporting_lines(parts)]


def test_the_later_of_a_talk_and_a_noted_day_counts() -> None:
    parts = replace(
        a_plan(),
        people=(
            a_person("maria", last_contact=date(2026, 11, 5)),
            a_person("tom", last_contact=date(2026, 11, 12)),
            a_person("aiko"),
        ),
        touchpoints=(
            a_talk(10, TouchpointStatus.HELD, "maria", "tom"),
            a_talk(8, TouchpointStatus.HELD, "maria"),
            a_talk(11, TouchpointStatus.CANCELLED, "aiko"),
            a_talk(30, TouchpointStatus.HELD, "aiko"),
        ),
    )

    assert last_contacts(parts, TODAY) == {"maria": date(2026, 11, 10), "tom": date(2026, 11, 12)}


def test_a_contact_is_overdue_after_45_days_unless_the_name_is_unknown() -> None:
    maria, role = a_person("maria"), a_person("their CFO", is_placeholder=True)

    assert not is_overdue(maria, date(2026, 10, 8), TODAY)
    assert is_overdue(maria, date(2026, 10, 7), TODAY)
    assert not is_overdue(maria, None, TODAY)
    assert not is_overdue(role, date(2026, 1, 1), TODAY)


def test_everybody_stands_behind_whom_they_report_to() -> None:
    lines = lines_of(
        a_person("crew", "tom", position=1),
        a_person("tom", "maria", position=2),
        a_person("maria", position=3),
        a_person("aiko", "maria", position=4),
    )

    assert lines == [("maria", None), ("tom", "maria"), ("crew", "tom"), ("aiko", "maria")]


def test_a_manager_of_another_party_or_nobody_known_leaves_one_at_the_top() -> None:
    lines = lines_of(
        a_person("jonas", party_id=US.id), a_person("maria", "jonas"), a_person("x", "?")
    )

    assert lines == [("jonas", None), ("maria", None), ("x", None)]


def test_a_ring_in_damaged_material_hides_nobody() -> None:
    lines = lines_of(a_person("a", "b"), a_person("b", "a"), a_person("c"))

    assert lines == [("c", None), ("a", None), ("b", None)]


def test_a_line_of_five_thousand_is_walked() -> None:
    people = [a_person("0"), *(a_person(str(n), str(n - 1)) for n in range(1, 5000))]

    assert len(lines_of(*people)) == 5000
