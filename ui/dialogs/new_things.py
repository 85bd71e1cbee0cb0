"""Making an account with its first plan, another plan, or a third party."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from partnerdesk.commands.accounts import AddParty, CreateAccount, CreatePlan
from partnerdesk.domain.accounts import ACCOUNT, PARTY, AccountKind
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.period import Period, year_of
from partnerdesk.domain.plans import PLAN
from partnerdesk.errors import FieldError, UserError
from ui.context import Context
from ui.dialogs.asking_form import AskingForm
from ui.dialogs.plain_dialog import PlainDialog
from ui.frame.formats_here import formats_for
from ui.isolating import isolated

_PLAN_YEAR_TURNS_IN = 10  # from October on, a new plan is for the next year


class NewThing(PlainDialog):
    """A form with a button that makes something. `made` is sent with account and plan."""

    made = Signal(str, str)

    def __init__(
        self, context: Context, title: str, button: str, parent: QWidget | None, *, lead: str = ""
    ) -> None:
        super().__init__(title, parent, lead=lead)
        self.want(560)
        self.context = context
        self.form = AskingForm(formats_for(context.settings()), self)
        self.body.addWidget(self.form)
        self.add_close_button(self.tr("Cancel"))
        self.make = self.add_button(button, "primary", is_default=True)
        self.make.clicked.connect(self._make)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.focus_first()

    def _make(self) -> None:
        values = self.form.values()
        if values is None:
            return
        try:
            ids = self.make_of(values)
        except UserError as error:
            self.form.show_error(error, {"title": "plan_title", "name": "name"})
            return
        if ids is not None:
            self.accept()
            self.made.emit(*ids)

    def make_of(self, values: dict[str, Any]) -> tuple[str, str] | None:
        """Make it; None where the computer did not let us, which was told then."""
        raise NotImplementedError

    def ask_plan(self) -> None:
        """Add the fields of a plan."""
        period = usual_period(self.context.workspace.now().date())
        title = self.tr("{year} joint plan").format(year=period.starts_on.year)
        self.form.ask(PLAN, "title", title, key="plan_title", label=self.tr("Plan"), is_wide=True)
        self.form.ask(PLAN, "starts_on", period.starts_on)
        self.form.ask(PLAN, "ends_on", period.ends_on)
        self.form.ask(PLAN, "currency", self.context.settings().currency)


class NewAccount(NewThing):
    """A customer and the first plan with them."""

    our_name_given = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("New account"),
            self.tr("Create account and plan"),
            parent,
            lead=self.tr("A customer, and the period you plan for together."),
        )
        form = self.form
        form.ask(ACCOUNT, "name", "", label=self.tr("Customer"), is_wide=True)
        form.ask(ACCOUNT, "kind", AccountKind.EXTERNAL, label=self.tr("The customer is"))
        form.ask(PARTY, "short_name", "", label=self.tr("Short name, if you use one"))
        us = context.settings()
        form.ask(PARTY, "name", us.our_name, key="our_name", label=self.tr("Our name"))
        form.ask(
            PARTY, "short_name", us.our_short_name, key="our_short", label=self.tr("Our short name")
        )
        self.ask_plan()

    def make_of(self, values: dict[str, Any]) -> tuple[str, str] | None:
        """Make account and plan in one step that can be undone."""
        for name in ("name", "our_name"):
            if not values[name].strip():
                raise _missing(name)
        account_id = new_id()
        account = CreateAccount(
            item_id=account_id,
            name=values["name"],
            kind=values["kind"],
            short_name=values["short_name"],
            our_name=values["our_name"],
            our_short_name=values["our_short"],
        )
        label = Deed("add {title}", title=values["name"])
        done = self.context.run_all([account, _plan(account_id, values)], label)
        if done is None:
            return None
        self.our_name_given.emit(values["our_name"], values["our_short"])
        return account_id, done.item_id


class NewPlan(NewThing):
    """Another plan with an account."""

    def __init__(
        self, context: Context, account_id: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            self.tr("New plan with {name}").format(name=isolated(name)),
            self.tr("Create plan"),
            parent,
        )
        self._account_id = account_id
        self.ask_plan()

    def make_of(self, values: dict[str, Any]) -> tuple[str, str] | None:
        """Make the plan."""
        done = self.context.run(_plan(self._account_id, values))
        return None if done is None else (self._account_id, done.item_id)


class NewThirdParty(NewThing):
    """An integrator or a supplier that takes part in the plan."""

    def __init__(
        self, context: Context, account_id: str, plan_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            self.tr("Add a third party"),
            self.tr("Add third party"),
            parent,
            lead=self.tr("An integrator or a supplier who bears risks and gets rewards as well."),
        )
        self._account_id, self._plan_id = account_id, plan_id
        self.form.ask(PARTY, "name", "", is_wide=True)
        self.form.ask(PARTY, "short_name", "", is_wide=True)

    def make_of(self, values: dict[str, Any]) -> tuple[str, str] | None:
        """Add it to account and plan."""
        done = self.context.run(
            AddParty(
                account_id=self._account_id,
                plan_id=self._plan_id,
                name=values["name"],
                short_name=values["short_name"],
            )
        )
        return None if done is None else (self._account_id, self._plan_id)


def usual_period(today: date) -> Period:
    """Return the calendar year to plan for: the next one when this one is nearly over."""
    year = today.year + (1 if today.month >= _PLAN_YEAR_TURNS_IN else 0)
    return year_of(date(year, 1, 1))


def _plan(account_id: str, values: dict[str, Any]) -> CreatePlan:
    for name in ("starts_on", "ends_on"):
        if values[name] is None:
            raise _missing(name, "required_value")
    return CreatePlan(
        account_id=account_id,
        title=values["plan_title"],
        starts_on=values["starts_on"],
        ends_on=values["ends_on"],
        currency=values["currency"].strip().upper(),
    )


def _missing(field: str, code: str = "required") -> UserError:
    return FieldError(field, code)
