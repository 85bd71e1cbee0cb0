"""The allow-list is complete: each table, column and field is on it or named as private."""

import dataclasses

import pytest

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.sharing import ALLOWED, Seen, as_seen
from tests.core.privacy.values import VALUE_OF, WHOLLY_PRIVATE, tables
from tests.core.store.worlds import MOMENT

# Fields that never leave though a value has them, with the reason. There is none so far.
KEPT_BACK: dict[tuple[type, str], str] = {}


def test_each_table_is_shown_as_a_value_or_wholly_private() -> None:
    assert tables() == set(VALUE_OF) | set(WHOLLY_PRIVATE)
    assert not set(VALUE_OF) & set(WHOLLY_PRIVATE)


@pytest.mark.parametrize("value", ALLOWED, ids=lambda value: value.__name__)
def test_each_field_of_a_value_is_allowed_or_kept_back_for_a_reason(value: type) -> None:
    fields = {each.name for each in dataclasses.fields(value)}
    kept_back = {name for kind, name in KEPT_BACK if kind is value}

    assert set(ALLOWED[value]) <= fields
    assert fields - set(ALLOWED[value]) == kept_back


def test_private_fields_are_never_allowed() -> None:
    for kind in KINDS.values():
        private = {field.name for field in kind.fields if field.is_private}
        value = VALUE_OF.get(kind.name)
        if value is not None:
            assert not private & set(ALLOWED[value]), kind.name
            assert not private & {each.name for each in dataclasses.fields(value)}, kind.name


def test_what_is_named_private_is_marked_private() -> None:
    for kind in KINDS.values():
        for field in kind.fields:
            assert field.is_private == field.name.startswith("private_"), f"{kind.name}.{field}"


def test_terms_of_an_agreement_are_allowed_as_their_old_words_are_shown() -> None:
    for kind in KINDS.values():
        if kind.is_agreed_on:
            assert set(kind.terms) <= set(ALLOWED[VALUE_OF[kind.name]]), kind.name


def test_a_joint_plan_has_no_more_fields_than_the_parts_of_a_plan() -> None:
    joint = {each.name for each in dataclasses.fields(JointPlan)}

    assert joint == {each.name for each in dataclasses.fields(PlanParts)}


def test_old_words_of_a_field_that_is_not_allowed_stay_behind() -> None:
    goal = Goal(
        id="goal",
        title="Aim",
        created_at=MOMENT,
        changed_at=MOMENT,
        agreed_terms={"title": "Old aim", "private_notes": "They are late.", "owner_us_id": "ann"},
    )

    seen = as_seen(goal, Seen(people=frozenset(), parties=frozenset(), items=frozenset(("goal",))))

    assert seen.agreed_terms == {"title": "Old aim", "owner_us_id": None}
