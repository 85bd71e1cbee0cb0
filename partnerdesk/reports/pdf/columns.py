"""How wide the columns of a table are: by their weights, or so that few texts break."""

from partnerdesk.reports.document import Cell, FigureCell, Table, TextCell
from partnerdesk.reports.pdf.styles import BODY, BODY_MEDIUM, BODY_STRONG, CAPTION_MEDIUM
from partnerdesk.reports.pdf.typesetting import Typesetter

_AIR = 8.0  # beside a text in its column
_MARK = 14.0
_LOOKED_AT = 200  # rows


def widths_of(table: Table, room: float, typesetter: Typesetter) -> list[float]:
    """Return the widths of all columns of a table in a room, in points."""
    scale = room / sum(column.weight for column in table.columns)
    widths = [column.weight * scale for column in table.columns]
    if not table.yields:
        return widths
    needs = [_needed(table, number, typesetter) or width for number, width in enumerate(widths)]
    return _evened(widths, needs)


def _evened(widths: list[float], needs: list[float]) -> list[float]:
    """Columns with room to spare give it to those that need more, the least need first."""
    spare = sum(max(0.0, width - need) for width, need in zip(widths, needs, strict=True))
    lacks = [max(0.0, need - width) for width, need in zip(widths, needs, strict=True)]
    found, left = list(widths), spare
    for number in sorted(range(len(widths)), key=lambda place: lacks[place]):
        given = min(lacks[number], left)
        found[number] += given
        left -= given
    used = (spare - left) / spare if spare else 0.0
    return [
        width - max(0.0, before - need) * used
        for width, before, need in zip(found, widths, needs, strict=True)
    ]


def _needed(table: Table, number: int, typesetter: Typesetter) -> float:
    """The width of the widest text of a column with its air; 0 where it holds something else."""
    title = table.columns[number].title
    found = [typesetter.width(title, CAPTION_MEDIUM)] if title else []
    for row in table.rows[:_LOOKED_AT]:
        width = _width(row[number], typesetter)
        if width is None:
            return 0.0
        found.append(width)
    return max(found, default=0.0) + _AIR


def _width(cell: Cell, typesetter: Typesetter) -> float | None:
    if isinstance(cell, TextCell):
        style = BODY_MEDIUM if cell.is_strong else BODY
        return typesetter.width(cell.text, style) + (_MARK if cell.mark else 0.0)
    if isinstance(cell, FigureCell):
        return typesetter.width(cell.text, BODY_STRONG if cell.is_strong else BODY)
    return None
