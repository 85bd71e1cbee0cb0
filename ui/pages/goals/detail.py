"""One goal: where it stands, for whom it is good, its course, its links and how it closes."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from partnerdesk.domain.goals import Goal
from partnerdesk.domain.private import PreparedPlan
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import LineEditor
from ui.pages.goals.closing import Closing
from ui.pages.goals.measurements import (
    NOW,
    Course,
    MeasurementList,
    current_value,
    measuring,
)
from ui.pages.goals.new_measurement import NewMeasurement
from ui.pages.items.layouts import caption, side_by_side
from ui.pages.items.linked_detail import LinkedDetail
from ui.widgets.marks import PartyMark


class GoalDetail(LinkedDetail):
    """The details of a goal."""

    def unit_of(self, item: Any) -> str:
        return item.unit if isinstance(item, Goal) else ""

    def build(self) -> None:
        add = self.form.add
        now = self._now()
        self.body.addWidget(side_by_side(add("baseline"), now, add("target")))
        self.body.addWidget(self.row("target_on", "measure"))
        self.body.addWidget(self.row("owner_us_id", "owner_them_id"))
        self.body.addWidget(caption(self.tr("What it gives each of us")))
        self.body.addWidget(self._benefits())
        self.body.addWidget(self.row("benefit_us_kind", "benefit_them_kind"))
        self.course = Course()
        self.body.addWidget(self.course)
        self.add_links("goal")
        self._add_folds()

    def _add_folds(self) -> None:
        add = self.form.add
        self.values = MeasurementList()
        self.values.wanted.connect(self.wanted)
        self.closing = Closing(self.context)
        self.closing.wanted.connect(self.wanted)
        self.new_value = NewMeasurement(self.context)
        self.body.addWidget(self.fold(self.tr("Measured values"), self.values, self.new_value))
        self.body.addWidget(
            self.fold(
                self.tr("More about this goal"),
                self.row("ownership", "made", needs=200),
                self.row("unit", "weight", needs=80),
                self.row("baseline_on", "baseline_agreed_by"),
            )
        )
        self.body.addWidget(self.fold(self.tr("Closing the goal"), add("outcome"), self.closing))

    def _now(self) -> QWidget:
        editor = LineEditor(conversion_for(NOW, self.formats))

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
        for row, side in enumerate(("us", "them")):
            mark = PartyMark("us" if side == "us" else "them", side, size=13)
            text = self.form.add(f"benefit_{side}", lines=1)
            text.label.hide()
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(_lowered(mark), row, 0, top)
            grid.addWidget(text, row, 1, top)
        return holder

    def show_more(self, item: Goal, plan: PreparedPlan) -> None:
        super().show_more(item, plan)
        self.course.show_goal(item, plan, self.formats)
        self.values.show_goal(item, self.formats)
        self.new_value.show_goal(item, self.formats)
        self.closing.show_goal(item, plan, self.formats, self.today)


def _lowered(mark: QWidget) -> QWidget:
    holder = QLabel()
    mark.setParent(holder)
    mark.move(0, 9)
    holder.setFixedSize(14, 26)
    return holder
