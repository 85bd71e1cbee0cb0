"""What the checks of one round say: the answers of both sides, and how far they moved."""

from fractions import Fraction

from partnerdesk.analysis.alignment import Alignment, alignment_between
from partnerdesk.domain.check_rounds import Round
from partnerdesk.domain.parties import Side


def alignment_in(asked: Round) -> Alignment:
    """Return the finished answers of both sides; those of a sealed round must not be shown."""
    us, them = asked.finished(Side.US), asked.finished(Side.THEM)
    return alignment_between(us, them, asked.questionnaire)


def steps_between(before: Fraction | None, now: Fraction | None) -> Fraction | None:
    """Return by how many of the five levels an answer moved; None where one is not known."""
    return None if before is None or now is None else (now - before) / 25
