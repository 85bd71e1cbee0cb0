"""The questionnaires are complete: each question asks something and has five sentences."""

import pytest

from partnerdesk.domain.checks import can_be_shared, starts_private
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import (
    LEVELS,
    QUESTIONS,
    Question,
    Questionnaire,
    question_of,
)

ALL = [question for questions in QUESTIONS.values() for question in questions]


def test_every_questionnaire_has_five_questions_with_keys_of_their_own() -> None:
    assert set(QUESTIONS) == set(Questionnaire)
    assert [len(questions) for questions in QUESTIONS.values()] == [5, 5, 5]
    assert len({question.key for question in ALL}) == len(ALL)


def test_the_alignment_asks_the_five_tests_of_a_partnership() -> None:
    keys = [question.key for question in QUESTIONS[Questionnaire.ALIGNMENT]]

    assert keys == ["vision", "values", "resources", "risk", "reward"]


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.key)
def test_every_level_has_a_sentence_of_its_own(question: Question) -> None:
    assert question.asks.endswith("?")
    assert len(question.sentences) == len(LEVELS)
    assert len(set(question.sentences)) == len(LEVELS)
    assert all(each.endswith(".") and len(each) <= 80 for each in question.sentences)


def test_sentences_belong_to_one_question() -> None:
    sentences = [sentence for question in ALL for sentence in question.sentences]

    assert len(set(sentences)) == len(sentences)


def test_an_unknown_question_is_none() -> None:
    assert question_of(Questionnaire.ALIGNMENT, "trust") is None
    found = question_of(Questionnaire.PARTNERSHIP, "trust")
    assert found is not None
    assert found.label == "Trust"


def test_only_our_own_house_can_never_be_shared() -> None:
    assert [each for each in Questionnaire if not can_be_shared(each)] == [
        Questionnaire.OWN_READINESS
    ]
    assert starts_private(Questionnaire.PARTNERSHIP, Side.US)
    assert not starts_private(Questionnaire.PARTNERSHIP, Side.THEM)
