"""Where a plan is in its life, what it still needs, and the moves that make sense now."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.completeness import Missing, missing_in
from partnerdesk.commands.plan_life import OpenForChanges, SetPlanStatus
from partnerdesk.domain.plan_life import LOCKING, is_locked, moves_of, signed_version
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.waiting import not_agreed
from partnerdesk.errors import UserError
from ui.context import Context, Place
from ui.dialogs.plan_dialog import PlanDialog
from ui.forms.words import word
from ui.isolating import isolated
from ui.pages.history.words import cut
from ui.pages.overview.missing_strip import SECTIONS_OF_MISSING, words_for
from ui.widgets.buttons import Rank, button
from ui.widgets.labels import Label
from ui.widgets.life_line import LifeLine

translate = QCoreApplication.translate
_MOST = 8


class PlanLife(PlanDialog):
    """`signing_wanted`, `agreeing_wanted` and `next_wanted` ask for the dialogs that follow."""

    signing_wanted = Signal()
    agreeing_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, context: Context, plan_id: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("PlanLife", "Where this plan is"), context, plan_id, parent)
        self.want(600)
        self.line = LifeLine([word(each) for each in PlanStatus], 0)
        self.sentence = Label(wrap=True, parent=self)
        self.needs = QVBoxLayout()
        self.needs.setSpacing(4)
        self.moves = QHBoxLayout()
        self.moves.setSpacing(8)
        self.body.addWidget(self.line)
        self.body.addWidget(self.sentence)
        self.body.addLayout(self.needs)
        self.body.addStretch(1)
        self.body.addLayout(self.moves)
        self.body.addWidget(self.problem)
        self._add_ways()
        self.read_again()

    def _add_ways(self) -> None:
        self.next = button(self.tr("Next period's plan…"), "flat", icon_name="calendar")
        self.next.clicked.connect(lambda _checked=False: self._leave_for(self.next_wanted.emit))
        self.add_on_left(self.next)
        self.add_close_button(self.tr("Done"))

    def _leave_for(self, ask: Callable[[], object]) -> None:
        self.accept()
        ask()

    def show_plan(self, plan: PreparedPlan) -> None:
        status = plan.parts.head.status
        self.line.show_stage(list(PlanStatus).index(status))
        self.sentence.setText(_sentence(plan))
        self._show_needs(plan)
        had_keyboard = any(each.hasFocus() for each in self.offered)
        self._show_moves(plan)
        if had_keyboard:
            self._focus_first_move()

    def _show_needs(self, plan: PreparedPlan) -> None:
        _empty(self.needs)
        is_agreed = plan.parts.head.status in LOCKING
        today = self._context.workspace.now().date()
        missing = () if is_agreed else missing_in(plan.parts, today)
        waiting = not_agreed(plan)
        if is_agreed and not waiting:
            return
        if not missing and not waiting:
            words = self.tr("Nothing is missing, and all that is shared is agreed.")
            self.needs.addWidget(Label(words, tone="secondary", wrap=True))
            return
        if waiting:
            words = self.tr("%n item(s) not agreed yet", "", len(waiting))
            self.needs.addWidget(self._link(words, lambda: self._leave_for(self._agree)))
        if missing:
            lead = self.tr("It would be good to have first; nothing of this holds you up:")
            self.needs.addWidget(Label(lead, tone="secondary", wrap=True))
        for each in missing[:_MOST]:
            self.needs.addWidget(self._missing(plan, each))
        if len(missing) > _MOST:
            more = self.tr("and {count} more").format(count=len(missing) - _MOST)
            self.needs.addWidget(Label(more, tone="tertiary"))

    def _agree(self) -> None:
        self.agreeing_wanted.emit()

    def _missing(self, plan: PreparedPlan, missing: Missing) -> QWidget:
        names = {party.side.value: cut(party.label) for party in reversed(plan.parts.parties)}
        goal = next((each.title for each in plan.parts.goals if each.id == missing.item_id), "")
        text = words_for(missing.code).format(
            us=isolated(names["us"]), them=isolated(names["them"]), goal=isolated(cut(goal, 36))
        )
        place = Place(
            account_id=plan.parts.account.id,
            plan_id=self._plan_id,
            section=SECTIONS_OF_MISSING.get(missing.code, "goals"),
            item_id=missing.item_id or "",
        )
        return self._link(text, lambda: self._leave_for(lambda: self._context.go(place)))

    def _link(self, text: str, follow: Callable[[], object]) -> QWidget:
        made = button(text, "link", parent=self)
        made.clicked.connect(lambda _checked=False: follow())
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(made)
        row.addStretch(1)
        return holder

    def _show_moves(self, plan: PreparedPlan) -> None:
        _empty(self.moves)
        status = plan.parts.head.status
        locked, signed = is_locked(plan.parts), signed_version(plan.parts) is not None
        is_open = status not in (PlanStatus.CLOSED, PlanStatus.DRAFT)
        if not locked and is_open:
            words = self.tr("Sign again…") if signed else self.tr("Sign…")
            rank: Rank = "primary" if signed or status is PlanStatus.IN_DISCUSSION else "normal"
            self._offer(words, rank, lambda: self._leave_for(self.signing_wanted.emit))
        for number, move in enumerate(moves_of(plan.parts)):
            is_first = number == 0 and not signed and status is not PlanStatus.IN_DISCUSSION
            words = _move_words(status, move, locked=locked)
            self._offer(words, "primary" if is_first else "normal", self._to(move, locked=locked))
        self.moves.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first_move()

    @property
    def offered(self) -> list[QWidget]:
        """The moves, the usual one first."""
        items = (self.moves.itemAt(index) for index in range(self.moves.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [each for each in widgets if each is not None]

    def _focus_first_move(self) -> None:
        for first in self.offered[:1]:
            first.setFocus()

    def _offer(self, text: str, rank: Rank, act: Callable[[], object]) -> None:
        made = button(text, rank, parent=self)
        made.clicked.connect(lambda _checked=False: act())
        self.moves.addWidget(made)

    def _to(self, status: PlanStatus, *, locked: bool) -> Callable[[], None]:
        def move() -> None:
            opens = locked and status is PlanStatus.IN_REVIEW
            command = (
                OpenForChanges(plan_id=self._plan_id)
                if opens
                else SetPlanStatus(plan_id=self._plan_id, status=status)
            )
            self.problem.hide()
            try:
                self._context.run(command)
            except UserError as error:
                self.say_problem(error)

        return move


def _sentence(plan: PreparedPlan) -> str:
    version = signed_version(plan.parts)
    if is_locked(plan.parts):
        words = translate(
            "PlanLife",
            "Signed as version {version}: its terms are locked. Measurements, deliveries, "
            "actions, dialogue and private notes go on.",
        )
        return words.format(version=version)
    if version is not None:
        words = translate(
            "PlanLife",
            "Open for changes since it was signed as version {version}, which is kept. What you "
            "change now is “changed since agreed” until both sides agree and sign again.",
        )
        return words.format(version=version)
    return {
        PlanStatus.DRAFT: translate("PlanLife", "You prepare it; nobody else has to see it yet."),
        PlanStatus.IN_DISCUSSION: translate(
            "PlanLife", "Both sides talk about it. Agree on its items one by one, then sign."
        ),
        PlanStatus.AGREED: translate("PlanLife", "Both sides agreed; it starts with its period."),
        PlanStatus.ACTIVE: translate("PlanLife", "Both sides work on it."),
        PlanStatus.IN_REVIEW: translate("PlanLife", "Both sides look at what has to change."),
        PlanStatus.CLOSED: translate("PlanLife", "It is over, and kept as it is."),
    }[plan.parts.head.status]


def _move_words(now: PlanStatus, move: PlanStatus, *, locked: bool) -> str:
    if move is PlanStatus.IN_REVIEW and locked and now is not PlanStatus.CLOSED:
        return translate("PlanLife", "Open for changes")
    if now is PlanStatus.CLOSED:
        return translate("PlanLife", "Take it up again")
    return {
        PlanStatus.DRAFT: translate("PlanLife", "Back to draft"),
        PlanStatus.IN_DISCUSSION: translate("PlanLife", "Start the discussion"),
        PlanStatus.AGREED: translate("PlanLife", "Mark as agreed"),
        PlanStatus.ACTIVE: translate("PlanLife", "Start working on it"),
        PlanStatus.IN_REVIEW: translate("PlanLife", "Start a review"),
        PlanStatus.CLOSED: translate("PlanLife", "Close the plan"),
    }[move]


def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
