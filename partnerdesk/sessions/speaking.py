"""Who is speaking in a joint session, and whose word a change is by that."""

from enum import StrEnum

from partnerdesk.domain.parties import Side


class Speaking(StrEnum):
    """Who speaks: one side, or both together."""

    US = "us"
    THEM = "them"
    BOTH = "both"


def side_of(speaking: Speaking) -> Side | None:
    """Return the side that speaks; None where both do."""
    return None if speaking is Speaking.BOTH else Side(speaking.value)


def sides_of(speaking: Speaking) -> tuple[Side, ...]:
    """Return the sides that speak, ours first."""
    side = side_of(speaking)
    return (Side.US, Side.THEM) if side is None else (side,)


def spoken_by(side: Side, *, by_both: bool) -> Speaking:
    """Return who spoke when something was noted for a side."""
    if by_both:
        return Speaking.BOTH
    return Speaking.THEM if side is Side.THEM else Speaking.US
