"""A circle under a head that says whose drawing it is and of which day."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from ui.canvas.canvas import CircleCanvas
from ui.session.topics.panels import Panel, WhoLine
from ui.session.topics.scaling import keep_air


class DrawingPanel(Panel):
    """The canvas with its head."""

    def __init__(self, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, air=16, parent=parent)
        self.who = WhoLine()
        self.canvas = CircleCanvas(read_only=read_only)
        self.head = QHBoxLayout()
        keep_air(self, self.head, spacing=12)
        self.head.addWidget(self.who, 1)
        self.body.addLayout(self.head)
        self.body.addWidget(self.canvas, 1)

    def show_drawing(self, plan: PlanParts, side: Side, title: str, day: str) -> None:
        """Say whose drawing it is."""
        party = plan.party_on(side)
        if party is not None:
            self.who.show_who(plan, party, None, title, day)
        self.setAccessibleName(title)
        self.canvas.setAccessibleName(title)
