"""The lists of the seventh step: goals, risks, what each side puts in, the reward, touchpoints."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.commitments import COMMITMENT
from partnerdesk.domain.dialogue import TOUCHPOINT
from partnerdesk.domain.goals import GOAL
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.kinds import FieldType, Kind
from partnerdesk.domain.parties import Side
from partnerdesk.domain.rewards import REWARD
from partnerdesk.domain.risks import RISK
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.work_parts import (
    DraftCommitment,
    DraftGoal,
    DraftReward,
    DraftRisk,
    DraftTouchpoint,
)
from ui.forms.editor import Editor
from ui.forms.editors import NO_CHOICE
from ui.forms.options import Option, nobody
from ui.forms.words import label_of, word
from ui.wizard.draft_people import party_options, people_options
from ui.wizard.draft_shares import DraftShares, as_mapping, as_shares
from ui.wizard.keeper import DraftKeeper
from ui.wizard.part_row import Column, PartSort
from ui.wizard.step_view import choice_of, date_for, line_for

translate = QCoreApplication.translate
_NEEDS_A_CHOICE = ("ownership", "rhythm", "channel")


def field(kind: Kind, name: str, span: int, **more: Any) -> Column:
    """Return a field of a kind as a column."""
    rule = kind.by_name[name]
    make: Callable[[DraftKeeper], Editor]
    if rule.holds is FieldType.CHOICE and rule.choices is not None:
        options = [Option(value=each, text=word(each)) for each in rule.choices]
        empty = None if name in _NEEDS_A_CHOICE else NO_CHOICE
        make = lambda _keeper: choice_of(options, empty)  # noqa: E731
    elif rule.holds is FieldType.DATE:
        make = lambda keeper: date_for(keeper, rule)  # noqa: E731
    else:
        make = lambda keeper: line_for(keeper, rule)  # noqa: E731
    more.setdefault("label", label_of(rule))
    return Column(name=name, make=make, span=span, **more)


def person(kind: Kind, name: str, span: int, *sides: Side) -> Column:
    """Return a field that names somebody of some sides."""
    return Column(
        name=name,
        label=label_of(kind.by_name[name]),
        make=lambda _keeper: choice_of((), nobody()),
        span=span,
        options=lambda draft, _part: people_options(draft, *sides),
    )


def shares(label: str, **more: Any) -> Column:
    """Return the field that shares something out."""
    return Column(
        name="shares",
        label=label,
        make=lambda _keeper: DraftShares(),
        span=7,
        shown_as=as_mapping,
        stored_as=as_shares,
        **more,
    )


def goal_sort() -> PartSort:
    """Return the list of first goals."""
    return PartSort(
        name=translate("Wizard", "First goals"),
        add=translate("Wizard", "Add a goal"),
        parts=lambda draft: draft.goals,
        put=lambda draft, parts: replace(draft, goals=parts),
        make=lambda _draft, text: DraftGoal(id=new_id(), title=text),
        columns=(
            field(GOAL, "title", 9),
            field(GOAL, "ownership", 3),
            field(GOAL, "benefit_us_kind", 3),
            field(GOAL, "benefit_them_kind", 3),
            field(GOAL, "benefit_them", 6),
            field(GOAL, "measure", 4),
            field(GOAL, "unit", 2),
            field(GOAL, "baseline", 3),
            field(GOAL, "target", 3),
            field(GOAL, "target_on", 4),
            person(GOAL, "owner_us_id", 4, Side.US),
            person(GOAL, "owner_them_id", 4, Side.THEM),
        ),
    )


def risk_sort() -> PartSort:
    """Return the list of first risks."""
    return PartSort(
        name=translate("Wizard", "First risks"),
        add=translate("Wizard", "Add a risk"),
        parts=lambda draft: draft.risks,
        put=lambda draft, parts: replace(draft, risks=parts),
        make=lambda _draft, text: DraftRisk(id=new_id(), title=text),
        columns=(
            field(RISK, "title", 6),
            field(RISK, "probability", 3),
            field(RISK, "impact_likely", 3),
            shares(translate("Wizard", "Who bears it")),
            field(RISK, "why_shares", 5),
        ),
    )


def commitment_sort(side: Side) -> PartSort:
    """Return what one side puts in; theirs takes third parties as well."""
    sides = (Side.US,) if side is Side.US else (Side.THEM, Side.THIRD)

    def is_here(draft: Draft, each: DraftCommitment) -> bool:
        found = next((one for one in draft.parties if one.id == each.party_id), None)
        return (found.side if found else Side.THEM) in sides

    def parts(draft: Draft) -> tuple[DraftCommitment, ...]:
        return tuple(each for each in draft.commitments if is_here(draft, each))

    def put(draft: Draft, own: tuple[DraftCommitment, ...]) -> Draft:
        others = tuple(each for each in draft.commitments if not is_here(draft, each))
        return replace(draft, commitments=(*others, *own))

    def make(draft: Draft, text: str) -> DraftCommitment:
        return DraftCommitment(id=new_id(), party_id=draft.party_on(side).id, title=text)

    is_us = side is Side.US
    third = () if is_us else (_party(),)
    return PartSort(
        name=translate("Wizard", "We bring") if is_us else translate("Wizard", "They bring"),
        add=translate("Wizard", "Add what we bring")
        if is_us
        else translate("Wizard", "Add what they bring"),
        parts=parts,
        put=put,
        make=make,
        columns=(
            field(COMMITMENT, "title", 8),
            field(COMMITMENT, "kind", 4),
            field(COMMITMENT, "quantity", 3),
            field(COMMITMENT, "unit", 3),
            field(COMMITMENT, "value_per_unit", 3),
            field(COMMITMENT, "rhythm", 3),
            field(COMMITMENT, "ends_on", 4),
            *third,
            person(COMMITMENT, "person_id", 4, *sides),
        ),
    )


def _party() -> Column:
    return Column(
        name="party_id",
        label=label_of(COMMITMENT.by_name["party_id"]),
        make=lambda _keeper: choice_of(()),
        span=4,
        options=lambda draft, _part: [
            each for each in party_options(draft) if each.who is not Side.US
        ],
    )


def reward_sort() -> PartSort:
    """Return the reward as a list of at most one."""
    return PartSort(
        name=translate("Wizard", "First reward"),
        add=translate("Wizard", "Name what both sides gain"),
        parts=lambda draft: (draft.reward,) if draft.reward else (),
        put=lambda draft, parts: replace(draft, reward=parts[-1] if parts else None),
        make=lambda _draft, text: DraftReward(id=new_id(), title=text),
        columns=(
            field(REWARD, "title", 8),
            field(REWARD, "kind", 4),
            field(REWARD, "value_likely", 3, is_shown=lambda part: part.is_money),
            field(REWARD, "probability", 3),
            shares(translate("Wizard", "How it is split")),
        ),
    )


def touchpoint_sort() -> PartSort:
    """Return the next dialogues."""
    return PartSort(
        name=translate("Wizard", "The next three times we talk"),
        add=translate("Wizard", "Add a talk"),
        parts=lambda draft: draft.touchpoints,
        put=lambda draft, parts: replace(draft, touchpoints=parts),
        make=lambda _draft, text: DraftTouchpoint(id=new_id(), title=text),
        columns=(
            field(TOUCHPOINT, "title", 7),
            field(TOUCHPOINT, "starts_at", 5),
            field(TOUCHPOINT, "channel", 4),
            field(TOUCHPOINT, "minutes", 3),
            field(TOUCHPOINT, "place", 5),
            field(TOUCHPOINT, "to_ask", 12),
        ),
    )
