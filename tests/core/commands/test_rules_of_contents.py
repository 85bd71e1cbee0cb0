"""Rules for shares, checks, agendas, texts, links, accounts and plans."""

from datetime import date
from decimal import Decimal

import pytest

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.commands.dialogue import DrawCircle, RecordCheck, SetAgenda, SetParticipants
from partnerdesk.commands.plan_items import LinkItems, UnlinkItems, WriteStatement
from partnerdesk.commands.shares import SetRewardPart, SetRiskShares
from partnerdesk.domain.checks import Answer
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.dialogue import AgendaTopic
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.queries.plans import read_plan
from tests.core.commands.refusals import refused, setting
from tests.core.store.dumps import dump, row_of
from tests.core.store.worlds import DAY, ENDS, MOMENT, STARTS, World, answers, small_world


def test_strangers_bear_no_share(world: World) -> None:
    risk = world.add("risk", {"title": "Risk"})
    other = small_world(world.workspace, "Birch")

    wrong = refused(world, SetRiskShares(risk_id=risk, shares={other.them: Decimal(100)}))

    assert wrong == ("shares", "share_of_stranger")


def test_shares_must_make_a_whole(world: World) -> None:
    risk = world.add("risk", {"title": "Risk"})
    shares = {world.us: Decimal(50), world.them: Decimal("49.99")}

    assert refused(world, SetRiskShares(risk_id=risk, shares=shares))[1] == "shares_not_whole"


def test_parts_of_a_reward_take_known_figures_within_bounds(world: World) -> None:
    reward = world.add("reward", {"title": "Pot"})

    def part(field: str, value: object) -> SetRewardPart:
        return SetRewardPart(reward_id=reward, party_id=world.us, field=field, value=value)

    assert refused(world, part("worth", 6)) == ("worth", "too_large")
    assert refused(world, part("percent", Decimal(5))) == ("percent", "no_such_field")
    world.workspace.execute(part("worth", 5))
    (found,) = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.rewards
    assert [each.worth for each in found.parts] == [5]


@pytest.mark.parametrize("level", [33, -25, 101])
def test_an_answer_is_one_of_five_levels_however_it_is_written(world: World, level: int) -> None:
    record = RecordCheck(
        plan_id=world.plan,
        questionnaire=Questionnaire.PARTNERSHIP,
        side=Side.US,
        checked_on=DAY,
        answers=answers(Questionnaire.PARTNERSHIP),
    )
    world.workspace.execute(record)
    (check,) = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.checks
    (answer, *_) = dump(world.workspace)["check_answer"]
    answer_id = str(answer[-1])

    wrong = refused(world, setting("check_answer", answer_id, "level", level))

    assert wrong[0] == "level"
    assert check.mean == 50


@pytest.mark.parametrize(
    ("questions", "code"), [(("trust", "trust"), "twice"), (("mood",), "unknown_question")]
)
def test_each_question_of_a_check_is_known_and_answered_once(
    world: World, questions: tuple[str, ...], code: str
) -> None:
    record = RecordCheck(
        plan_id=world.plan,
        questionnaire=Questionnaire.PARTNERSHIP,
        side=Side.US,
        checked_on=DAY,
        answers=tuple(Answer(question=each, level=50) for each in questions),
    )

    assert refused(world, record) == ("", code)


def test_evidence_of_an_answer_is_checked_like_any_text(world: World) -> None:
    record = RecordCheck(
        plan_id=world.plan,
        questionnaire=Questionnaire.PARTNERSHIP,
        side=Side.US,
        checked_on=DAY,
        answers=(Answer(question="trust", level=50, evidence="a\x07"),),
    )

    assert refused(world, record) == ("evidence", "control_characters")


@pytest.mark.parametrize(
    ("title", "minutes", "wrong"),
    [
        ("", None, ("title", "required")),
        ("x" * 301, None, ("title", "too_long")),
        ("Talk", -5, ("minutes", "too_small")),
    ],
)
def test_topics_of_an_agenda_are_checked_like_any_item(
    world: World, title: str, minutes: int | None, wrong: tuple[str, str]
) -> None:
    touchpoint = world.add("touchpoint", {"title": "Review", "starts_at": MOMENT})
    topic = AgendaTopic(id=new_id(), title=title, minutes=minutes)

    assert refused(world, SetAgenda(touchpoint_id=touchpoint, topics=(topic,))) == wrong


