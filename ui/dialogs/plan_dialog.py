"""The base of dialogs about a plan as it is stored now: they follow its changes while shown."""

from PySide6.QtWidgets import QWidget

from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from partnerdesk.queries.plans import read_plan
from ui.context import Context
from ui.dialogs.plain_dialog import PlainDialog
from ui.widgets.labels import Label


class PlanDialog(PlainDialog):
    """Subclasses say what they show of the plan; `problem` tells what could not be done."""

    def __init__(
        self,
        title: str,
        context: Context,
        plan_id: str,
        parent: QWidget | None = None,
        *,
        lead: str = "",
    ) -> None:
        super().__init__(title, parent, lead=lead)
        self._context, self._plan_id = context, plan_id
        self.problem = Label(tone="attention", wrap=True, parent=self)
        self.problem.hide()
        context.changes.stored.connect(self._on_stored)

    def show_plan(self, plan: PreparedPlan) -> None:
        """Show a plan."""
        raise NotImplementedError

    def read_again(self) -> None:
        """Show the plan as it is stored; close where it is gone."""
        try:
            plan = self._context.read(lambda connection: read_plan(connection, self._plan_id))
        except UserError:
            self.reject()
            return
        self.show_plan(plan)

    def say_problem(self, error: UserError) -> None:
        """Say what could not be done."""
        self.problem.setText(self._context.sentence(error))
        self.problem.show()

    def _on_stored(self, _change: object) -> None:
        if self.isVisible():
            self.read_again()
