"""Copies items for a spreadsheet, from the joint plan: nothing private can be among them."""

import csv
import html
import io
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.soundness import items_of
from partnerdesk.formats import Formats
from ui.spreadsheet.cells import columns_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """Rows for a spreadsheet, headings first, and how many items they hold."""

    rows: tuple[tuple[str, ...], ...]
    count: int


def copied(kind: Kind, ids: Collection[str], plan: JointPlan, formats: Formats) -> Copied:
    """Return the shared ones among some items as a table; what is ours only is not in the plan."""
    items = [item for _path, its, item in items_of(plan) if its is kind and item.id in ids]
    if not items:
        return Copied(rows=(), count=0)
    order = {item_id: at for at, item_id in enumerate(ids)}
    items.sort(key=lambda item: order[item.id])
    columns = columns_of(kind, plan, formats)
    heading = tuple(column.heading for column in columns)
    lines = (
        tuple(column.show(getattr(item, column.rule.name)) for column in columns) for item in items
    )
    return Copied(rows=(heading, *lines), count=len(items))


def as_mime(table: Copied) -> QMimeData:
    """Return a table as spreadsheets, mails and plain text fields take it."""
    text = io.StringIO()
    csv.writer(text, dialect="excel-tab", lineterminator="\n").writerows(table.rows)
    data = QMimeData()
    data.setText(text.getvalue())
    data.setHtml(_as_html(table))
    return data


def _as_html(table: Copied) -> str:
    heading, *lines = table.rows
    head = "".join(f"<th>{html.escape(cell)}</th>" for cell in heading)
    body = "".join(
        "<tr>" + "".join(f"<td>{_lines(cell)}</td>" for cell in line) + "</tr>" for line in lines
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def _lines(cell: str) -> str:
    return html.escape(cell).replace("\n", "<br>")
