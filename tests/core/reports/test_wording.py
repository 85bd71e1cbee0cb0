"""Every choice of the domain has words."""

from enum import StrEnum

import pytest

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.commitments import CommitmentStatus
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.goals import Benefit
from partnerdesk.wording import AGREEMENT_BY_NAME, WORDS, word_for

CHOICES = {rule.choices for kind in KINDS.values() for rule in kind.fields if rule.choices}


@pytest.mark.parametrize("choices", sorted(CHOICES | set(WORDS), key=str))
def test_every_choice_has_its_own_word(choices: type[StrEnum]) -> None:
    words = [word_for(choice) for choice in choices]

    assert all(words)
    assert len(set(words)) == len(words)


def test_choices_with_equal_values_keep_their_own_words() -> None:
    assert word_for(TouchpointStatus.PLANNED) == "Planned"
    assert word_for(CommitmentStatus.AGREED) == "Agreed"
    assert word_for(Benefit.SERVICE_MADE_TO_MEASURE) == "Service made to measure"


def test_agreement_is_worded_with_names_too() -> None:
    assert set(AGREEMENT_BY_NAME) == {each.value for each in Agreement}
