"""The scale on which two sides answer: five places, and where each side stands."""

from dataclasses import dataclass

from partnerdesk.figures.shapes import Point

PLACES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignmentFigure:
    """Places from left to right, the answers of both sides, and the bar between them."""

    places: tuple[Point, ...]
    us: Point | None
    them: Point | None
    is_same: bool
    bar: tuple[Point, Point] | None
    is_wide: bool


def alignment(
    us: float | None, them: float | None, width: float, height: float, margin: float
) -> AlignmentFigure:
    """Answers from 1 to 5 on a line; `margin` is the room for a mark at each end.

    The bar leads from one mark to the other; it is wide from two steps on.
    """
    y, span = height / 2, max(0.0, width - 2 * margin)

    def at(place: float) -> Point:
        return Point(x=margin + span * (place - 1) / (PLACES - 1), y=y)

    ours = None if us is None else at(us)
    theirs = None if them is None else at(them)
    is_same = us is not None and us == them
    bar = None
    if ours is not None and theirs is not None and not is_same:
        left, right = sorted((ours, theirs), key=lambda point: point.x)
        bar = (left, right)
    return AlignmentFigure(
        places=tuple(at(number) for number in range(1, PLACES + 1)),
        us=ours,
        them=theirs,
        is_same=is_same,
        bar=bar,
        is_wide=us is not None and them is not None and abs(us - them) >= 2,
    )
