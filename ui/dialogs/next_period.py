"""Making the next period's plan: for each item whether it goes on, stays, or is closed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from partnerdesk.commands.next_period import Choice, StartNextPlan
from partnerdesk.domain.next_plan import Fate, following, offers_for
from partnerdesk.domain.plans import PLAN, PlanStatus
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import FieldError, UserError
from ui.context import Context
from ui.dialogs.asking_form import AskingForm
from ui.dialogs.next_period_offers import OfferList, OfferRow
from ui.dialogs.plain_dialog import PlainDialog
from ui.frame.formats_here import formats_for
from ui.widgets.labels import Label

translate = QCoreApplication.translate


class NextPeriod(PlainDialog):
    """`made` is sent with the account and the new plan."""

    made = Signal(str, str)

    def __init__(self, context: Context, plan: PreparedPlan, parent: QWidget | None = None) -> None:
        title = translate("NextPeriod", "The next period's plan")
        lead = translate(
            "NextPeriod",
            "People, the circle, vision, values and cadences go on. For everything else you say "
            "what becomes of it; what goes on is proposed anew, and its days move on.",
        )
        super().__init__(title, parent, lead=lead)
        self.want(760, 760)
        self._context, self._plan = context, plan
        self.form = AskingForm(formats_for(context.settings()), self)
        self.offers = OfferList(offers_for(plan.parts, context.workspace.now().date()))
        self.offers.decided.connect(self._count)
        self.offers.reached.connect(self.bring_into_view)
        self.closes = QCheckBox(self.tr("Close the old plan"))
        self.left = Label(tone="secondary", parent=self)
        self._ask_plan()
        self.body.addWidget(self.form)
        self.body.addWidget(self.offers, 1)
        self.body.addWidget(self.closes)
        self.add_on_left(self.left)
        self.add_close_button(self.tr("Cancel"))
        self.make = self.add_button(self.tr("Make the plan"), "primary", is_default=True)
        self.make.clicked.connect(lambda _checked=False: self._make())
        self._count()

    def _ask_plan(self) -> None:
        head = self._plan.parts.head
        period = following(head.period)
        old, new = str(head.starts_on.year), str(period.starts_on.year)
        title = head.title.replace(old, new) if old in head.title else f"{head.title} {new}"
        self.form.ask(PLAN, "title", title, is_wide=True)
        self.form.ask(PLAN, "starts_on", period.starts_on)
        self.form.ask(PLAN, "ends_on", period.ends_on)
        is_over = head.ends_on < self._context.workspace.now().date()
        self.closes.setChecked(is_over)
        self.closes.setVisible(head.status is not PlanStatus.CLOSED)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.focus_first()

    @property
    def undecided(self) -> list[OfferRow]:
        """The items that only the user can say something about."""
        return [row for row in self.offers.rows if row.fate is None]

    def _count(self) -> None:
        number = len(self.undecided)
        carried = sum(row.fate is Fate.CARRY for row in self.offers.rows)
        if number:
            self.left.setText(self.tr("%n item(s) still to decide", "", number))
        else:
            self.left.setText(self.tr("%n item(s) go on", "", carried))
        self.left.set_tone("secondary")

    def _make(self) -> None:
        values = self.form.values()
        if values is None:
            return
        if self.undecided:
            self.left.set_tone("attention")
            self.offers.go_to(self.undecided[0])
            return
        head = self._plan.parts.head
        command = StartNextPlan(
            plan_id=head.id,
            title=values["title"],
            starts_on=values["starts_on"] or head.starts_on,
            ends_on=values["ends_on"] or head.ends_on,
            choices=tuple(
                Choice(kind=row.offer.kind, item_id=row.offer.item_id, fate=row.fate)
                for row in self.offers.rows
                if row.fate is not None
            ),
            closes_old=self.closes.isChecked() and not self.closes.isHidden(),
        )
        try:
            for name in ("starts_on", "ends_on"):
                if values[name] is None:
                    raise FieldError(name, "required_value")
            done = self._context.run(command)
        except UserError as error:
            self.form.show_error(error)
            return
        if done is not None:
            self.accept()
            self.made.emit(self._plan.parts.account.id, done.item_id)
