"""The timeline in its card, the months above and what the signs mean below."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.pages.risks.rows import RiskRow
from ui.pages.risks.timeline import Timeline
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label


class TimelineCard(Card):
    """Holds the timeline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.late = Label(kind="caption", tone="attention", weight=600)
        super().__init__(
            self.tr("What is done until when"), self.late, edge_to_edge=True, parent=parent
        )
        self.timeline = Timeline()
        self.timeline.setAccessibleName(self.tr("Timeline of the risks"))
        self.words = ElidedLabel(kind="caption", tone="secondary")
        self.words.setText(
            self.tr("Flag: mitigation due. Eye: looked at again. Bar: the plan's period.")
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 8)
        foot.addWidget(self.words)
        self.body.setSpacing(0)
        self.body.addWidget(self.timeline.axis)
        self.body.addWidget(self.timeline, 1)
        self.body.addLayout(foot)

    def show_rows(
        self, rows: Sequence[RiskRow], plan: PreparedPlan, formats: Formats, today: date
    ) -> None:
        """Show the months that hold everything, and how much is late."""
        self.timeline.span(plan.parts.head.period, today, formats)
        late = sum(1 for row in rows if row.lane.is_late)
        self.late.setText(self.tr("%n overdue", "", late) if late else "")
        self.late.setVisible(bool(late))
