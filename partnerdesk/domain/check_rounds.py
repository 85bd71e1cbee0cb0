"""Rounds of a questionnaire: the checks that belong together, sealed until both sides answered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from partnerdesk.domain.checks import Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire

TOGETHER_WITHIN_DAYS = 60
SIDES = (Side.US, Side.THEM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """Checks of one questionnaire that are looked at together, in the order of their days."""

    questionnaire: Questionnaire
    checks: tuple[Check, ...]

    @property
    def begun_on(self) -> date:
        """Return the day of the first answers."""
        return self.checks[0].checked_on

    @property
    def held_on(self) -> date:
        """Return the day of the last answers."""
        return self.checks[-1].checked_on

    @property
    def sides(self) -> tuple[Side, ...]:
        """Return the sides that are asked: our own house is ours alone."""
        return SIDES[:1] if self.questionnaire is Questionnaire.OWN_READINESS else SIDES

    def of(self, side: Side) -> tuple[Check, ...]:
        """Return the checks of a side, finished or not."""
        return tuple(each for each in self.checks if each.side is side)

    def finished(self, side: Side) -> tuple[Check, ...]:
        """Return the checks of a side that answer every question."""
        return tuple(each for each in self.of(side) if each.is_finished)

    def begun(self, side: Side) -> Check | None:
        """Return the check that a side has not finished yet."""
        return next((each for each in self.of(side) if not each.is_finished), None)

    @property
    def waits_for(self) -> tuple[Side, ...]:
        """Return the sides that have finished no check yet."""
        return tuple(side for side in self.sides if not self.finished(side))

    @property
    def is_sealed(self) -> bool:
        """Tell whether no side may see what the other answered: an alignment that one lacks."""
        return self.questionnaire is Questionnaire.ALIGNMENT and bool(self.waits_for)


def rounds_of(checks: Iterable[Check], questionnaire: Questionnaire) -> tuple[Round, ...]:
    """Return the rounds of a questionnaire, oldest first.

    A round ends where a side answers again on a later day, or when the others let 60 days pass.
    """
    wanted = [each for each in checks if each.questionnaire is questionnaire and each.side in SIDES]
    groups: list[list[Check]] = []
    for check in sorted(wanted, key=lambda each: (each.checked_on, each.created_at, each.id)):
        if groups and _belongs(check, groups[-1]):
            groups[-1].append(check)
        else:
            groups.append([check])
    return tuple(Round(questionnaire=questionnaire, checks=tuple(each)) for each in groups)


def sealed_checks(checks: Iterable[Check]) -> frozenset[str]:
    """Return the ids of the checks whose answers must not be shown to the other side yet.

    Only alignment is sealed: each side answers before it knows what the other says.
    """
    return frozenset(
        check.id
        for each in rounds_of(checks, Questionnaire.ALIGNMENT)
        if each.is_sealed
        for check in each.checks
    )


def unopened_checks(checks: Iterable[Check]) -> frozenset[str]:
    """Return the ids of the other side's sealed checks that are finished: we see none of them."""
    checks = tuple(checks)
    sealed = sealed_checks(checks)
    return frozenset(
        each.id
        for each in checks
        if each.id in sealed and each.side is not Side.US and each.is_finished
    )


def _belongs(check: Check, group: Sequence[Check]) -> bool:
    days = (check.checked_on - group[0].checked_on).days
    answered_before = any(
        each.side is check.side and each.is_finished and each.checked_on < check.checked_on
        for each in group
    )
    return days <= TOGETHER_WITHIN_DAYS and not answered_before
