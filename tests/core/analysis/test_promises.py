"""What was promised since a day, and how each side kept it, from a real workspace."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from partnerdesk.analysis.plan_differences import Difference, differences
from partnerdesk.analysis.promises import Kept, last_met, promises_since
from partnerdesk.commands.items import SetField
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.joint_plan import JointPlan, joint_plan_of
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.shares import equal_shares
from partnerdesk.domain.visibility import Visibility
from partnerdesk.handing_out import hand_out, plan_as_it_was
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.versions import list_versions
from partnerdesk.workspace import open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import MOMENT, World, small_world

SINCE, TODAY = date(2026, 5, 1), date(2026, 6, 1)
SHARED = Visibility.SHARED


@pytest.fixture
def here() -> Iterator[World]:
    """A workspace in memory with an empty plan."""
    with open_workspace(None, clock=TickingClock()) as workspace:
        yield small_world(workspace)


def parts(here: World) -> Any:
    return here.workspace.read(lambda link: read_plan(link, here.plan)).parts


def joint(here: World) -> JointPlan:
    return joint_plan_of(here.workspace.read(lambda link: read_plan(link, here.plan)))


def action(here: World, title: str, party: str, due: date, done: date | None = None) -> None:
    values: dict[str, object] = {"title": title, "party_id": party, "due_on": due}
    if done is not None:
        values |= {"status": "done", "done_on": done}
    here.add("action", values, visibility=SHARED)


def test_both_sides_are_measured_alike(here: World) -> None:
    for party in (here.us, here.them):
        action(here, "late", party, date(2026, 5, 20))
        action(here, "kept", party, date(2026, 5, 20), date(2026, 5, 19))
        action(here, "kept late", party, date(2026, 5, 20), date(2026, 5, 23))

    found = promises_since(parts(here), SINCE, TODAY)

    for party in (here.us, here.them):
        told = {each.title: (each.kept, each.days_late) for each in found if each.party_id == party}
        assert told == {
            "late": (Kept.LATE, 12),
            "kept": (Kept.KEPT, 0),
            "kept late": (Kept.KEPT_LATE, 3),
        }


def test_what_was_done_before_that_day_is_left_out_and_what_is_late_is_not(here: World) -> None:
    action(here, "long done", here.us, date(2026, 4, 1), date(2026, 4, 2))
    action(here, "long late", here.them, date(2026, 4, 1))
    action(here, "far off", here.us, date(2026, 12, 1))
    here.add("commitment", {"title": "late too", "party_id": here.us, "ends_on": date(2026, 4, 1)})

    found = promises_since(parts(here), SINCE, TODAY)

    assert [each.title for each in found] == ["long late", "late too", "far off"]
    assert [each.kept for each in found] == [Kept.LATE, Kept.LATE, Kept.OPEN]


def test_what_was_promised_before_and_is_still_to_come_is_told_as_such(here: World) -> None:
    action(here, "plan", here.them, date(2026, 12, 1))
    here.add("commitment", {"title": "data", "party_id": here.them, "ends_on": date(2026, 7, 1)})
    made_on = local_day(parts(here).actions[0].created_at)

    before = promises_since(parts(here), made_on + timedelta(days=1), TODAY)
    since = promises_since(parts(here), made_on, TODAY)

    assert {(each.title, each.kept, each.is_from_before) for each in before} == {
        ("plan", Kept.OPEN, True),
        ("data", Kept.OPEN, True),
    }
    assert not any(each.is_from_before for each in since)


def test_what_was_delivered_early_and_before_that_day_is_left_out(here: World) -> None:
    values = {"title": "early", "party_id": here.us, "ends_on": date(2026, 12, 1)}
    done = {"status": "delivered", "delivered_on": date(2026, 4, 1)}
    here.add("commitment", values | done)

    assert promises_since(parts(here), SINCE, TODAY) == ()


def test_an_empty_plan_promises_nothing_and_nobody_has_met(here: World) -> None:

    assert promises_since(parts(here), SINCE, TODAY) == ()
    assert last_met(parts(here), TODAY) is None


def test_only_a_dialogue_that_took_place_is_a_meeting(here: World) -> None:
    for status in ("planned", "cancelled", "held"):
        values = {"title": status, "starts_at": MOMENT, "status": status}
        here.add("touchpoint", values, visibility=SHARED)

    met = last_met(parts(here), TODAY)

    assert met is not None
    assert met.title == "held"
    assert last_met(parts(here), date(2026, 1, 1)) is None


def test_a_version_read_again_is_the_plan_that_was_handed_out(here: World) -> None:
    here.add("goal", {"title": "Less waste", "target": 2}, visibility=SHARED)
    risk = here.add("risk", {"title": "Film runs short", "impact_likely": 5}, visibility=SHARED)
    shares = equal_shares((here.us, here.them))
    here.workspace.execute(SetRiskShares(risk_id=risk, shares=shares))
    here.add("touchpoint", {"title": "Review", "starts_at": MOMENT}, visibility=SHARED)
    given = hand_out(here.workspace, here.plan)
    (version,) = here.workspace.read(lambda link: list_versions(link, here.plan))

    was = plan_as_it_was(here.workspace, version)

    assert was == given
    assert differences(was, joint(here)) == ()


def test_differences_name_what_was_added_removed_and_changed(here: World) -> None:
    kept = here.add("goal", {"title": "Kept", "target": 5}, visibility=SHARED)
    risk = here.add("risk", {"title": "Risk"}, visibility=SHARED)
    before = joint(here)
    run = here.workspace.execute
    run(SetField(kind="goal", item_id=kept, field="owner_us_id", value=here.ann))
    run(SetField(kind="goal", item_id=kept, field="target", value=7))
    run(SetField(kind="goal", item_id=kept, field="private_notes", value="CANARY"))
    run(SetRiskShares(risk_id=risk, shares=equal_shares((here.us, here.them))))
    here.add("goal", {"title": "Ours only"})
    here.add("shared_value", {"title": "Candour"}, visibility=SHARED)

    found = {each.title: each for each in differences(before, joint(here))}
    back = {each.title: each for each in differences(joint(here), before)}

    assert set(found) == {"Kept", "Risk", "Candour"}
    assert found["Candour"].what is Difference.ADDED
    assert back["Candour"].what is Difference.REMOVED
    told = {each.rule.name: (str(each.old), str(each.new)) for each in found["Kept"].fields}
    assert told == {"owner_us_id": ("None", "Ann"), "target": ("5", "7")}
    assert [str(each.new) for each in found["Risk"].fields] == ["50", "50"]
    assert {each.about for each in found["Risk"].fields} == {"Northwind", "Alder"}
