"""The guide as one page: the steps at the left, one of them in the middle, and more beside it.

It shows the keeper's draft and asks for what lies beyond it: another account, a picture, the end.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.wizards.draft import Step
from partnerdesk.wizards.steps import next_step, step_before
from ui.look.current import scale_of
from ui.pages.tab_order import step_inside
from ui.wizard.circle_today import CircleTodayStep
from ui.wizard.differently import DifferentlyStep
from ui.wizard.five_tests import FiveTestsStep
from ui.wizard.footer import BACK_KEYS, NEXT_KEYS, Footer
from ui.wizard.help_them import HelpStep
from ui.wizard.keeper import DraftKeeper
from ui.wizard.priority import PriorityStep
from ui.wizard.saying import Said, all_said, outcome_of, problems_at, problems_of
from ui.wizard.shoes import ShoesStep
from ui.wizard.side_panel import SidePanel
from ui.wizard.step_head import StepHead
from ui.wizard.step_view import StepView
from ui.wizard.steps_column import StepsColumn
from ui.wizard.steps_line import StepsLine
from ui.wizard.who import WhoStep
from ui.wizard.work import WorkStep

translate = QCoreApplication.translate
COMPACT_BELOW, WIDE_FROM = 1180, 2200
STEPS_WIDTH, PANEL_WIDTH, WIDE_PANEL = 264, 316, 400
_WIDEST, _LEAST = 1400, 300  # width of a form, height of a drawing

_VIEWS: Mapping[Step, Callable[[DraftKeeper], StepView]] = MappingProxyType(
    {
        Step.WHO: WhoStep,
        Step.CIRCLE_TODAY: CircleTodayStep,
        Step.SHOES: ShoesStep,
        Step.CIRCLE_DIFFERENTLY: DifferentlyStep,
        Step.HELP: HelpStep,
        Step.PRIORITY: PriorityStep,
        Step.WORK: WorkStep,
        Step.TESTS: FiveTestsStep,
    }
)


class WizardPage(QWidget):
    """`made` carries a step view when it is first shown; `finish_wanted` is sent at the end."""

    made = Signal(object)
    finish_wanted = Signal()

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeper = keeper
        self.setAccessibleName(translate("Wizard", "Draw the circle differently"))
        self.steps = StepsColumn()
        self.line = StepsLine()
        self.head = StepHead()
        self.panel = SidePanel()
        self.footer = Footer()
        self.views: dict[Step, StepView] = {}
        self._shown: Step | None = None
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self._content = QWidget()
        self._content.setProperty("page", True)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(12)
        self._column.addWidget(self.head)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._content)
        self.area.viewport().installEventFilter(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.steps)
        row.addWidget(self.area, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addLayout(row, 1)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self.steps.chosen.connect(self.go_to)
        self.line.chosen.connect(self.go_to)
        self.line.turned.connect(self._arrange)
        self.footer.back.clicked.connect(lambda _checked=False: self._go_back())
        self.footer.next.clicked.connect(lambda _checked=False: self._go_on())
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(BACK_KEYS, self, self._go_back, context=within)
        QShortcut(NEXT_KEYS, self, self._go_on_unless_last, context=within)
        self.keeper.changed.connect(self._show)
        self.keeper.moved.connect(self._show_step)

    @property
    def view(self) -> StepView:
        """The step that is shown, made when it is first needed."""
        step = self.keeper.draft.step
        if step not in self.views:
            view = self.views[step] = _VIEWS[step](self.keeper)
            self._column.addWidget(view, 1)
            self.panel.take(view.panel)
            self.made.emit(view)
        return self.views[step]

    def start(self) -> None:
        """Show the step that the draft is at, with the keyboard in it."""
        self._show_step()

    # moving

    def go_to(self, step: Step) -> None:
        """Go to a step; what is half typed is taken over first."""
        self.view.flush()
        if step is not self.keeper.draft.step:
            self.keeper.go_to(step)

    def _go_back(self) -> None:
        step = step_before(self.keeper.draft)
        if step is not None:
            self.go_to(step)

    def _go_on(self) -> None:
        self.view.flush()
        step = next_step(self.keeper.draft)
        if step is None:
            self.finish_wanted.emit()
        else:
            self.keeper.go_to(step)

    def _go_on_unless_last(self) -> None:
        """Finishing takes a press of the button."""
        if next_step(self.keeper.draft) is not None:
            self._go_on()

    def flush(self) -> bool:
        """Take over and store what is half typed; False where that cannot be."""
        is_read = self.view.flush()
        return self.keeper.store() and is_read

    # showing

    def _show_step(self) -> None:
        view, focus = self.view, QApplication.focusWidget()
        had_steps = focus is not None and self.steps.isAncestorOf(focus)
        is_other = self._shown is not self.keeper.draft.step
        self._shown = self.keeper.draft.step
        if is_other:
            self.line.turn.choose("step")
        for each in self.views.values():
            each.setVisible(each is view)
        self._arrange()
        self._show()
        if is_other:
            self.area.verticalScrollBar().setValue(0)
            if not had_steps:
                QTimer.singleShot(0, self, self._enter)

    def _enter(self) -> None:
        view = self.view
        view.enter()
        focus = QApplication.focusWidget()
        if focus is None or not view.isAncestorOf(focus):
            self.footer.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        draft, view = self.keeper.draft, self.view
        told = all_said(draft)
        self.steps.show_draft(draft)
        title = translate("Wizard", view.panel_title) if view.panel_title else ""
        self.line.show_draft(draft, has_panel=self.panel_takes_turns, panel_title=title)
        self.head.say(told)
        view.show_draft(draft)
        if view.hint is not None:
            view.hint.say(told.kind or told.example)
        self.panel.show_view(view, told)
        self.footer.show_draft(draft)
        if isinstance(view, FiveTestsStep):
            view.show_outcome(outcome_of(self.keeper), draft.settled_fit)
        self._tell_problems(view, told)

    def _tell_problems(self, view: StepView, told: Said) -> None:
        """Say beside each field what keeps it from being finished; the rest beside Next."""
        targets = view.targets()
        found = problems_at(self.keeper) if told.may_nag else {}
        for key, binding in targets.items():
            binding.tell(found.get(key, ""))
        self.footer.tell([each for key, each in found.items() if key not in targets])

    def show_problems(self) -> bool:
        """Go to the first step that cannot be finished; False where all can be."""
        found = problems_of(self.keeper)
        if not found:
            return False
        if found[0].step is self.keeper.draft.step:
            self._show()
        else:
            self.go_to(found[0].step)
        return True

    # room

    @property
    def panel_takes_turns(self) -> bool:
        """Whether something stands beside the step."""
        return self.view.hint is None

    @property
    def _is_compact(self) -> bool:
        return self.width() < scale_of(self).grown(COMPACT_BELOW)

    def _arrange(self) -> None:
        scale, is_compact, view = scale_of(self), self._is_compact, self.view
        is_wide = self.width() >= WIDE_FROM
        is_turned = not is_compact or self.line.turn.current == "panel"
        shows_panel = self.panel_takes_turns and is_turned
        self.steps.setVisible(not is_compact)
        self.steps.setFixedWidth(scale.grown(STEPS_WIDTH))
        self.line.setVisible(is_compact)
        self.panel.setVisible(shows_panel)
        self.area.setVisible(not (is_compact and shows_panel))
        if is_compact:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)
        else:
            self.panel.setFixedWidth(scale.grown(WIDE_PANEL if is_wide else PANEL_WIDTH))
        edge = 16 if is_compact else 24
        self._column.setContentsMargins(edge, edge - 4, edge, edge - 4)
        most = 16_777_215 if view.hint is not None else scale.grown(_WIDEST)
        view.setMaximumWidth(most)
        self._fit_height()

    def _fit_height(self) -> None:
        """A step that fills takes what its window leaves, not what it would like best."""
        view = self.view
        if not view.fills:
            return
        around = self._column.contentsMargins()
        width = self.area.viewport().width() - around.left() - around.right()
        above = self.head.heightForWidth(width) + self._column.spacing()
        left = self.area.viewport().height() - above - around.top() - around.bottom()
        view.setFixedHeight(max(scale_of(self).grown(_LEAST), left))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_height()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step_inside(self, forward=forward) or super().focusNextPrevChild(forward)
