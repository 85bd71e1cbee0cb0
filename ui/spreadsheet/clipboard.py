"""The clipboard of a page with items: copying to and pasting from spreadsheets."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.commands.items import AddItem
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from partnerdesk.queries.plans import read_joint_plan
from ui.context import Context
from ui.pages.items.doing import run_all
from ui.spreadsheet.copying import as_mime, copied
from ui.spreadsheet.paste_dialog import PasteDialog
from ui.spreadsheet.pasting import Pasted, pasted

NewValues = Callable[[PreparedPlan], Mapping[str, object]]


class ItemClipboard(QObject):
    """Copies items of a page and pastes new ones; `added` offers the way back by its label."""

    added = Signal(str, str)  # words, label of the step

    def __init__(self, context: Context, kind: Kind, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._kind = kind
        self._page = page

    def copy(self, ids: Sequence[str], plan_id: str, formats: Formats) -> None:
        """Put items on the clipboard, the shared ones: a spreadsheet is soon passed on."""
        plan = self._context.read(lambda connection: read_joint_plan(connection, plan_id))
        table = copied(self._kind, ids, plan, formats)
        left_out = len(ids) - table.count
        if table.count:
            QGuiApplication.clipboard().setMimeData(as_mime(table))
        self._context.say(self._said_of_copy(table.count, left_out))

    def _said_of_copy(self, count: int, left_out: int) -> str:
        if not count:
            return self.tr("Nothing copied: only what is shared can go into a spreadsheet.")
        words = self.tr("%n copied", "", count)
        if left_out:
            words += " " + self.tr("%n left out: ours only.", "", left_out)
        return words

    def paste(
        self, plan: PreparedPlan, parent_id: str, new_values: NewValues, formats: Formats
    ) -> None:
        """Add what the clipboard holds; where something is unclear, show it first."""
        defaults = new_values(plan)
        text = QGuiApplication.clipboard().text()
        found = pasted(text, self._kind, plan.parts, formats, defaults)
        if not found.items and not found.problems:
            self._context.say(self.tr("There is nothing to paste: copy some rows or lines first."))
            return

        def add() -> None:
            self._add(found, parent_id, defaults, formats)

        if found.is_clear:
            add()
            return
        dialog = PasteDialog(found, self._kind, formats, self._page)
        dialog.accepted.connect(add)
        dialog.open()

    def _add(
        self, found: Pasted, parent_id: str, defaults: Mapping[str, object], formats: Formats
    ) -> None:
        commands: list[Any] = [
            AddItem(kind=self._kind.name, parent_id=parent_id, values={**defaults, **values})
            for values in found.items
        ]
        label = Deed("paste {kind}", kind=self._kind.plural)
        if run_all(self._context, commands, label, formats):
            self.added.emit(self.tr("%n added", "", len(commands)), label)
