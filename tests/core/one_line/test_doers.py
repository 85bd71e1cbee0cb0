"""Who is to act by a line: names without a mark, both sides, and names that several people have."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.commands.items import AddItem
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.one_line.doers import Doubt, who_acts
from partnerdesk.queries.plans import read_plan
from partnerdesk.workspace import Workspace, open_workspace

OURS = ("Tom Reyes", "Mark Price", "Priya Shah", "Dana Okafor-Lund")
THEIRS = ("Maria Costa", "Jonas Weber", "Dana Sommer", "李伟", "Ölmez Ümit")


def _parts(workspace: Workspace, plan: str) -> PlanParts:
    return workspace.read(lambda connection: read_plan(connection, plan)).parts


@pytest.fixture(scope="module")
def parts() -> Iterator[PlanParts]:
    """A plan of Brightwell and Alder; two people are called Dana, one on each side."""
    with open_workspace(None, clock=lambda: datetime(2026, 11, 22, 9, tzinfo=UTC)) as workspace:
        account = workspace.execute(
            CreateAccount(
                name="Alder Foods",
                our_name="Brightwell Packaging",
                short_name="Alder",
                our_short_name="Brightwell",
            )
        ).item_id
        period = {"starts_on": date(2027, 1, 1), "ends_on": date(2027, 12, 31)}
        plan = workspace.execute(
            CreatePlan(account_id=account, title="2027", currency="CHF", **period)
        ).item_id
        sides = {party.side: party.id for party in _parts(workspace, plan).parties}
        for side, people in ((Side.US, OURS), (Side.THEM, THEIRS)):
            for name in people:
                values = {"name": name, "party_id": sides[side]}
                workspace.execute(AddItem(kind="person", parent_id=account, values=values))
        yield _parts(workspace, plan)


@pytest.mark.parametrize(
    ("typed", "rest", "who"),
    [
        ("Tom sends the line plan", "sends the line plan", ["Tom Reyes"]),
        ("tom sends the line plan", "sends the line plan", ["Tom Reyes"]),
        ("Tom Reyes sends it", "sends it", ["Tom Reyes"]),
        ("Tom schickt den Linienplan", "schickt den Linienplan", ["Tom Reyes"]),
        ("Herr Weber prüft es", "prüft es", ["Jonas Weber"]),
        ("Mrs. Costa checks it", "checks it", ["Maria Costa"]),
        ("Tom, send the plan", "send the plan", ["Tom Reyes"]),
        ("Maria: check the label", "check the label", ["Maria Costa"]),
        ("@Tom sends it", "sends it", ["Tom Reyes"]),
        ("李伟 sends it", "sends it", ["李伟"]),
        ("ölmez sends it", "sends it", ["Ölmez Ümit"]),
        ("Dana Sommer sends it", "sends it", ["Dana Sommer"]),
        ("we send it", "send it", ["Brightwell"]),
        ("us: send it", "send it", ["Brightwell"]),
        ("They send it", "send it", ["Alder"]),
        ("wir schicken es", "schicken es", ["Brightwell"]),
        ("sie schicken es", "schicken es", ["Alder"]),
        ("Alder Foods sends it", "sends it", ["Alder"]),
        ("both send the line plan", "send the line plan", ["Brightwell", "Alder"]),
        ("Both of us send it", "send it", ["Brightwell", "Alder"]),
        ("both sides: check it", "check it", ["Brightwell", "Alder"]),
        ("wir beide prüfen es", "prüfen es", ["Brightwell", "Alder"]),
        ("beide Seiten prüfen es", "prüfen es", ["Brightwell", "Alder"]),
        ("we and Alder check it", "check it", ["Brightwell", "Alder"]),
        ("Tom and Maria check it", "check it", ["Tom Reyes", "Maria Costa"]),
        ("Tom, Maria und Jonas prüfen es", "prüfen es", "Tom Reyes,Maria Costa,Jonas Weber"),
        ("Tom & Tom check it", "check it", ["Tom Reyes"]),
        ("send the plan @Tom", "send the plan", ["Tom Reyes"]),
        ("we send it @Tom", "send it", ["Tom Reyes"]),
        ("they send it @Tom", "they send it", ["Tom Reyes"]),
        ("Tom and the team check it", "Tom and the team check it", ["Tom Reyes"]),
    ],
)
def test_those_who_act_are_read(
    parts: PlanParts, typed: str, rest: str, who: list[str] | str
) -> None:
    found = who_acts(typed, parts, "en_GB")

    said = [each.person.name if each.person else each.party.label for each in found.doers]
    assert (found.rest, said) == (rest, who.split(",") if isinstance(who, str) else who)
    assert found.doubt is None


@pytest.mark.parametrize(
    "typed",
    [
        *("Mark the pallets", "mark our pallets", "Mark die Paletten", "Tom", "both", "beide"),
        *("Tom's team sends it", "Tomorrow it is sent", "Wes sends it", "Price stays"),
        *("Bothers nobody", "theyre late", "", " ", "@", ",", "and", "&", "x" * 5_000),
    ],
)
def test_other_words_name_nobody_and_stay(parts: PlanParts, typed: str) -> None:
    found = who_acts(typed, parts, "en_GB")

    assert (found.doers, found.rest, found.doubt) == ((), typed, None)


@pytest.mark.parametrize(
    "typed", ["Dana sends it", "dana: send it", "send it @Dana", "Dana and nobody send it"]
)
def test_a_name_of_two_people_is_nobody_s_and_no_word_is_lost(parts: PlanParts, typed: str) -> None:
    found = who_acts(typed, parts, "en_GB")

    assert (found.doers, found.rest, found.doubt) == ((), typed, Doubt.SEVERAL)
    assert {each.name for each in found.people} == {"Dana Okafor-Lund", "Dana Sommer"}
