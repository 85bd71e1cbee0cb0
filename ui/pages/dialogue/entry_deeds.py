"""What can be done with an entry of the calendar without leaving it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.plan_parts import PlanParts
from ui.isolating import isolated
from ui.pages.dialogue.dated_words import Entry
from ui.pages.dialogue.quick import quick_steps
from ui.pages.dialogue.quick_step import QuickStep
from ui.pages.items.deleting import Deleting
from ui.pages.items.doing import run_all, share_command, them
from ui.pages.items.row_menu import row_menu
from ui.pages.page import PlanPage


class EntryDeeds(QObject):
    """Goes to entries, takes their next steps, shares and deletes them."""

    def __init__(self, page: PlanPage, go: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page = page
        self._go = go
        self.deleting: dict[str, Deleting] = {}

    def delete(self, entry: Entry) -> None:
        """Delete what an entry stands for; the toast offers the way back."""
        kind = entry.kind.value
        if kind not in self.deleting:
            self.deleting[kind] = Deleting(self._page.context, KINDS[kind], self._page)
        for other in self.deleting.values():
            other.toast.dismiss()
        self.deleting[kind].delete([entry.id], [entry.title], self._page.formats)

    def menu(self, entry: Entry) -> QMenu:
        """Return the menu of an entry."""
        plan = self._page.plan
        name = them(plan.parts) if plan else ""
        steps = self._steps(entry, plan.parts) if plan else ()
        shown = self.tr("Share with {them}").format(them=isolated(name))
        words = shown if entry.ours_only else self.tr("Keep to ourselves")
        return row_menu(
            self._page,
            [
                [(self.tr("Go there"), lambda: self._go(entry.id), "Return")],
                [(step.text, partial(self._take, step), "") for step in steps],
                [(words, lambda: self._share(entry), "")],
                [(self.tr("Delete"), lambda: self.delete(entry), "Del")],
            ],
        )

    def _steps(self, entry: Entry, parts: PlanParts) -> tuple[QuickStep, ...]:
        items = (*parts.touchpoints, *parts.actions, *parts.cadences)
        item = next((each for each in items if each.id == entry.id), None)
        kind = KINDS[entry.kind.value]
        if item is None:
            return ()
        return quick_steps(kind, item, parts, self._page.formats, self._page.today)

    def _take(self, step: QuickStep) -> None:
        page = self._page
        if run_all(page.context, step.commands, step.label, page.formats) and step.leads_to:
            self._go(step.leads_to)

    def _share(self, entry: Entry) -> None:
        kind = KINDS[entry.kind.value]
        command = share_command(kind, [entry.id], shared=entry.ours_only)
        self._page.context.run_or_say(command)
