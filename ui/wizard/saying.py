"""What is said at a step: heading, coaching, example, a kind word; and what is not right yet."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.parties import Side
from partnerdesk.errors import FieldError, UserError
from partnerdesk.queries.account_people import people_of_account
from partnerdesk.queries.plans import read_plan
from partnerdesk.wizards.asking import SHOE_TEXTS
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.finish import Outcome, outcome
from partnerdesk.wizards.finish_texts import FINISH_TEXTS, Words
from partnerdesk.wizards.kind_words import kind_words
from partnerdesk.wizards.problems import StepProblem, all_problems
from partnerdesk.wizards.steps import STEPS
from partnerdesk.wizards.things import Known, known_of, rings_in
from ui.forms.words import sentence_of
from ui.pages.health.words import cut
from ui.wizard.draft_people import party_name
from ui.wizard.keeper import DraftKeeper

translate = QCoreApplication.translate
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The words of one step, filled and translated."""

    heading: str
    coaching: str
    example: str
    kind: str
    may_nag: bool


def all_said(draft: Draft) -> Said:
    """Return what is said at the step of a draft."""
    text, who = STEPS[draft.step], draft.who
    us, them = (cut(party_name(draft.party_on(side)), _LONGEST) for side in (Side.US, Side.THEM))
    kind = []
    for each in kind_words(draft, draft.step)[:2]:
        sentence = translate("Wizard", each.sentence)
        kind.append(
            sentence.format(
                us=us, them=them, party=cut(each.party, _LONGEST), title=cut(each.title, _LONGEST)
            )
        )
    return Said(
        heading=translate("Wizard", text.heading),
        coaching=translate("Wizard", text.coaching_for(who.kind)).format(us=us, them=them),
        example=translate("Wizard", text.example_for(who.kind)).format(us=us, them=them),
        kind="\n".join(kind),
        may_nag=len(draft.visited) > 1,
    )


def words_here() -> Words:
    """Return the words that finishing writes, in the user's language."""
    texts = (*FINISH_TEXTS, *(each.put for each in SHOE_TEXTS.values()))
    headings = (each.heading for each in SHOE_TEXTS.values())
    return Words(translated={each: translate("Wizard", each) for each in (*texts, *headings)})


def problems_of(keeper: DraftKeeper) -> tuple[StepProblem, ...]:
    """Return what keeps the draft from being finished."""
    today = keeper.context.workspace.now().date()
    return all_problems(keeper.draft, today, words_here())


def problems_at(keeper: DraftKeeper) -> Mapping[tuple[str, str], str]:
    """Return the sentences for the step shown, by part and field."""
    return {
        (each.item_id, each.problem.field): _sentence(each, keeper)
        for each in reversed(problems_of(keeper))
        if each.step is keeper.draft.step
    }


def _sentence(found: StepProblem, keeper: DraftKeeper) -> str:
    problem = found.problem
    error = FieldError(problem.field, problem.code, **problem.parameters)
    return sentence_of(error, keeper.formats)


def outcome_of(keeper: DraftKeeper) -> Outcome:
    """Return what finishing would make."""
    today = keeper.context.workspace.now().date()
    return outcome(keeper.draft, _known(keeper), today, words_here())


def _known(keeper: DraftKeeper) -> Known | None:
    who, read = keeper.draft.who, keeper.context.read
    if not who.account_exists:
        return None
    try:
        if who.plan_exists:
            return known_of(read(lambda found: read_plan(found, who.plan_id)).parts)
    except UserError:
        return None  # it was deleted meanwhile: finishing says so
    there = read(lambda found: people_of_account(found, who.account_id))
    return Known(people=frozenset(each.id for each in there.people), rings=rings_in(there.drawing))
