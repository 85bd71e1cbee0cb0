"""Making the next period's plan: for each item whether it goes on, stays, or is closed."""

from collections import defaultdict

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from partnerdesk.commands.next_period import Choice, StartNextPlan
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.next_plan import Fate, Offer, Why, following, offers_for
from partnerdesk.domain.plans import PLAN, PlanStatus
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import FieldError, UserError
from ui.context import Context
from ui.dialogs.asking_form import AskingForm
from ui.dialogs.plain_dialog import PlainDialog
from ui.frame.formats_here import formats_for
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.segmented import Choice as Segment
from ui.widgets.segmented import Segmented

translate = QCoreApplication.translate
_ASK = "ask"


class OfferRow(QWidget):
    """One item with its three ways; the fourth, "decide", goes once one was chosen."""

    decided = Signal()

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        choices = [
            Segment(key=Fate.CARRY.value, text=self.tr("Carry over")),
            Segment(key=Fate.LEAVE.value, text=self.tr("Leave")),
        ]
        if offer.can_close:
            choices.append(Segment(key=Fate.CLOSE.value, text=self.tr("Close")))
        if offer.fate is None:
            choices.insert(0, Segment(key=_ASK, text=self.tr("Decide…")))
        start = _ASK if offer.fate is None else offer.fate.value
        self.choice = Segmented(choices, start, spoken=offer.title, small=True)
        self.choice.chosen.connect(lambda _key: self.decided.emit())
        self.why = Label(_why(offer.why), kind="caption", tone="tertiary")
        row = HeadingRow(self, above=1)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(ElidedLabel(offer.title), 1)
        row.addWidget(self.why)
        row.addWidget(self.choice)

    @property
    def fate(self) -> Fate | None:
        """What was chosen, None while nothing was."""
        return None if self.choice.current == _ASK else Fate(self.choice.current)

    def take_keyboard(self) -> None:
        """Put the keyboard on the way that is chosen."""
        for segment in self.choice.findChildren(QPushButton):
            if segment.isChecked():
                segment.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, fate: Fate) -> None:
        """Choose a way, where the item has it."""
        if fate is not Fate.CLOSE or self.offer.can_close:
            self.choice.choose(fate.value)
            self.decided.emit()


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
        self.rows: list[OfferRow] = []
        self.closes = QCheckBox(self.tr("Close the old plan"))
        self.left = Label(tone="secondary", parent=self)
        self._ask_plan()
        self.body.addWidget(self.form)
        self.body.addWidget(self._offers(), 1)
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

    def _offers(self) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        by_kind: defaultdict[str, list[Offer]] = defaultdict(list)
        for offer in offers_for(self._plan.parts, self._context.workspace.now().date()):
            by_kind[offer.kind].append(offer)
        for kind, offers in by_kind.items():
            words = translate("Kinds", KINDS[kind].plural)
            column.addSpacing(10 if self.rows else 0)
            column.addWidget(Label(f"{words}  {len(offers)}", kind="h3"))
            for offer in offers:
                row = OfferRow(offer)
                row.decided.connect(self._count)
                self.rows.append(row)
                column.addWidget(row)
        if not by_kind:
            words = self.tr("There is nothing else in this plan.")
            column.addWidget(Label(words, tone="secondary"))
        column.addStretch(1)
        return ground

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.focus_first()

    @property
    def undecided(self) -> list[OfferRow]:
        """The items that only the user can say something about."""
        return [row for row in self.rows if row.fate is None]

    def _count(self) -> None:
        number = len(self.undecided)
        carried = sum(row.fate is Fate.CARRY for row in self.rows)
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
            first = self.undecided[0]
            self.bring_into_view(first)
            first.take_keyboard()
            return
        head = self._plan.parts.head
        command = StartNextPlan(
            plan_id=head.id,
            title=values["title"],
            starts_on=values["starts_on"] or head.starts_on,
            ends_on=values["ends_on"] or head.ends_on,
            choices=tuple(
                Choice(kind=row.offer.kind, item_id=row.offer.item_id, fate=row.fate)
                for row in self.rows
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


def _why(why: Why) -> str:
    return {
        Why.RUNS_ON: translate("NextPeriod", "runs on"),
        Why.IS_DONE: translate("NextPeriod", "done"),
        Why.HAS_ENDED: translate("NextPeriod", "ends in this period"),
        Why.IS_LATE: translate("NextPeriod", "late"),
        Why.IS_PLANNED: translate("NextPeriod", "planned"),
    }[why]
