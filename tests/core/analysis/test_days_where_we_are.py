"""Moments are kept in UTC; what happened this afternoon happened today, wherever that is."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from partnerdesk.analysis.contacts import last_contacts
from partnerdesk.analysis.health_grounds import grounds_of
from partnerdesk.analysis.promises import last_met
from partnerdesk.domain.plan_parts import PlanParts
from tests.core.analysis.measured_items import a_contact, a_person
from tests.core.analysis.measured_plans import THEM, a_plan

TODAY = date(2026, 11, 20)
HALF_PAST_FOUR = datetime(2026, 11, 21, 0, 30, tzinfo=UTC)  # in the afternoon, in Los Angeles


@pytest.fixture(autouse=True)
def los_angeles(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a running program cannot be changed here")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/Los_Angeles")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def met_today() -> PlanParts:
    person = a_person("Ana", THEM)
    talk = a_contact("visit", TODAY, starts_at=HALF_PAST_FOUR, person_ids=(person.id,))
    return a_plan(people=(person,), touchpoints=(talk,))


def test_a_talk_of_this_afternoon_is_the_last_contact(met_today: PlanParts) -> None:
    assert set(last_contacts(met_today, TODAY).values()) == {TODAY}


def test_a_talk_of_this_afternoon_has_been_held(met_today: PlanParts) -> None:
    assert last_met(met_today, TODAY) is not None
    assert last_met(met_today, TODAY - timedelta(days=1)) is None
    assert grounds_of(met_today, TODAY).last_dialogue_on == TODAY
