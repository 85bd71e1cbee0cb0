"""How a goal stands against its time, with a button that shows how it is worked out."""

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from partnerdesk.analysis.goal_pace import Pace, Stance, pace_of
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.look.current import scale_of
from ui.look.icons import IconRole, pixmap
from ui.pages.goals.pace_words import FULL, closed_words, pace_words, worked_out
from ui.pages.items.doing import them
from ui.widgets.buttons import button
from ui.widgets.labels import Label, plain_tool_tip

_ICONS = {
    Stance.REACHED: "check",
    Stance.AHEAD: "trend_up",
    Stance.IN_TIME: "clock",
    Stance.BEHIND: "trend_down",
}


class PaceLine(QWidget):
    """Hidden where a goal has no start or no target yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "clock"
        self._role: IconRole = "secondary"
        self._picture = QLabel(self)
        self.words = Label(kind="caption", weight=500, wrap=True, parent=self)
        self.how: QPushButton = button(
            "",
            "flat",
            icon_name="info",
            small=True,
            spoken=self.tr("Show how this is worked out"),
            parent=self,
        )
        self.how.setToolTip(self.tr("How is this worked out?"))
        self.how.setCheckable(True)
        self.working = Label(kind="caption", tone="secondary", wrap=True, parent=self)
        self.working.hide()
        self.how.toggled.connect(self.working.setVisible)
        row = QHBoxLayout()
        row.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._picture, 0, middle)
        row.addWidget(self.words, 1, middle)
        row.addWidget(self.how, 0, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.working)

    def show_goal(self, goal: Goal, parts: PlanParts, formats: Formats, today: date) -> None:
        """Show how a goal stands on a day."""
        pace = pace_of(goal, parts.head.period, today)
        closed = closed_words(goal, parts, formats)
        self.setVisible(bool(closed) or pace is not None)
        self.how.setVisible(pace is not None)
        self.working.setVisible(pace is not None and self.how.isChecked())
        if pace is not None:
            self._show_pace(goal, pace, parts, formats, today)
        elif closed:
            is_done = goal.status is GoalStatus.ACHIEVED
            self._draw("check" if is_done else "close", "together" if is_done else "secondary")
            self.words.set_tone("together" if is_done else "secondary")
            self._say(closed)

    def _show_pace(
        self, goal: Goal, pace: Pace, parts: PlanParts, formats: Formats, today: date
    ) -> None:
        is_over = pace.stance is Stance.BEHIND and pace.time >= FULL
        self.words.set_tone("attention" if is_over else "")
        self._draw(_ICONS[pace.stance], "attention" if is_over else "secondary")
        self._say(pace_words(pace, formats, them(parts)))
        working = worked_out(goal, pace, parts, formats, today)
        self.working.setText(working)
        self.words.setToolTip(plain_tool_tip(working))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setToolTip("")

    def _draw(self, icon: str, role: IconRole) -> None:
        self._icon, self._role = icon, role
        scale = scale_of(self)
        side = scale.grown(16)
        self._picture.setPixmap(pixmap(icon, role, side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw(self._icon, self._role)
