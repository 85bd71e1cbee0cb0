"""The overview page: the whole plan at one look, every card a way to its section."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.domain.private import PreparedPlan
from ui.context import Context, Place
from ui.dialogs.plan_life_agree import NotAgreed
from ui.look.current import current_scale
from ui.pages.overview.balance_card import BalanceCard
from ui.pages.overview.board import GAP, NARROW_BELOW, ROOMY_FROM, Board
from ui.pages.overview.circle_card import CircleCard
from ui.pages.overview.commitments_card import CommitmentsCard
from ui.pages.overview.glance import Glance
from ui.pages.overview.goals_card import GoalsCard
from ui.pages.overview.heading import Heading
from ui.pages.overview.health_card import HealthCard
from ui.pages.overview.missing_strip import MissingStrip
from ui.pages.overview.private_card import PrivateCard
from ui.pages.overview.risks_card import RisksCard
from ui.pages.overview.session_card import SessionCard
from ui.pages.overview.vision_card import VisionCard
from ui.pages.page import PlanPage

WIDEST = 1760
_SCROLLED_BY = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class OverviewPage(PlanPage):
    """The first page of a plan."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Overview"))
        self.heading = Heading(self._go)
        self.missing = MissingStrip(self._go)
        self.circle = CircleCard(self._go)
        self.vision = VisionCard(self._go)
        self.session = SessionCard(self._go)
        self.goals = GoalsCard(self._go)
        self.balance = BalanceCard(self._go)
        self.risks = RisksCard(self._go)
        self.commitments = CommitmentsCard(self._go)
        self.health = HealthCard(self._go)
        self.private = PrivateCard(context)
        shown = (self.circle, self.vision, self.session, self.goals, self.balance)
        self.cards = (*shown, self.risks, self.commitments, self.health)
        self.board = Board((*self.cards, self.private))
        self.area = QScrollArea(self)
        self.heading.waiting.clicked.connect(self._show_waiting)
        self._assemble()
        self._fit()

    def _assemble(self) -> None:
        sheet = QWidget()
        sheet.setMaximumWidth(WIDEST)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(GAP)
        column.addWidget(self.heading)
        column.addWidget(self.missing)
        column.addWidget(self.board, 1)
        ground = QWidget()
        ground.setProperty("page", True)
        centred = QHBoxLayout(ground)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addWidget(sheet)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.circle.door)
        self.area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_plan_values(self, plan: PreparedPlan) -> None:
        glance = Glance(plan=plan, today=self.today, formats=self.formats)
        self.heading.show_glance(glance)
        self.missing.show_glance(glance)
        for card in self.cards:
            card.show_glance(glance)
        self.private.show_glance(glance)

    def flush(self) -> bool:
        return self.private.binding.flush()

    def _go(self, section: str, item_id: str) -> None:
        account_id = self.plan.parts.account.id if self.plan else ""
        self.context.go(
            Place(account_id=account_id, plan_id=self.plan_id, section=section, item_id=item_id)
        )

    def _show_waiting(self) -> None:
        NotAgreed(self.context, self.plan_id, self.window()).open()

    def _fit(self) -> None:
        narrow = self.width() < current_scale().grown(NARROW_BELOW)
        roomy = min(self.width(), WIDEST) >= current_scale().grown(ROOMY_FROM)
        self.board.arrange(narrow=narrow, roomy=roomy)
        self.heading.health.setVisible(not narrow and not roomy)
        self.heading.waiting.be_short(short=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.plan is not None:
            self._fit()
            self.show_plan_values(self.plan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keyboard, whichever card has it."""
        act = _SCROLLED_BY.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            self.area.verticalScrollBar().triggerAction(act)
