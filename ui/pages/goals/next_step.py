"""The first open action that is linked to a goal, as one line that leads to it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.domain.follow_up import Action, ActionStatus
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.isolating import listed
from ui.pages.items.changed_terms import shortened
from ui.pages.items.layouts import caption
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, button_text

_MOST = 60


def next_step(parts: PlanParts, item_id: str) -> Action | None:
    """Return the open action linked to an item that is due first."""
    linked = {other for kind, other in parts.links_of(item_id) if kind == "action"}
    found = [
        each for each in parts.actions if each.id in linked and each.status is ActionStatus.OPEN
    ]
    return min(found, key=lambda each: (each.due_on or date.max, each.position), default=None)


class NextStep(QWidget):
    """Hidden where there is none. `go_to` carries kind and id."""

    go_to = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action_id = ""
        self.line: QPushButton = button("", "link", icon_name="flag", small=True, parent=self)
        self.when = ElidedLabel(kind="label", tone="secondary", parent=self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line)
        row.addWidget(self.when, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("Next step"), self))
        column.addLayout(row)
        self.line.clicked.connect(lambda: self.go_to.emit("action", self._action_id))

    def show_item(self, item_id: str, parts: PlanParts, formats: Formats, today: date) -> None:
        """Show the next step towards an item."""
        action = next_step(parts, item_id)
        self.setVisible(action is not None)
        if action is None:
            return
        self._action_id = action.id
        self.line.setText(button_text(shortened(action.title, _MOST)))
        self.line.setAccessibleName(action.title)
        owner = parts.person(action.owner_id)
        is_late = action.is_overdue(today)
        due = ""
        if action.due_on is not None:
            late, day = formats.due(action.due_on, today), formats.weekday_near(action.due_on)
            due = late if is_late else day
        self.when.setText(listed(each for each in (due, owner.name if owner else "") if each))
        self.when.set_tone("attention" if is_late else "secondary")
