"""A page of a plan: it re-reads on a change while it shows, and else when it is shown again."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.changes import ChangeSet
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from partnerdesk.formats import Formats
from partnerdesk.queries.plans import read_plan
from ui.context import Context
from ui.frame.formats_here import locale_for
from ui.pages.tab_order import step_inside


class PlanPage(QWidget):
    """The base of all pages that show one plan.

    A page builds its widgets once, in its constructor, and fills them in `show_plan_values`.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.plan_id = ""
        self.plan: PreparedPlan | None = None
        self._is_stale = True
        context.changes.stored.connect(self._on_stored)

    @property
    def formats(self) -> Formats:
        """How figures of the plan shown are written: the user's language, the plan's currency."""
        currency = self.plan.parts.head.currency if self.plan else "EUR"
        return Formats(locale=locale_of(self.context), currency=currency)

    @property
    def today(self) -> date:
        """The day by the workspace's clock."""
        return self.context.workspace.now().date()

    def open_plan(self, plan_id: str, item_id: str = "") -> None:
        """Show another plan, and select an item of it where one is named."""
        if plan_id != self.plan_id:
            self.flush()
            self.plan_id = plan_id
            self._is_stale = True
        if self.isVisible():
            self.refresh()
        if item_id:
            self.refresh()
            self.select_item(item_id)

    def refresh(self) -> None:
        """Read the plan again if something changed since the last time."""
        if not self._is_stale or not self.plan_id:
            return
        self._is_stale = False
        plan_id = self.plan_id
        try:
            self.plan = self.context.read(lambda connection: read_plan(connection, plan_id))
        except UserError:
            self.plan = None  # it was deleted: the window goes elsewhere
            return
        self.show_plan_values(self.plan)

    def show_plan_values(self, plan: PreparedPlan) -> None:
        """Fill the widgets from a plan; selection and scroll position stay where they are."""
        raise NotImplementedError

    def select_item(self, item_id: str) -> None:
        """Select an item; pages without a list have nothing to do."""

    def take_keyboard(self) -> None:
        """Put the keyboard where the page is worked on: its list, with the item selected."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_item(self, item_id: str) -> None:
        """Show an item that was just made, its title ready to be typed over."""
        self.select_item(item_id)

    def flush(self) -> bool:
        """Store what is typed and not stored yet; False where something cannot be stored."""
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order of the layout; a page inside a page leaves it to the outer one."""
        outer = self.parentWidget()
        while outer is not None:
            if isinstance(outer, PlanPage):
                return outer.focusNextPrevChild(forward)
            outer = outer.parentWidget()
        return step_inside(self, forward=forward) or super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self.refresh()

    def _on_stored(self, change: ChangeSet) -> None:
        if change.plan_id not in (None, self.plan_id):
            return
        self._is_stale = True
        if self.isVisible():
            self.refresh()


def locale_of(context: Context) -> str:
    """Return the language to write figures in: the user's choice, or the system's."""
    return locale_for(context.settings())
