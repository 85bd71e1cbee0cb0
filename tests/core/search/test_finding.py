"""What a search finds: best first, grouped, begun, misspelt, in any script, and nothing deleted."""

from collections.abc import Sequence

import pytest

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.search import Found, Group, Hit, Wanted
from partnerdesk.store.engine import driver_of
from partnerdesk.workspace import Workspace
from tests.core.store.worlds import DAY, ENDS, STARTS, World


def search(world: World, text: str, **more: object) -> Found:
    return world.workspace.search(Wanted(text=text, **more))  # type: ignore[arg-type]


def titles(world: World, text: str, **more: object) -> list[str]:
    return [hit.title.text for hit in search(world, text, **more).hits]


def only(hits: Sequence[Hit]) -> Hit:
    (hit,) = hits
    return hit


def shown(text: str, marks: Sequence[tuple[int, int]]) -> list[str]:
    """Return the parts of a text that are emphasised."""
    return [text[start:end] for start, end in marks]


MISSPELT = [
    ("Packaging waste", "packging"),
    ("Packaging waste", "pacakging"),
    ("Packaging waste", "packagingg"),
    ("Packaging waste", "pakaging wsate"),
    ("Packaging waste", "packgi"),
    ("François decides", "francios"),
]
FOREIGN = [
    ("François décide", "francois"),
    ("Договор поставки", "вор"),
    ("Ёлка и снег", "елка"),
    ("减少包装废物", "包装"),
    ("减少包装废物", "废"),
    ("包装の廃棄物", "廃棄"),
    ("المشتريات والشركة", "شركه"),
    ("목표 설정하기", "설정"),
    ("Łódź plant", "lodz"),
    ("Straße sperren", "strasse"),
]


@pytest.mark.parametrize(("title", "typed"), [*MISSPELT, *FOREIGN])
def test_what_is_begun_or_misspelt_or_foreign_is_found(
    world: World, title: str, typed: str
) -> None:
    world.add("goal", {"title": title})
    world.add("goal", {"title": "Something else entirely"})

    hit = only(search(world, typed).hits)

    assert hit.title.text == title
    assert hit.title.marks


def test_each_key_stroke_finds_what_is_being_typed(world: World) -> None:
    world.add("risk", {"title": "Quarry closes"})

    for length in range(1, len("quarry closes") + 1):
        assert "Quarry closes" in titles(world, "quarry closes"[:length])


def test_the_words_that_matched_are_marked_in_title_and_passage(world: World) -> None:
    world.add("risk", {"title": "Late trucks", "cause": "Drivers fall ill\nin winter, trucks idle"})

    hit = only(search(world, "truck win").hits)

    assert shown(*hit.title) == ["truck"]
    assert hit.passage is not None
    assert shown(*hit.passage) == ["win", "truck"]
    assert hit.field is not None
    assert hit.field.name == "cause"


def test_a_long_text_is_cut_to_the_passage_that_matched(world: World) -> None:
    text = f"{'before ' * 300}needle {'after ' * 300}"
    world.add("issue", {"title": "Hay", "detail": text})

    passage = only(search(world, "needle").hits).passage

    assert passage is not None
    assert shown(*passage) == ["needle"]
    assert len(passage.text) < 130
    assert passage.text.startswith("…")
    assert passage.text.endswith("…")


def test_titles_come_before_texts_and_whole_words_before_begun_ones(world: World) -> None:
    world.add("goal", {"title": "Other", "outcome": "film"})
    world.add("goal", {"title": "The filming"})
    world.add("goal", {"title": "New film"})
    world.add("goal", {"title": "Film"})

    assert titles(world, "film") == ["Film", "New film", "The filming", "Other"]


def test_hits_are_grouped_by_kind_in_a_fixed_order(world: World) -> None:
    for kind in ("action", "decision", "issue", "reward", "risk", "goal"):
        values: dict[str, object] = {"title": "Bottle"}
        world.add(kind, values | ({"party_id": world.us} if kind == "action" else {}))
    party = {"party_id": world.us}
    world.add("commitment", {"title": "Bottle", **party})

    names = [group.name for group in search(world, "bottle").groups]

    assert names == ["goal", "risk", "commitment", "reward", "issue", "decision", "action"]


def test_a_group_shows_few_and_says_that_there_are_more(world: World) -> None:
    for number in range(9):
        world.add("goal", {"title": f"Bottle {number}"})

    few = only_group(search(world, "bottle"))
    whole = only_group(search(world, "bottle", all_of="goal"))

    assert (len(few.hits), few.has_more) == (5, True)
    assert (len(whole.hits), whole.has_more) == (9, False)


def only_group(found: Found) -> Group:
    (group,) = found.groups
    return group


