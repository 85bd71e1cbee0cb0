"""Partner now, move that way, not yet: the borders between them, and the reasons."""

import pytest

from partnerdesk.wizards.fit import FIT_QUESTIONS, Fit, FitAnswer, FitLevel, fit_of

YES, PARTLY, NO, UNKNOWN = FitLevel
ESSENTIAL = [each.key for each in FIT_QUESTIONS if each.is_essential]
OTHERS = [each.key for each in FIT_QUESTIONS if not each.is_essential]


def answers(essential: tuple[FitLevel, ...], others: tuple[FitLevel, ...]) -> list[FitAnswer]:
    """Return answers to the essential questions and to the others, in their order."""
    pairs = [*zip(ESSENTIAL, essential, strict=True), *zip(OTHERS, others, strict=True)]
    return [FitAnswer(question=key, level=level) for key, level in pairs]


def test_there_are_two_essential_questions_and_four_others() -> None:
    assert (len(ESSENTIAL), len(OTHERS)) == (2, 4)


@pytest.mark.parametrize(
    ("essential", "others", "fit"),
    [
        ((YES, YES), (YES, YES, YES, YES), Fit.PARTNER_NOW),
        ((YES, YES), (YES, YES, YES, PARTLY), Fit.PARTNER_NOW),
        ((YES, YES), (YES, YES, YES, UNKNOWN), Fit.PARTNER_NOW),
        ((YES, YES), (YES, YES, PARTLY, UNKNOWN), Fit.MOVE_THAT_WAY),
        ((YES, YES), (YES, YES, YES, NO), Fit.MOVE_THAT_WAY),
        ((YES, PARTLY), (YES, YES, YES, YES), Fit.MOVE_THAT_WAY),
        ((UNKNOWN, YES), (YES, YES, YES, YES), Fit.MOVE_THAT_WAY),
        ((NO, YES), (YES, YES, YES, YES), Fit.MOVE_THAT_WAY),
        ((NO, YES), (NO, YES, YES, YES), Fit.MOVE_THAT_WAY),
        ((NO, YES), (NO, NO, YES, YES), Fit.NOT_YET),
        ((YES, YES), (NO, NO, YES, YES), Fit.MOVE_THAT_WAY),
        ((YES, YES), (NO, NO, NO, YES), Fit.NOT_YET),
        ((NO, NO), (YES, YES, YES, YES), Fit.NOT_YET),
        ((NO, UNKNOWN), (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN), Fit.MOVE_THAT_WAY),
        ((UNKNOWN, UNKNOWN), (UNKNOWN, UNKNOWN, UNKNOWN, PARTLY), Fit.MOVE_THAT_WAY),
    ],
)
def test_answers_lead_to_a_result(
    essential: tuple[FitLevel, ...], others: tuple[FitLevel, ...], fit: Fit
) -> None:
    assert fit_of(answers(essential, others)).fit is fit


def test_without_any_answer_there_is_no_result() -> None:
    nothing = fit_of([])
    unknown = fit_of(answers((UNKNOWN, UNKNOWN), (UNKNOWN,) * 4))

    assert nothing.fit is unknown.fit is None
    assert nothing.reasons == ()


def test_each_question_is_a_reason_and_what_speaks_against_it_comes_first() -> None:
    result = fit_of(answers((YES, NO), (PARTLY, UNKNOWN, YES, NO)))

    assert [each.level for each in result.reasons] == [NO, NO, UNKNOWN, PARTLY, YES, YES]
    assert result.reasons[0].sentence == "They would leave the work to us."
    assert len({each.sentence for each in result.reasons}) == 6


def test_a_question_that_was_left_out_counts_as_unknown() -> None:
    given = answers((YES, YES), (YES, YES, YES, YES))

    assert fit_of(given[:-1]).fit is Fit.PARTNER_NOW
    assert fit_of(given[:-2]).fit is Fit.MOVE_THAT_WAY


def test_answers_to_unknown_questions_are_left_alone() -> None:
    assert fit_of([FitAnswer(question="colour", level=NO)]).fit is None
