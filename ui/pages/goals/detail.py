"""One goal: where it stands, for whom it is good, its course, its links and how it closes."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from partnerdesk.domain.goals import Goal
from partnerdesk.domain.private import PreparedPlan
from ui.forms.conversions import conversion_for
from ui.forms.item_form import read_field
from ui.isolating import isolated
from ui.look.current import current_scale
from ui.pages.goals.closing import Closing
from ui.pages.goals.gaps_line import GapsLine
from ui.pages.goals.measured_editor import MeasuredEditor, setting
from ui.pages.goals.measurement_form import MeasurementForm
from ui.pages.goals.measurement_list import MeasurementList
from ui.pages.goals.measurements import NOW, Course, current_value, measuring
from ui.pages.goals.next_step import NextStep
from ui.pages.goals.pace_line import PaceLine
from ui.pages.items.doing import them, us
from ui.pages.items.layouts import caption, side_by_side
from ui.pages.items.linked_detail import LinkedDetail
from ui.widgets.labels import plain_tool_tip
from ui.widgets.marks import PartyMark


class GoalDetail(LinkedDetail):
    """The details of a goal."""

    def unit_of(self, item: Any) -> str:
        return item.unit if isinstance(item, Goal) else ""

    def build(self) -> None:
        now = self._now()
        self.gaps, self.pace, self.course = GapsLine(), PaceLine(), Course()
        self.gaps.field_wanted.connect(self._lead_to)
        self.body.addWidget(side_by_side(self._figure("baseline"), now, self._figure("target")))
        self.body.addWidget(self.row("target_on", "measure"))
        # Below the day: what comes up while figures are typed must not take the next keystrokes.
        self.body.addWidget(self.pace)
        self.body.addWidget(self.row("owner_us_id", "owner_them_id"))
        self.body.addWidget(self.gaps)
        self.body.addWidget(caption(self.tr("What it gives each of us")))
        self.body.addWidget(self._benefits())
        self.body.addWidget(self.row("benefit_us_kind", "benefit_them_kind", needs=130))
        self.body.addWidget(self.course)
        self.next = NextStep()
        self.next.go_to.connect(self.go_to)
        self.body.addWidget(self.next)
        self.add_links("goal", ("risk", "commitment", "reward", "action", "goal"))
        self._add_folds()
        self._give_examples()

    def _add_folds(self) -> None:
        add = self.form.add
        self.values = MeasurementList(self.context)
        self.closing = Closing(self.context)
        self.closing.wanted.connect(self.wanted)
        self.new_value = MeasurementForm(self.context)
        self.values.correction_wanted.connect(self.new_value.correct)
        self.values.emptied.connect(self.new_value.begin)
        self.measured = self.fold(self.tr("Measured values"), self.new_value, self.values)
        self.body.addWidget(self.measured)
        self.body.addWidget(
            self.fold(
                self.tr("More about this goal"),
                self.row("ownership", "made", needs=200),
                self.row("unit", "weight", needs=80),
                self.row("baseline_on", "baseline_agreed_by"),
            )
        )
        self.body.addWidget(self.fold(self.tr("Closing the goal"), add("outcome"), self.closing))

    def _give_examples(self) -> None:
        """Say in empty fields what could stand there; nothing of it is stored."""
        examples = {
            "measure": self.tr("Line scale, weekly"),
            "unit": self.tr("g, days, %"),
            "baseline_agreed_by": self.tr("Who says so?"),
            "benefit_us": self.tr("What does it give us?"),
            "benefit_them": self.tr("And what does it give them?"),
            "outcome": self.tr("How will they know that it has worked?"),
        }
        for name, text in examples.items():
            control = self.form.frames[name].control
            if isinstance(control, (QLineEdit, QPlainTextEdit)):
                control.setPlaceholderText(text)

    def _lead_to(self, name: str) -> None:
        """Put the keyboard into a field that is empty."""
        control = self.form.frames[name].control
        self.scroller.ensureWidgetVisible(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)

    def _figure(self, name: str) -> QWidget:
        rule = self.kind.by_name[name]
        editor = MeasuredEditor(conversion_for(rule, self.formats))

        def to_command(item_id: str, value: Any, merge_key: str) -> Any:
            return setting(item_id, name, value, merge_key)

        return self.form.bind(rule, editor, to_command, read_field(name), while_typing=False)

    def _now(self) -> QWidget:
        editor = MeasuredEditor(conversion_for(NOW, self.formats))

        def to_command(_item_id: str, value: Any, merge_key: str) -> Any:
            return measuring(self.item, value, self.today, merge_key)

        frame = self.form.bind(NOW, editor, to_command, current_value, while_typing=False)
        tip = self.tr("A value typed here is measured today")
        editor.widget.setToolTip(tip)
        return frame

    def _benefits(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.marks: dict[str, PartyMark] = {}
        for row, side in enumerate(("us", "them")):
            mark = self.marks[side] = PartyMark("us" if side == "us" else "them", side, size=13)
            text = self.form.add(f"benefit_{side}", lines=1)
            text.label.hide()
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(_Lowered(mark), row, 0, top)
            grid.addWidget(text, row, 1, top)
        return holder

    def show_more(self, item: Goal, plan: PreparedPlan) -> None:
        super().show_more(item, plan)
        parts, formats, today = plan.parts, self.formats, self.today
        for side, name in (("us", us(parts)), ("them", them(parts))):
            words = self.tr("What it gives {name}").format(name=isolated(name))
            self.marks[side].speak(name)
            self.marks[side].setToolTip(plain_tool_tip(name))
            self.form.frames[f"benefit_{side}"].control.setAccessibleName(words)
        self.pace.show_goal(item, parts, formats, today)
        self.gaps.show_goal(item, parts)
        self.next.show_item(item.id, parts, formats, today)
        self.course.show_goal(item, plan, formats)
        self.values.show_goal(item, formats)
        self.new_value.show_goal(item, formats, today)
        count = len(item.measurements)
        words = self.tr("Measured values {count}").format(count=count)
        self.measured.head.setText(words if count else self.tr("Measured values"))
        self.closing.show_goal(item, plan, formats, today)


class _Lowered(QWidget):
    """A mark beside the first line of a field, as far down as that line."""

    def __init__(self, mark: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.addWidget(mark)
        self._column.setContentsMargins(0, current_scale().grown(9), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._column.setContentsMargins(0, current_scale().grown(9), 0, 0)
