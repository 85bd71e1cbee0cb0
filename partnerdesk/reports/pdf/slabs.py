"""Rows that are too tall for a page, cut into rows that are not.

The cut rows look like one: the table draws no line and leaves no space between them.
"""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

Content = list[Flowable] | str

_TALL = 216.0
_SLAB = 108.0


def slabs(row: list[Content], widths: Sequence[float]) -> list[list[Content]]:
    """Return a row as it is, or in several where it is tall."""
    if all(_height(content, width) <= _TALL for content, width in zip(row, widths, strict=True)):
        return [row]
    found: list[list[Content]] = []
    while any(row):
        pairs = [_cut(content, width) for content, width in zip(row, widths, strict=True)]
        found.append([head for head, _ in pairs])
        row = [rest for _, rest in pairs]
    return found


def _height(content: Content, width: float) -> float:
    if isinstance(content, str):
        return 0.0
    return sum(float(each.wrap(width - _RIGHT, _ENDLESS)[1]) for each in content)


def _cut(content: Content, width: float) -> tuple[Content, Content]:
    """What fits into a slab, and what is left."""
    if isinstance(content, str):
        return content, ""
    head: list[Flowable] = []
    rest = list(content)
    left = _SLAB
    while rest:
        height = float(rest[0].wrap(width - _RIGHT, _ENDLESS)[1])
        if height > left:
            parts = rest[0].split(width - _RIGHT, left)
            if len(parts) == 2:
                return [*head, parts[0]], [parts[1], *rest[1:]]
            if head:
                break
        head.append(rest.pop(0))
        left -= height
    return head or "", rest or ""


_ENDLESS = 1e6
_RIGHT = 6.0
