"""The texts of a plan on one page: vision, success in both words, charter, and the way out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.domain.plans import Topic
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context, Place
from ui.pages.views_page import ViewPage, ViewSwitch
from ui.pages.vision.statement_card import StatementCard
from ui.pages.vision.values_line import ValuesLine
from ui.pages.vision.wrapping_row import WrappingRow
from ui.widgets.labels import Label

WIDEST = 1280
_COLUMN = 300


class TextsView(ViewPage):
    """A card for each text."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.cards = {topic: self._card(topic) for topic in Topic}
        self.values = ValuesLine()
        self.values.wanted.connect(self._show_value)
        vision = self.cards[Topic.VISION].body
        vision.insertWidget(vision.count() - 1, self.values)
        self._switch: QWidget | None = None
        self.heading = QVBoxLayout()
        self.heading.setSpacing(16)
        self.agreed = Label(tone="secondary")
        self._assemble()

    def _card(self, topic: Topic) -> StatementCard:
        hints = {
            Topic.VISION: self.tr("What will both of you be proud of when this has worked?"),
            Topic.SUCCESS_THEIRS: self.tr("Write it as they said it, in their own words."),
            Topic.SUCCESS_OURS: self.tr("And what would we call a success?"),
            Topic.VALUE_WE_BRING: self.tr("What do they get only from us?"),
            Topic.HOW_THEY_GAIN: self.tr("What of it can they count?"),
            Topic.WHAT_WE_GAIN: self.tr("Partners may know it: say it openly."),
            Topic.EXIT: self.tr("What would each side keep, owe and hand over?"),
        }
        examples = {
            Topic.VISION: self.tr("Every case reaches the shelf in packaging people recycle."),
            Topic.SUCCESS_THEIRS: self.tr("Two plants without a lost shift."),
            Topic.SUCCESS_OURS: self.tr("A line that others come to see."),
            Topic.VALUE_WE_BRING: self.tr("People beside the line until it runs."),
            Topic.HOW_THEY_GAIN: self.tr("Lower fees and fewer stops."),
            Topic.WHAT_WE_GAIN: self.tr("Years that we can plan with."),
            Topic.EXIT: self.tr("Each keeps its data, and the tooling is bought back."),
        }
        is_vision = topic is Topic.VISION
        card = StatementCard(
            self.context,
            topic,
            hints[topic],
            examples[topic],
            lines=2 if is_vision else 3,
            large=is_vision,
        )
        card.wanted.connect(self._run)
        return card

    def _assemble(self) -> None:
        title = Label(self.tr("Vision and values"), kind="h1")
        title.setMinimumHeight(36)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(title)
        top.addWidget(self.agreed)
        top.addStretch(1)
        self.heading.addLayout(top)
        sheet = QWidget()
        sheet.setMaximumWidth(WIDEST)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(16)
        column.addLayout(self.heading)
        card = self.cards
        column.addWidget(card[Topic.VISION])
        column.addWidget(
            WrappingRow((card[Topic.SUCCESS_THEIRS], card[Topic.SUCCESS_OURS]), _COLUMN)
        )
        charter = (Topic.VALUE_WE_BRING, Topic.HOW_THEY_GAIN, Topic.WHAT_WE_GAIN)
        column.addWidget(WrappingRow([card[topic] for topic in charter], _COLUMN))
        column.addWidget(card[Topic.EXIT])
        column.addStretch(1)
        ground = QWidget()
        ground.setProperty("page", True)
        centred = QHBoxLayout(ground)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addWidget(sheet)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def put_switch(self, switch: QWidget) -> None:
        self._switch = switch
        self.heading.addWidget(switch)

    def show_plan_values(self, plan: PreparedPlan) -> None:
        for card in self.cards.values():
            card.show_plan(plan, self.formats, self.today)
        self.values.show_values(plan.parts.values)
        written = [each for each in plan.parts.statements if each.body.strip()]
        agreed = sum(each.is_agreed for each in written)
        words = self.tr("{agreed} of {all} agreed").format(agreed=agreed, all=len(written))
        self.agreed.setText(words if written else "")
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def select_item(self, item_id: str) -> None:
        for card in self.cards.values():
            if card.holds(item_id):
                card.begin()
                self.area.ensureWidgetVisible(card)

    def flush(self) -> bool:
        results = [card.flush() for card in self.cards.values()]
        return all(results)

    def _show_value(self, value_id: str) -> None:
        """Show a value where it is kept, or all of them."""
        if value_id and self.plan is not None:
            parts = self.plan.parts
            self.context.go(
                Place(
                    account_id=parts.account.id,
                    plan_id=parts.head.id,
                    section="vision",
                    item_id=value_id,
                )
            )
        elif isinstance(self._switch, ViewSwitch):
            self._switch.chosen.emit("values")

    def _run(self, command: object) -> None:
        self.flush()
        self.context.run_or_say(command)
