"""The vision both sides share, and the values they hold each other to."""

from partnerdesk.domain.plans import Topic
from ui.pages.overview.clamped import ClampedText
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.section_card import SectionCard
from ui.widgets.chips import PlainChip, StateChip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label

MOST_VALUES = 6


class VisionCard(SectionCard):
    """The vision as a text, its state, and the values as chips."""

    section = "vision"

    def __init__(self, go: Go) -> None:
        super().__init__(self.tr("Shared vision"), go)
        self.chip = StateChip(parent=self)
        self.head.addWidget(self.chip)
        self.text = ClampedText(parent=self)
        self.values_title = Label(
            self.tr("Values we hold each other to"),
            kind="caption",
            tone="tertiary",
            weight=500,
            wrap=True,
        )
        self.values = FlowLayout()
        self.write = self.add_link(self.tr("Write the vision"))
        self.body.setContentsMargins(15, 10, 15, 14)
        self.body.setSpacing(6)
        self.body.addWidget(self.text, 1)
        self.body.addSpacing(6)
        self.body.addWidget(self.values_title)
        self.body.addLayout(self.values)
        self.body.addStretch(0)

    def show_glance(self, glance: Glance) -> None:
        vision = glance.parts.statement(Topic.VISION)
        has_vision = vision is not None and bool(vision.body.strip())
        self.chip.setVisible(has_vision)
        self.write.setVisible(not has_vision)
        if vision is not None and has_vision:
            cell = glance.state_of(vision)
            self.chip.set_state(cell.state, date=cell.date)
            self.text.set_text(vision.body)
        else:
            empty = self.tr("What will both of you be proud of at the end of {period}?")
            until = glance.formats.month(glance.parts.head.ends_on)
            self.text.set_text(empty.format(period=until), quiet=True)
        self._show_values([each.title for each in glance.parts.values])

    def _show_values(self, titles: list[str]) -> None:
        self.values.clear()
        self.values_title.setVisible(bool(titles))
        for title in titles[:MOST_VALUES]:
            self.values.addWidget(PlainChip(title))
        if len(titles) > MOST_VALUES:
            more = self.tr("and {count} more").format(count=len(titles) - MOST_VALUES)
            self.values.addWidget(PlainChip(more))
