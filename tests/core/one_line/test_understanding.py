"""What a line typed in a hurry says."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from partnerdesk.one_line import understand
from partnerdesk.one_line.days import day_meant
from partnerdesk.queries.plans import read_plan
from partnerdesk.workspace import open_workspace

TODAY = date(2026, 11, 22)  # a Sunday
ENGLISH = Formats(locale="en_GB", currency="CHF")
GERMAN = Formats(locale="de_CH", currency="CHF")


@pytest.fixture(scope="module")
def parts() -> Iterator[PlanParts]:
    """A plan of Brightwell and Alder with three people."""
    with open_workspace(None, clock=lambda: datetime(2026, 11, 22, 9, tzinfo=UTC)) as workspace:
        account = workspace.execute(
            CreateAccount(
                name="Alder Foods Cooperative",
                our_name="Brightwell Packaging",
                short_name="Alder",
                our_short_name="Brightwell",
            )
        ).item_id
        plan = workspace.execute(
            CreatePlan(
                account_id=account,
                title="2027",
                starts_on=date(2027, 1, 1),
                ends_on=date(2027, 12, 31),
                currency="CHF",
            )
        ).item_id
        us, them = (party.id for party in _parts(workspace, plan).parties)
        for name, party in (("Maria Costa", them), ("Priya Shah", us), ("Marc Lund", us)):
            values = {"name": name, "party_id": party}
            workspace.execute(AddItem(kind="person", parent_id=account, values=values))
        yield _parts(workspace, plan)


def _parts(workspace: object, plan: str) -> PlanParts:
    return workspace.read(lambda connection: read_plan(connection, plan)).parts  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize(
    ("typed", "title", "day"),
    [
        ("Send the drawings by Friday", "Send the drawings", date(2026, 11, 27)),
        ("Send the drawings next Friday", "Send the drawings", date(2026, 11, 27)),
        ("Send the drawings by next Sunday", "Send the drawings", date(2026, 11, 29)),
        ("What we send next 3 Dec", "What we send next", date(2026, 12, 3)),
        ("Next Friday", "Next Friday", None),
        ("Send the drawings by 3 Dec", "Send the drawings", date(2026, 12, 3)),
        ("Send the drawings, due 3 Feb", "Send the drawings", date(2027, 2, 3)),
        ("Send the drawings on Fri 30 Sep 2027", "Send the drawings", date(2027, 9, 30)),
        ("Send the drawings tomorrow", "Send the drawings", date(2026, 11, 23)),
        ("Send the drawings in 2 weeks", "Send the drawings", date(2026, 12, 6)),
        ("Send drawing 30", "Send drawing 30", None),
        ("Decide by vote", "Decide by vote", None),
        ("Friday", "Friday", None),
        ("Send it by 31 Feb", "Send it by 31 Feb", None),
        ("Stand by Maria", "Stand by Maria", None),
        ("Call by Sunday", "Call", date(2026, 11, 29)),
        ("Prepare the Friday review", "Prepare the Friday review", None),
    ],
)
def test_days_at_the_end_are_read(
    parts: PlanParts, typed: str, title: str, day: date | None
) -> None:
    found = understand(typed, parts, ENGLISH, TODAY, kind="action")

    assert (found.title, found.day) == (title, day)
    assert found.values.get("due_on") == day


def test_a_weekday_named_next_is_one_of_the_next_week() -> None:
    monday = date(2026, 11, 23)

    assert day_meant("Friday", ENGLISH, monday) == date(2026, 11, 27)
    assert day_meant("next Friday", ENGLISH, monday) == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("Zeichnungen senden bis Freitag", date(2026, 11, 27)),
        ("Zeichnungen senden bis nächsten Mittwoch", date(2026, 11, 25)),
        ("Zeichnungen senden bis zum 3. Dezember", date(2026, 12, 3)),
        ("Zeichnungen senden bis 03.02.2027", date(2027, 2, 3)),
        ("Zeichnungen senden übermorgen", date(2026, 11, 24)),
        ("Zeichnungen senden in 2 Wochen", date(2026, 12, 6)),
    ],
)
def test_days_are_read_in_german(parts: PlanParts, typed: str, day: date) -> None:
    found = understand(typed, parts, GERMAN, TODAY, kind="action")

    assert (found.title, found.day) == ("Zeichnungen senden", day)


@pytest.mark.parametrize(
    ("typed", "title", "person", "party"),
    [
        ("Send plan @priya by Friday", "Send plan", "Priya Shah", "Brightwell"),
        ("Maria: check the label", "Check the label", "Maria Costa", "Alder"),
        ("they send the line plan", "Send the line plan", None, "Alder"),
        ("We order film", "Order film", None, "Brightwell"),
        ("Alder tests the film", "Tests the film", None, "Alder"),
        ("@mar talks to nobody in particular", "@mar talks to nobody in particular", None, None),
        ("Ratio 3:4 matters", "Ratio 3:4 matters", None, None),
        ("@priyashah opens line 3", "Opens line 3", "Priya Shah", "Brightwell"),
        ("Mail a@b.com", "Mail a@b.com", None, None),
        ("Ask @Nobody", "Ask @Nobody", None, None),
        ("@Priya", "@Priya", "Priya Shah", "Brightwell"),
    ],
)
def test_who_does_it_is_read(
    parts: PlanParts, typed: str, title: str, person: str | None, party: str | None
) -> None:
    found = understand(typed, parts, ENGLISH, TODAY, kind="action")

    assert found.title == title
    assert (found.person.name if found.person else None) == person
    assert (found.party.label if found.party else None) == party
    assert ("owner_id" in found.values) is (person is not None)
    assert ("party_id" in found.values) is (party is not None)


def test_another_kind_can_be_named_first(parts: PlanParts) -> None:
    found = understand("/r Late resin 30 % CHF 40k by 1 Mar", parts, ENGLISH, TODAY, kind="goal")

    assert found.kind == "risk"
    assert found.values == {
        "title": "Late resin",
        "probability": Decimal(30),
        "impact_likely": 4_000_000,
        "mitigation_due": date(2027, 3, 1),
    }
    assert understand("/dec Go", parts, ENGLISH, TODAY, kind="goal").kind == "decision"
    assert understand("/x Go", parts, ENGLISH, TODAY, kind="goal").title == "/x Go"


@pytest.mark.parametrize("amount", ["CHF 40,000", "40 000 CHF", "40k", "€40k", "0.04m"])
def test_amounts_are_read(parts: PlanParts, amount: str) -> None:
    found = understand(f"Shared saving {amount}", parts, ENGLISH, TODAY, kind="reward")

    assert (found.title, found.amount) == ("Shared saving", 4_000_000)


def test_figures_of_a_goal_stay_in_its_title(parts: PlanParts) -> None:
    found = understand("Cut waste by 20 % @priya", parts, ENGLISH, TODAY, kind="goal")

    assert found.title == "Cut waste by 20 %"
    assert "owner_us_id" in found.values


@pytest.mark.parametrize(
    "typed", ["", "   ", "/a", "/a   ", "@", ":", "by Friday", "/g @", "🙂" * 500]
)
def test_odd_lines_do_no_harm(parts: PlanParts, typed: str) -> None:
    for kind in ("goal", "risk", "commitment", "reward", "action", "decision", "issue"):
        found = understand(typed, parts, ENGLISH, TODAY, kind=kind)
        assert found.kind in {kind, "action", "goal"}


@pytest.mark.parametrize("locale", ["C", "xx_YY", "ja_JP", "ar_EG"])
def test_any_language_of_figures_will_do(parts: PlanParts, locale: str) -> None:
    formats = Formats(locale=locale, currency="CHF")

    found = understand("Call them by Friday", parts, formats, TODAY, kind="action")

    assert found.day == date(2026, 11, 27)
