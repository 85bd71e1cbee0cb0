"""Kind sentences, said where there is something to think about, and nowhere else."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import OWN_READINESS
from partnerdesk.wizards.draft import Draft, LevelAnswer, Step
from partnerdesk.wizards.edits import placed
from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.kind_words import SENTENCES, kind_words
from partnerdesk.wizards.work_parts import DraftShare
from tests.core.wizards.drafts import empty_draft, full_draft


def keys(draft: Draft) -> list[str]:
    return [each.key for step in Step for each in kind_words(draft, step)]


def all_theirs_outside(draft: Draft) -> Draft:
    for person in draft.people_on(Side.THEM):
        draft = placed(draft, person.id, Ring.EDGE, differently=True)
    return draft


def committing(draft: Draft, *sides: Side) -> Draft:
    ids = {party.id for party in draft.parties if party.side in sides}
    return replace(
        draft, commitments=tuple(each for each in draft.commitments if each.party_id in ids)
    )


def all_of_it_to(draft: Draft, side: Side) -> tuple[DraftShare, ...]:
    return (DraftShare(party_id=draft.party_on(side).id, percent=Decimal("100.0")),)


def test_an_empty_draft_is_left_in_peace() -> None:
    assert keys(empty_draft()) == []


def test_a_full_draft_hears_where_it_stands() -> None:
    assert keys(full_draft()) == ["nobody_inside", "not_known"]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (all_theirs_outside, "nobody_brought"),
        (lambda d: replace(d, decided_fit=Fit.NOT_YET), "not_yet"),
        (lambda d: committing(d, Side.US), "only_we_commit"),
        (lambda d: committing(d, Side.THEM), "only_they_commit"),
        (lambda d: replace(d, touchpoints=d.touchpoints[1:]), "no_dates"),
        (
            lambda d: replace(d, readiness=(LevelAnswer(question=OWN_READINESS[0].key, level=25),)),
            "own_house",
        ),
    ],
)
def test_a_sentence_for_each(change: Callable[[Draft], Draft], key: str) -> None:
    draft = full_draft()

    assert key not in keys(draft)
    assert key in keys(change(draft))


def test_both_sides_or_a_third_one_committing_is_fine() -> None:
    draft = full_draft()

    for sides in ((Side.US, Side.THEM), (Side.US, Side.THIRD)):
        assert not {"only_we_commit", "only_they_commit"} & set(keys(committing(draft, *sides)))


def test_who_carries_or_gains_all_alone_is_named() -> None:
    draft = full_draft()
    assert draft.reward is not None
    risk = replace(draft.risks[0], shares=all_of_it_to(draft, Side.THEM))
    reward = replace(draft.reward, shares=all_of_it_to(draft, Side.US))
    draft = replace(draft, risks=(risk,), reward=reward)

    bears, gains = kind_words(draft, Step.WORK)

    assert (bears.key, bears.party, bears.title) == ("one_bears", "Alder Foods", "Film shortfall")
    assert (gains.key, gains.party) == ("one_gains", "Solberg Packaging")
    told = gains.sentence.format(party=gains.party, title=gains.title)
    assert "All of “Waste fees saved” goes to Solberg Packaging." in told


def test_every_sentence_is_said_somewhere_and_names_parties_only() -> None:
    for sentence in SENTENCES.values():
        assert sentence.format(us="A", them="B", party="A", title="T")
