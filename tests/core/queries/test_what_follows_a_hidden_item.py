"""What hangs on a private item is private too: references, links, agendas and shares go with it."""

from decimal import Decimal

from partnerdesk.commands.agreement import AgreeItem, SetVisibility
from partnerdesk.commands.dialogue import DrawCircle, RecordCheck, SetAgenda, SetParticipants
from partnerdesk.commands.items import SetField
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.dialogue import AgendaTopic
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.plans import read_joint_plan, read_plan
from tests.core.store.worlds import DAY, MOMENT, World, answers, small_world

SHARED, OURS = Visibility.SHARED, Visibility.OURS_ONLY


def joint(world: World) -> JointPlan:
    return world.workspace.read(lambda connection: read_joint_plan(connection, world.plan))


def hide(world: World, kind: str, item: str) -> None:
    world.workspace.execute(SetVisibility(kind=kind, item_ids=(item,), visibility=OURS))


def test_a_shared_action_does_not_name_the_private_goal_it_is_linked_to(world: World) -> None:
    goal = world.add("goal", {"title": "Win them over"}, visibility=OURS)
    action = world.add("action", {"title": "Call", "party_id": world.us}, visibility=SHARED)
    ends = {"from_id": action, "to_id": goal, "from_kind": "action", "to_kind": "goal"}
    world.workspace.execute(LinkItems(plan_id=world.plan, **ends))  # type: ignore[arg-type]

    seen = joint(world)

    assert [each.title for each in seen.actions] == ["Call"]
    assert (seen.links_of(action), seen.goals) == ((), ())


def test_a_hidden_person_is_nowhere_named(world: World) -> None:
    values = {"title": "Goal", "owner_them_id": world.cam}
    goal = world.add("goal", values, visibility=SHARED)
    touchpoint = world.add("touchpoint", {"title": "R", "starts_at": MOMENT}, visibility=SHARED)
    both = (world.ann, world.cam)
    draw = DrawCircle(
        account_id=world.account,
        drawn_on=DAY,
        placements=tuple(Placement(person_id=each, ring=Ring.INSIDE) for each in both),
        visibility=SHARED,
    )
    for command in (
        AgreeItem(kind="goal", item_id=goal),
        SetParticipants(kind="touchpoint", item_id=touchpoint, person_ids=both),
        draw,
    ):
        world.workspace.execute(command)
    hide(world, "person", world.cam)

    seen = joint(world)

    assert world.cam not in repr(seen)
    assert seen.touchpoints[0].person_ids == (world.ann,)
    assert seen.drawings[0].people_in(Ring.INSIDE) == (world.ann,)
    assert seen.goals[0].agreed_terms is not None
    assert seen.goals[0].agreed_terms["owner_them_id"] is None


def test_parts_stay_behind_with_their_item(world: World) -> None:
    goal = world.add("goal", {"title": "Goal"}, visibility=OURS)
    world.add("measurement", {"measured_on": DAY, "value": 7}, parent=goal)
    risk = world.add("risk", {"title": "Risk"}, visibility=OURS)
    shares = {world.us: Decimal(40), world.them: Decimal(60)}
    world.workspace.execute(SetRiskShares(risk_id=risk, shares=shares))

    seen = joint(world)

    assert (seen.goals, seen.risks) == ((), ())
    prepared = world.workspace.read(lambda c: read_plan(c, world.plan))
    assert prepared.parts.goals[0].measurements[0].value == 7
    assert len(prepared.parts.risks[0].shares) == 2


def test_an_agenda_keeps_its_topic_but_not_what_it_is_about(world: World) -> None:
    goal = world.add("goal", {"title": "Goal"}, visibility=OURS)
    touchpoint = world.add("touchpoint", {"title": "R", "starts_at": MOMENT}, visibility=SHARED)
    topic = AgendaTopic(id=new_id(), title="Waste", about_id=goal)
    world.workspace.execute(SetAgenda(touchpoint_id=touchpoint, topics=(topic,)))

    (found,) = joint(world).touchpoints

    assert [(each.title, each.about_id) for each in found.agenda] == [("Waste", None)]


def test_our_own_readiness_is_never_shown_even_where_it_was_shared(world: World) -> None:
    record = RecordCheck(
        plan_id=world.plan,
        questionnaire=Questionnaire.OWN_READINESS,
        side=Side.US,
        checked_on=DAY,
        answers=answers(Questionnaire.OWN_READINESS),
        visibility=SHARED,
    )
    check = world.workspace.execute(record).item_id
    world.workspace.execute(SetVisibility(kind="check", item_ids=(check,), visibility=SHARED))

    seen = joint(world)

    assert seen.checks == ()
    assert world.workspace.read(lambda c: read_plan(c, world.plan)).is_ours_only(check)


def test_another_plan_of_the_account_does_not_show_in_this_one(world: World) -> None:
    goal = world.add("goal", {"title": "Goal"}, visibility=SHARED)
    first = world.plan
    other = small_world(world.workspace, "Birch")
    other.add("goal", {"title": "Theirs"}, visibility=SHARED)

    seen = joint(world)

    assert (seen.head.id, [each.id for each in seen.goals]) == (first, [goal])
    assert "Birch" not in repr(seen)


def test_private_work_moves_nothing_that_both_sides_see(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"}, visibility=SHARED)
    before = joint(world)

    for kind, item, field, value in (
        ("goal", goal, "private_notes", "They will say no"),
        ("person", world.cam, "private_attitude", -2),
        ("plan", world.plan, "private_notes", "Not before spring"),
    ):
        world.workspace.execute(SetField(kind=kind, item_id=item, field=field, value=value))

    assert joint(world) == before