def test_private_fields_are_found_and_marked_as_private(world: World) -> None:
    shared = Visibility.SHARED
    world.add("goal", {"title": "Aim", "private_notes": "Nobody knows zebra"}, visibility=shared)
    world.add("goal", {"title": "Giraffe"}, visibility=Visibility.OURS_ONLY)
    world.add("goal", {"title": "Okapi"}, visibility=shared)

    hits = [only(search(world, text).hits) for text in ("zebra", "giraffe", "okapi")]

    assert [hit.is_private for hit in hits] == [True, False, False]
    assert [hit.is_ours_only for hit in hits] == [False, True, False]


def test_what_is_deleted_vanishes_until_it_is_brought_back(world: World) -> None:
    goal = world.add("goal", {"title": "Zebra"})
    assert titles(world, "zebra") == ["Zebra"]

    world.workspace.execute(DeleteItem(kind="goal", item_id=goal))
    assert titles(world, "zebra") == []

    world.workspace.undo()
    assert titles(world, "zebra") == ["Zebra"]


def test_accounts_that_were_put_away_are_not_found(world: World) -> None:
    world.add("goal", {"title": "Zebra"})
    away = "UPDATE account SET archived_on = '2026-01-01'"
    world.workspace.read(lambda now: driver_of(now).execute(away))

    assert titles(world, "zebra") == []


def test_a_word_may_name_the_account(world: World, workspace: Workspace) -> None:
    other = workspace.execute(CreateAccount(name="Zenith Mills", our_name="We")).item_id
    plan = workspace.execute(
        CreatePlan(account_id=other, title="P", starts_on=STARTS, ends_on=ENDS, currency="EUR")
    ).item_id
    workspace.execute(AddItem(kind="goal", parent_id=plan, values={"title": "Less waste"}))
    world.add("goal", {"title": "Less waste"})

    hit = only(search(world, "zenith waste").hits)

    assert (hit.account_name, hit.title.text) == ("Zenith Mills", "Less waste")


def test_one_plan_is_searched_with_the_people_of_its_account(
    world: World, workspace: Workspace
) -> None:
    second = workspace.execute(
        CreatePlan(
            account_id=world.account, title="Next", starts_on=STARTS, ends_on=ENDS, currency="EUR"
        )
    ).item_id
    workspace.execute(AddItem(kind="goal", parent_id=second, values={"title": "Bertha's bottle"}))
    world.add("goal", {"title": "Bertha's cup"})
    person = {"name": "Bertha Blum", "party_id": world.us}
    world.add("person", person)

    assert titles(world, "bertha", plan_id=world.plan) == ["Bertha Blum", "Bertha's cup"]
    assert titles(world, "bottle", plan_id=world.plan) == []
    assert titles(world, "bottle") == ["Bertha's bottle"]


def test_a_note_of_a_measurement_leads_to_its_goal(world: World) -> None:
    goal = world.add("goal", {"title": "Aim", "measure": "zebras seen"})
    values = {"measured_on": DAY, "value": 3, "note": "two zebras"}
    world.add("measurement", values, parent=goal)
    other = {"measured_on": DAY, "value": 4, "note": "one okapi"}
    world.add("measurement", other, parent=goal)

    assert [hit.item_id for hit in search(world, "zebras").hits] == [goal]
    hit = only(search(world, "okapi").hits)
    assert (hit.kind, hit.item_id, hit.title.text) == ("goal", goal, "Aim")


ODD = [
    "",
    "   ",
    "!?",
    '"',
    "* OR (",
    "NEAR(a b)",
    "title:x",
    "\x00",
    "x" * 5000,
    "🎯",
    "ab " * 500,
]


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_find_nothing_and_break_nothing(world: World, text: str) -> None:
    world.add("goal", {"title": "Aim"})

    assert search(world, text).hits == ()


def test_newly_written_words_can_be_misspelt_at_once(world: World) -> None:
    goal = world.add("goal", {"title": "Aim"})
    assert titles(world, "giraff") == []
    world.workspace.execute(
        SetField(kind="goal", item_id=goal, field="title", value="Giraffe enclosure")
    )

    assert titles(world, "girafe") == ["Giraffe enclosure"]


def test_a_broken_index_is_mended_by_the_search(world: World) -> None:
    world.add("goal", {"title": "Zebra"})
    world.workspace.read(lambda now: driver_of(now).execute("DROP TABLE search_words"))

    assert titles(world, "zebra") == ["Zebra"]


def test_frequent_words_are_found_in_every_kind(world: World) -> None:
    many = [
        AddItem(kind="goal", parent_id=world.plan, values={"title": f"Pallet {number}"})
        for number in range(330)
    ]
    world.workspace.execute_all([*many], "add many")
    world.add("risk", {"title": "Pallet breaks"})
    world.add("reward", {"title": "Gain", "private_notes": "pallet"})

    found = search(world, "pallet")

    assert [group.name for group in found.groups] == ["goal", "risk", "reward"]
    whole = search(world, "pallet", all_of="goal")
    assert [len(group.hits) for group in whole.groups] == [60, 1, 1]
