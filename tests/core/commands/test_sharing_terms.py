"""Bands, weights, caps and worths of groups: stored, undone, refused, taken over, kept in files."""

from decimal import Decimal
from pathlib import Path

import pytest

from partnerdesk.analysis.gain_of_rewards import gain_curve, pain_or_gain_of
from partnerdesk.analysis.suggestions import suggested_splits, terms_of
from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.importing import ImportPlan
from partnerdesk.commands.next_period import StartNextPlan
from partnerdesk.commands.sharing_terms import SetGainBands, SetGroupWorth, SetPartyTerm
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.gain_bands import GainBand, bands_from, bands_text
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward, SplitRule
from partnerdesk.domain.visibility import Visibility
from partnerdesk.exchange.plan_file import read_plan_file, write_plan_file
from partnerdesk.queries.history import read_history
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.workspace import open_workspace
from tests.core.commands.refusals import refused, setting
from tests.core.store.worlds import World

BANDS = (
    GainBand(percent=Decimal(50), up_to=Decimal(110)),
    GainBand(percent=Decimal(75), up_to=Decimal(120)),
    GainBand(percent=Decimal(100)),
)
TEXT = "50 up to 110, 75 up to 120, 100"


def parts_of(world: World, plan_id: str = "") -> PlanParts:
    return world.workspace.read(lambda link: read_plan(link, plan_id or world.plan)).parts


def reward_of(world: World) -> Reward:
    (reward,) = parts_of(world).rewards
    return reward


def a_target(world: World) -> str:
    values = {"title": "Cost", "target": 100_000_000, "actual": 115_000_000}
    reward = world.add("reward", values, visibility=Visibility.SHARED)
    world.workspace.execute(SetGainBands(reward_id=reward, bands=BANDS))
    return reward


def test_bands_are_kept_as_a_line_that_can_be_read_back() -> None:
    assert bands_text(BANDS) == TEXT
    assert bands_from(TEXT) == BANDS
    assert bands_from("12.50 up to 99.9, 0") == (
        GainBand(percent=Decimal("12.5"), up_to=Decimal("99.9")),
        GainBand(percent=Decimal(0)),
    )


@pytest.mark.parametrize(
    "text", ["", None, "half", "50 up to 110", "101", "50, 60", "1 up to 9, 1 up to 9, 1", "-5"]
)
def test_lines_that_are_no_bands_are_told_apart(text: str | None) -> None:
    assert not bands_from(text)


def test_pain_of_a_stored_reward_is_shared_in_bands(world: World) -> None:
    a_target(world)
    parts, reward = parts_of(world), reward_of(world)

    shared = pain_or_gain_of(parts, reward)

    assert reward.bands == TEXT
    assert shared is not None
    assert shared.to_parties == {world.them: -8_750_000, world.us: -6_250_000}
    assert world.workspace.undo_state().undo_label == "change bands of pain and gain of Cost"


