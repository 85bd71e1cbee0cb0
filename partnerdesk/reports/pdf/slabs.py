"""Rows that are too tall for a page, cut into rows that are not.

The cut rows look like one: there is no line and no space between them.
"""

from collections.abc import Sequence
from dataclasses import replace

from partnerdesk.reports.pdf.grid import TOP, GridCell, GridRow
from partnerdesk.reports.pdf.placing import Flowable, gap_between

_TALL = 216.0
_SLAB = 108.0


def slabs(row: GridRow) -> list[GridRow]:
    """Return a row as it is, or in several where it is tall."""
    if row.height() <= _TALL:
        return [row]
    found: list[GridRow] = []
    waiting = [_with(cell, cell.content) for cell in row.cells]
    while any(cell.content for cell in waiting):
        pairs = [_cut(cell) for cell in waiting]
        found.append(replace(row, cells=[head for head, _ in pairs], above=0, below=0, rules=()))
        waiting = [rest for _, rest in pairs]
    found[0] = replace(found[0], above=row.above)
    found[-1] = replace(found[-1], below=row.below, rules=row.rules)
    return found


def _cut(cell: GridCell) -> tuple[GridCell, GridCell]:
    """What fits into a slab, and what is left."""
    head: list[Flowable] = []
    rest = list(cell.content)
    left = _SLAB
    while rest:
        height = rest[0].wrap(cell.width, _ENDLESS)[1]
        height += gap_between(head[-1], rest[0]) if head else 0.0
        if height > left:
            parts = rest[0].split(cell.width, left)
            if len(parts) == 2:
                return _with(cell, [*head, parts[0]]), _with(cell, [parts[1], *rest[1:]])
            if head:
                break
        head.append(rest.pop(0))
        left -= height
    return _with(cell, head), _with(cell, rest)


def _with(cell: GridCell, content: Sequence[Flowable]) -> GridCell:
    return replace(cell, content=content, align=TOP, height=-1.0)


_ENDLESS = 1e6
