"""Steps are named in words that the window can translate, and by titles as they were typed."""

from datetime import date

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.items import AddItem, SetField
from partnerdesk.commands.plan_items import WriteStatement
from partnerdesk.commands.plan_life import SetPlanStatus
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.plans import PlanStatus, Topic
from partnerdesk.domain.visibility import Visibility
from partnerdesk.wording import word_for
from tests.core.store.worlds import World


def last(world: World) -> Deed:
    label = world.workspace.undo_state().undo_label
    assert isinstance(label, Deed)
    return label


def test_texts_and_stages_are_named_by_the_words_of_the_screen(world: World) -> None:
    made = world.workspace.execute(
        WriteStatement(plan_id=world.plan, topic=Topic.SUCCESS_THEIRS, body="Less waste")
    )
    assert last(world) == "change success in their words"
    assert last(world).parts["topic"] == word_for(Topic.SUCCESS_THEIRS)

    world.workspace.execute(
        SetVisibility(kind="statement", item_ids=(made.item_id,), visibility=Visibility.SHARED)
    )
    assert last(world) == "share success in their words"

    world.workspace.execute(SetPlanStatus(plan_id=world.plan, status=PlanStatus.IN_DISCUSSION))
    assert last(world).parts["status"] == word_for(PlanStatus.IN_DISCUSSION)


def test_titles_are_told_as_they_were_typed(world: World) -> None:
    goal = world.workspace.execute(
        AddItem(kind="goal", parent_id=world.plan, values={"title": "film_35 on line_2"})
    ).item_id
    assert last(world) == "add film_35 on line_2"

    day = date(2027, 3, 1)
    world.workspace.execute(SetField(kind="goal", item_id=goal, field="target_on", value=day))
    assert last(world) == "change due of film_35 on line_2"
