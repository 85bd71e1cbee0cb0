"""What keeps a draft from being finished is told at its step; all but the name may be left out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import OWN_READINESS
from partnerdesk.wizards.draft import Draft, LevelAnswer, Step
from partnerdesk.wizards.edits import renamed, without_person
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.people_parts import DraftParty, HowOften, Objection
from partnerdesk.wizards.problems import all_problems, problems
from partnerdesk.wizards.work_parts import (
    DraftCommitment,
    DraftGoal,
    DraftReward,
    DraftRisk,
    DraftShare,
    DraftTouchpoint,
    Ritual,
)
from tests.core.wizards.drafts import (
    MEETING,
    TODAY,
    empty_draft,
    full_draft,
    named_draft,
    with_person,
)

ID = new_id()


def told(draft: Draft) -> list[tuple[Step, str, str]]:
    """Return step, field and code of each problem."""
    return [
        (each.step, each.problem.field, each.problem.code) for each in all_problems(draft, TODAY)
    ]


def test_only_the_name_is_needed() -> None:
    assert told(empty_draft()) == [(Step.WHO, "name", "required")]
    assert told(named_draft()) == told(full_draft()) == []
    assert problems(empty_draft(), Step.WORK, TODAY) == ()
    assert len(problems(empty_draft(), Step.WHO, TODAY)) == 1


def unnamed_person(draft: Draft) -> Draft:
    return with_person(draft, Side.THEM, " ")[0]


def unnamed_party(draft: Draft) -> Draft:
    party = DraftParty(id=new_id(), side=Side.THIRD)
    return replace(draft, parties=(*draft.parties, party))


def shares(draft: Draft, *percents: str) -> tuple[DraftShare, ...]:
    parties = (draft.parties[0].id, draft.parties[1].id)
    return tuple(
        DraftShare(party_id=party, percent=Decimal(percent))
        for party, percent in zip(parties, percents, strict=False)
    )


@pytest.mark.parametrize(
    ("spoil", "found"),
    [
        (lambda d: renamed(d, "x" * 301), (Step.WHO, "name", "too_long")),
        (lambda d: renamed(d, "two\nlines"), (Step.WHO, "name", "line_breaks")),
        (
            lambda d: replace(d, who=replace(d.who, ends_on=date(2026, 1, 1))),
            (Step.WHO, "ends_on", "before_start"),
        ),
        (
            lambda d: replace(d, who=replace(d.who, currency="euro")),
            (Step.WHO, "currency", "not_a_currency"),
        ),
        (unnamed_person, (Step.CIRCLE_TODAY, "name", "required")),
        (unnamed_party, (Step.WHO, "name", "required")),
        (
            lambda d: replace(d, objections=(Objection(id=ID, text="a\x07b"),)),
            (Step.HELP, "private_notes", "control_characters"),
        ),
        (
            lambda d: replace(d, rituals=(Ritual(id=ID, how_often=HowOften.DAILY),)),
            (Step.PRIORITY, "title", "required"),
        ),
        (
            lambda d: replace(
                d, rituals=(Ritual(id=ID, title="Walk", how_often=HowOften.EVERY_DAYS, days=0),)
            ),
            (Step.PRIORITY, "days", "too_small"),
        ),
        (
            lambda d: replace(
                d, readiness=(LevelAnswer(question=OWN_READINESS[0].key, sentence="So so"),)
            ),
            (Step.PRIORITY, OWN_READINESS[0].key, "answer_first"),
        ),
        (
            lambda d: replace(d, goals=(DraftGoal(id=ID, unit="t"),)),
            (Step.WORK, "title", "required"),
        ),
        (
            lambda d: replace(d, risks=(DraftRisk(id=ID, title="r", probability=Decimal(101)),)),
            (Step.WORK, "probability", "too_large"),
        ),
        (
            lambda d: replace(
                d, risks=(DraftRisk(id=ID, title="r", shares=shares(d, "60", "30")),)
            ),
            (Step.WORK, "shares", "shares_not_whole"),
        ),
        (
            lambda d: replace(d, reward=DraftReward(id=ID, value_likely=-1, title="r")),
            (Step.WORK, "value_likely", "too_small"),
        ),
        (
            lambda d: replace(
                d, commitments=(DraftCommitment(id=ID, party_id=d.parties[0].id, unit="h"),)
            ),
            (Step.WORK, "title", "required"),
        ),
        (
            lambda d: replace(
                d,
                touchpoints=(
                    DraftTouchpoint(id=ID, title="t", starts_at=MEETING, agenda=("x" * 301,)),
                ),
            ),
            (Step.WORK, "agenda", "too_long"),
        ),
        (
            lambda d: replace(d, touchpoints=(DraftTouchpoint(id=ID, place="Hall"),)),
            (Step.WORK, "title", "required"),
        ),
        (
            lambda d: replace(d, decided_fit=Fit.NOT_YET, look_again_on=date(2300, 1, 1)),
            (Step.HELP, "due_on", "odd_year"),
        ),
    ],
)
def test_a_problem_is_told_at_its_step(
    spoil: Callable[[Draft], Draft], found: tuple[Step, str, str]
) -> None:
    assert found in told(spoil(named_draft()))


def test_parts_in_which_nothing_was_typed_are_no_problem() -> None:
    draft = named_draft()
    us = draft.parties[0].id

    blank = replace(
        draft,
        goals=(DraftGoal(id=ID),),
        risks=(DraftRisk(id=ID),),
        commitments=(DraftCommitment(id=ID, party_id=us),),
        reward=DraftReward(id=ID),
        touchpoints=(DraftTouchpoint(id=ID),) * 3,
        rituals=(Ritual(id=ID),),
        objections=(Objection(id=ID),),
        readiness=(LevelAnswer(question="time"),),
    )

    assert told(blank) == []


def test_a_period_with_one_end_is_filled_in() -> None:
    draft = named_draft()
    for starts, ends in ((None, None), (date(2027, 4, 1), None), (None, date(2025, 4, 1))):
        who = replace(draft.who, starts_on=starts, ends_on=ends, currency="")
        assert told(replace(draft, who=who)) == []


def test_taking_a_person_away_leaves_nothing_that_names_the_person() -> None:
    draft = full_draft()
    for person in draft.people:
        draft = without_person(draft, person.id)
        assert person.id not in repr(draft)

    assert told(draft) == []
