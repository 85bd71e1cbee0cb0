"""The next session of the sample has what it takes to be held."""

from collections.abc import Iterator

import pytest

from partnerdesk.commands.joint_session import StartSession
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.parties import Side
from partnerdesk.queries.accounts import list_accounts
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.queries.sessions import session_view, since_we_last_met
from partnerdesk.sample import make_sample
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.view import SessionView
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.sample.conftest import NOW


@pytest.fixture(scope="module")
def workspace() -> Iterator[Workspace]:
    """Give a sample in which a session can begin."""
    with open_workspace(None, clock=lambda: NOW) as opened:
        make_sample(opened)
        yield opened


@pytest.fixture(scope="module")
def view(workspace: Workspace) -> SessionView:
    """Give the session that Alder comes to next."""
    accounts = workspace.read(list_accounts)
    alder = next(each for each in accounts if each.name.startswith("Alder"))
    plan = workspace.read(lambda c: read_joint_plan(c, alder.plans[0].id))
    following = min(
        (each for each in plan.touchpoints if each.status is TouchpointStatus.PLANNED),
        key=lambda each: each.starts_at,
    )
    start = StartSession(plan_id=plan.head.id, touchpoint_id=following.id)
    session = workspace.execute(start).item_id
    return workspace.read(lambda c: session_view(c, session))


def test_its_topics_are_about_what_they_say(view: SessionView) -> None:
    assert [(each.title, each.minutes, each.kind) for each in view.topics] == [
        ("Open issues", 10, TopicKind.ISSUES),
        ("Recycled content goal", 20, TopicKind.GOAL),
        ("Who carries the fee-rule risk", 15, TopicKind.RISK),
        ("Split of the change-over gain", 15, TopicKind.REWARD),
    ]
    assert all(view.about(each) is not None for each in view.topics[1:])
    assert view.minutes == 60


def test_five_people_are_in_the_room(view: SessionView) -> None:
    names = [each.name for each in view.present]

    assert ["".join(part[0] for part in name.split()) for name in names] == [
        *("MC", "TE", "AT", "JW", "PN")
    ]
    speaker = view.spokesperson(Side.US)
    assert speaker is not None
    assert speaker.name == "Jonas Weber"


def test_there_is_something_to_tell_since_the_last_time(
    workspace: Workspace, view: SessionView
) -> None:
    since = workspace.read(
        lambda c: since_we_last_met(c, view.plan.head.id, NOW.date(), view.session_id)
    )

    assert since.met is not None
    assert since.changes
    assert since.promises_of(view.plan, Side.US)
    assert since.promises_of(view.plan, Side.THEM)
