"""The sample is made through commands, fits any day, exercises every kind, and can be undone."""

from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.domain.soundness import ITEM_LISTS, flaws_in
from partnerdesk.glance import glance
from partnerdesk.queries.accounts import find_account, list_accounts, newest_plan_of
from partnerdesk.queries.plans import read_plan
from partnerdesk.sample import make_sample, write_sample
from partnerdesk.sample.days import Days
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.sample.conftest import NOW


def alder(workspace: Workspace) -> PreparedPlan:
    account = workspace.read(partial(find_account, text="alder"))
    return workspace.read(partial(read_plan, plan_id=newest_plan_of(account).id))


def plans(workspace: Workspace) -> list[PlanParts]:
    return [
        workspace.read(partial(read_plan, plan_id=plan.id)).parts
        for account in workspace.read(list_accounts)
        for plan in account.plans
    ]


def test_sample_has_nine_accounts_and_is_sound(sample: Workspace) -> None:
    accounts = sample.read(list_accounts)

    assert len(accounts) == 9
    assert [account.name for account in accounts if not account.plans] == ["Tarn Valley Organics"]
    assert sample.check().is_sound
    assert [flaw for plan in plans(sample) for flaw in flaws_in(plan)] == []


@pytest.mark.parametrize("items", sorted(ITEM_LISTS))
def test_alder_has_items_of_every_kind(sample: Workspace, items: str) -> None:
    assert getattr(alder(sample).parts, items)


def test_alder_has_what_only_we_see(sample: Workspace) -> None:
    plan = alder(sample)

    assert plan.ours_only
    assert plan.leanings
    assert "Maria has to show the board a quick win" in plan.note_on(plan.parts.head.id)
    made = {check.questionnaire for check in plan.parts.checks}
    assert made == set(Questionnaire)


def test_alder_was_changed_by_both_sides_over_months(sample: Workspace) -> None:
    parts = alder(sample).parts
    days = [item.created_at.date() for item in (*parts.goals, *parts.risks, *parts.touchpoints)]

    assert max(days) - min(days) > timedelta(days=150)
    assert max(days) <= NOW.date()
    drawn_by = {parts.side_of(each.drawn_by_id) for each in parts.drawings if each.drawn_by_id}
    assert len(drawn_by) == 2


def test_last_step_of_the_sample_can_be_undone_and_redone() -> None:
    with open_workspace(None, clock=lambda: NOW) as workspace:
        make_sample(workspace)
        before = alder(workspace)

        workspace.undo()
        changed = alder(workspace)
        workspace.redo()

        assert changed != before
        assert alder(workspace) == before


@pytest.mark.parametrize(
    "now",
    [
        datetime(2027, 2, 28, 0, 5, tzinfo=UTC),
        datetime(2028, 2, 29, 23, 55, tzinfo=UTC),
        datetime(2026, 12, 31, 9, 0, tzinfo=UTC),
    ],
)
def test_sample_fits_days_at_the_edges_of_months(now: datetime) -> None:
    with open_workspace(None, clock=lambda: now) as workspace:
        make_sample(workspace)

        found = plans(workspace)

    assert all(item.changed_at <= now for plan in found for item in plan.goals)
    assert [flaw for plan in found for flaw in flaws_in(plan)] == []


def test_sample_can_be_written_as_a_file(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "sample.partnerdesk"

    write_sample(path)

    with open_workspace(path, writes=False) as workspace:
        assert len(workspace.read(list_accounts)) == 9
    assert path.stat().st_mode & 0o777 == 0o600


def test_days_count_from_the_plan_year() -> None:
    days = Days(now=NOW)

    assert days.plan_year().starts_on == date(2027, 1, 1)
    assert days.year_name() == "2027"
    assert days.month_end(9) == date(2027, 9, 30)
    assert days.workday(9) == date(2026, 12, 1)
    assert days.workday(6) == date(2026, 11, 30)
    assert Days(now=NOW.replace(month=3)).year_name() == "2026/27"


def test_a_written_sample_shows_its_figures_before_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "sample.partnerdesk"

    write_sample(path)

    accounts = glance(path) or ()
    assert len(accounts) == 9
    assert all(each.facts is not None for each in accounts)