def test_curve_bends_at_the_bands(world: World) -> None:
    a_target(world)

    curve = gain_curve(parts_of(world), reward_of(world))

    assert [int(point.actual) // 1_000_000 for point in curve] == [0, 100, 110, 115, 120, 150]
    assert curve[0].to_parties[world.them] == 50_000_000
    assert curve[1].to_parties[world.them] == 0


def test_nothing_is_shared_without_a_target_bands_or_an_actual(world: World) -> None:
    world.add("reward", {"title": "Cost", "actual": 5})
    world.add("reward", {"title": "Other", "target": 5, "bands": TEXT})
    parts = parts_of(world)

    assert [pain_or_gain_of(parts, each) for each in parts.rewards] == [None, None]
    assert pain_or_gain_of(parts, parts.rewards[1], actual=4) is not None
    assert gain_curve(parts, parts.rewards[0]) == ()


@pytest.mark.parametrize(
    ("bands", "code"),
    [
        (BANDS[:1], "bands_not_rising"),
        ((BANDS[1], BANDS[0], BANDS[2]), "bands_not_rising"),
        ((BANDS[2], BANDS[2]), "bands_not_rising"),
        ((GainBand(percent=Decimal(101)),), "share_out_of_range"),
        ((GainBand(percent=Decimal("NaN")),), "share_out_of_range"),
        ((GainBand(percent=Decimal(1), up_to=Decimal(0)), BANDS[2]), "bands_not_rising"),
        ((*BANDS[:1] * 8, BANDS[2]), "too_many_bands"),
    ],
)
def test_impossible_bands_are_refused(world: World, bands: tuple[GainBand, ...], code: str) -> None:
    reward = a_target(world)

    assert refused(world, SetGainBands(reward_id=reward, bands=bands)) == ("bands", code)


def test_other_text_is_no_band(world: World) -> None:
    reward = a_target(world)

    assert refused(world, setting("reward", reward, "bands", "half and half")) == (
        "bands",
        "bands_not_readable",
    )


def test_new_bands_reopen_an_agreed_reward_and_a_new_actual_does_not(world: World) -> None:
    reward = a_target(world)
    world.workspace.execute(AgreeItem(kind="reward", item_id=reward))

    world.workspace.execute(setting("reward", reward, "actual", 1))
    was = reward_of(world).agreement
    world.workspace.execute(SetGainBands(reward_id=reward, bands=BANDS[2:]))

    assert (was, reward_of(world).agreement) == (Agreement.AGREED, Agreement.CHANGED)


def test_changes_of_the_target_are_logged(world: World) -> None:
    reward = a_target(world)
    world.workspace.execute(setting("reward", reward, "target", 108_000_000))

    newest = world.workspace.read(lambda link: read_history(link, world.plan)).entries[0]

    (change,) = newest.items[0].fields
    assert (change.name, change.old, change.new) == ("target", 100_000_000, 108_000_000)


def test_terms_of_parties_and_groups_reach_the_rules(world: World) -> None:
    for field, value in (("weight", Decimal(3)), ("gain_cap", 700)):
        world.workspace.execute(
            SetPartyTerm(plan_id=world.plan, party_id=world.us, field=field, value=value)
        )
    both = SetGroupWorth(plan_id=world.plan, party_ids=(world.them, world.us), worth=900)
    world.workspace.execute(both)

    terms = terms_of(parts_of(world))

    assert terms.weights == {world.us: 3}
    assert terms.caps == {world.us: 700}
    assert terms.worths == {frozenset((world.us, world.them)): 900}
    left_out = dict(suggested_splits(parts_of(world)).left_out)
    assert left_out.get(SplitRule.CAPPED) != "no_caps"


def test_worth_is_changed_taken_away_and_brought_back(world: World) -> None:
    group = (world.us, world.them)

    for worth in (900, 901, None):
        command = SetGroupWorth(plan_id=world.plan, party_ids=group, worth=worth)
        world.workspace.execute(command)

    assert parts_of(world).group_worths == ()
    world.workspace.undo()
    assert [each.worth for each in parts_of(world).group_worths] == [901]
    assert world.workspace.undo_state().undo_label == "change worth of a group in Plan"


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("gain_cap", -1, "too_small"),
        ("weight", Decimal(-1), "too_small"),
        ("weight", "much", "wrong_type"),
        ("side", 1, "no_such_field"),
    ],
)
def test_impossible_terms_are_refused(world: World, field: str, value: object, code: str) -> None:
    command = SetPartyTerm(plan_id=world.plan, party_id=world.us, field=field, value=value)

    assert refused(world, command) == (field, code)


def test_strangers_have_no_terms_and_no_worth(world: World) -> None:
    term = SetPartyTerm(plan_id=world.plan, party_id="stranger", field="gain_cap", value=1)

    assert refused(world, term) == ("gain_cap", "share_of_stranger")
    for group in ((), ("stranger",)):
        worth = SetGroupWorth(plan_id=world.plan, party_ids=group, worth=1)
        assert refused(world, worth) == ("worth", "share_of_stranger")
    below = SetGroupWorth(plan_id=world.plan, party_ids=(world.us,), worth=-1)
    assert refused(world, below) == ("worth", "too_small")


def test_terms_go_through_a_plan_file(world: World, tmp_path: Path) -> None:
    a_target(world)
    term = SetPartyTerm(plan_id=world.plan, party_id=world.us, field="gain_cap", value=1_234)
    worth = SetGroupWorth(plan_id=world.plan, party_ids=(world.us, world.them), worth=5_678)
    world.workspace.execute_all([term, worth], "agree")
    joint = world.workspace.read(lambda link: read_joint_plan(link, world.plan))
    path = tmp_path / "plan.json"

    write_plan_file(joint, path)
    found, unknown = read_plan_file(path)

    assert unknown == ()
    assert '"12.34 EUR"' in path.read_text(encoding="utf-8")
    with open_workspace(None) as other:
        plan_id = other.execute(ImportPlan(plan=found)).item_id
        parts = other.read(lambda link: read_plan(link, plan_id)).parts
    assert parts.party_terms == joint.party_terms
    assert parts.group_worths == joint.group_worths
    assert parts.rewards[0].bands == TEXT


def test_terms_go_on_in_the_next_period(world: World) -> None:
    term = SetPartyTerm(plan_id=world.plan, party_id=world.us, field="gain_cap", value=1_234)
    worth = SetGroupWorth(plan_id=world.plan, party_ids=(world.us, world.them), worth=5_678)
    world.workspace.execute_all([term, worth], "agree")
    head = parts_of(world).head

    new = world.workspace.execute(
        StartNextPlan(
            plan_id=world.plan,
            title="Next",
            starts_on=head.starts_on.replace(year=head.starts_on.year + 1),
            ends_on=head.ends_on.replace(year=head.ends_on.year + 1),
        )
    ).item_id

    before, after = parts_of(world), parts_of(world, new)
    assert after.party_terms == before.party_terms
    assert after.group_worths == before.group_worths