def test_only_dialogue_has_participants(world: World) -> None:
    goal = world.add("goal", {"title": "Goal"})
    participants = SetParticipants(kind="goal", item_id=goal, person_ids=(world.ann,))

    assert refused(world, participants) == ("", "cannot_link")


def test_pasted_line_ends_do_not_stop_a_statement(world: World) -> None:
    write = WriteStatement(plan_id=world.plan, topic=Topic.VISION, body="one\r\ntwo\rthree")

    world.workspace.execute(write)

    (found,) = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.statements
    assert found.body == "one\ntwo\nthree"


def test_items_are_linked_once_and_only_within_a_plan(world: World) -> None:
    goal, risk = world.add("goal", {"title": "Goal"}), world.add("risk", {"title": "Risk"})
    other = small_world(world.workspace, "Birch")
    strange = other.add("goal", {"title": "Goal"})

    def link(to_kind: str, to_id: str) -> LinkItems:
        return LinkItems(
            plan_id=world.plan, from_kind="goal", from_id=goal, to_kind=to_kind, to_id=to_id
        )

    world.workspace.execute(link("risk", risk))

    assert refused(world, link("risk", risk))[1] == "already_linked"
    assert refused(world, link("goal", goal))[1] == "cannot_link"
    assert refused(world, link("goal", strange))[1] == "cannot_link"
    assert refused(world, link("person", world.ann))[1] == "cannot_link"
    world.workspace.execute(UnlinkItems(plan_id=world.plan, from_id=risk, to_id=goal))
    assert dump(world.workspace)["link"] == []


def test_an_account_with_a_parent_that_is_not_there_is_refused(world: World) -> None:
    create = CreateAccount(name="Cedar", our_name="Us", values={"parent_id": new_id()})

    assert refused(world, create) == ("parent_id", "not_found")


def test_an_account_does_not_belong_to_itself_even_by_way_of_others(world: World) -> None:
    other = small_world(world.workspace, "Birch")
    world.workspace.execute(setting("account", other.account, "parent_id", world.account))

    wrong = refused(world, setting("account", world.account, "parent_id", other.account))

    assert wrong == ("parent_id", "own_parent")


def test_short_names_are_checked_like_any_text(world: World) -> None:
    create = CreateAccount(name="Cedar", our_name="Us", short_name="a\nb")

    assert refused(world, create) == ("short_name", "line_breaks")


def test_missing_texts_of_an_account_are_empty_texts(world: World) -> None:
    create = CreateAccount(name="Cedar", our_name="Us", values={"industry": None})

    account = world.workspace.execute(create).item_id

    stored = row_of(world.workspace, "account", account)
    assert stored is not None
    assert stored["industry"] == ""


def test_a_plan_starts_before_it_ends_and_names_a_real_currency(world: World) -> None:
    def plan(starts_on: date, ends_on: date, currency: str) -> CreatePlan:
        period = {"starts_on": starts_on, "ends_on": ends_on}
        return CreatePlan(account_id=world.account, title="Next", currency=currency, **period)

    assert refused(world, plan(ENDS, STARTS, "EUR")) == ("ends_on", "before_start")
    assert refused(world, plan(STARTS, ENDS, "QQQ")) == ("currency", "not_a_currency")


def test_the_currency_stays_while_the_plan_holds_amounts(world: World) -> None:
    world.workspace.execute(setting("plan", world.plan, "currency", "JPY"))
    world.add("risk", {"title": "Risk", "impact_likely": 5})

    wrong = refused(world, setting("plan", world.plan, "currency", "EUR"))

    assert wrong == ("currency", "amounts_in_use")


def test_nobody_stands_in_two_places_of_a_circle(world: World) -> None:
    rings = (Ring.OUTSIDE, Ring.INSIDE)
    placements = tuple(Placement(person_id=world.cam, ring=ring) for ring in rings)

    draw = DrawCircle(account_id=world.account, drawn_on=DAY, placements=placements)
    world.workspace.execute(draw)

    (drawing,) = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.drawings
    assert [(each.person_id, each.ring) for each in drawing.placements] == [
        (world.cam, Ring.INSIDE)
    ]
