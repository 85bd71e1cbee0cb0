"""The texts of the plan in the session: vision over success in both words; what each side gains."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.kinds import Field
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import STATEMENT, Statement, Topic
from partnerdesk.sessions.course import TopicKind
from ui.look.current import current, scale_of
from ui.session.desk import SessionDesk
from ui.session.topics.change_form import FieldGroup
from ui.session.topics.current_stack import CurrentStack
from ui.session.topics.item_page import ItemPage
from ui.session.topics.long_text import BODY, LARGE, LongText, Step, write_alike
from ui.session.topics.names import topic_label
from ui.session.topics.panels import Columns, Panel, WhoLine
from ui.session.topics.scaling import keep_air
from ui.session.topics.texts_form import TextsForm
from ui.widgets.buttons import button
from ui.widgets.patterns import pen, rounded

Family = tuple[Topic, ...]
_VISION: Family = (Topic.VISION, Topic.SUCCESS_OURS, Topic.SUCCESS_THEIRS)
_CHARTER: Family = (Topic.VALUE_WE_BRING, Topic.HOW_THEY_GAIN, Topic.WHAT_WE_GAIN)
_EXIT: Family = (Topic.EXIT,)
FAMILIES: tuple[Family, ...] = (_VISION, _CHARTER, _EXIT)
_WHOSE = {
    Topic.SUCCESS_OURS: Side.US,
    Topic.SUCCESS_THEIRS: Side.THEM,
    Topic.VALUE_WE_BRING: Side.US,
    Topic.HOW_THEY_GAIN: Side.THEM,
    Topic.WHAT_WE_GAIN: Side.US,
}


def family_of(topic: Topic) -> tuple[Topic, ...]:
    """Return the texts that are looked at together with one."""
    return next(each for each in FAMILIES if topic in each)


class TextPanel(Panel):
    """One text. The one that is talked about has a thick border."""

    def __init__(
        self, topic: Topic, steps: Sequence[Step] = BODY, parent: QWidget | None = None
    ) -> None:
        super().__init__(air=22, parent=parent)
        self.topic = topic
        self.is_asked = False
        self.who = WhoLine()
        self.words = LongText(steps)
        self.body.addWidget(self.who)
        self.body.addWidget(self.words, 1)

    def show_text(self, desk: SessionDesk, *, is_asked: bool, is_alone: bool) -> None:
        """Show the text, or that nobody has written it; its name where the page has another."""
        plan = desk.plan
        statement = plan.statement(self.topic)
        body = statement.body if statement is not None else ""
        title = topic_label(plan, self.topic)
        party = plan.party_on(_WHOSE.get(self.topic, Side.US))
        if party is not None:
            self.who.show_who(plan, party, None, title, "", marked=self.topic in _WHOSE)
        is_named_above = is_alone or (is_asked and self.topic not in _WHOSE)
        self.who.setVisible(not is_named_above)
        self.words.set_text(body or self.tr("Not written yet."), quiet=not body)
        self.setAccessibleName(title)
        self.is_asked = is_asked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_asked:
            return
        scale = scale_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = scale.grown(2)
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.strokePath(rounded(box, scale.card_radius), pen(current().ink.primary, width))


class StatementPage(ItemPage):
    """Texts that belong together; the values are one button away, a topic of their own."""

    kind = STATEMENT

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.panels = {
            topic: TextPanel(topic, LARGE if topic in (Topic.VISION, Topic.EXIT) else BODY)
            for family in FAMILIES
            for topic in family
        }
        self.families = CurrentStack()
        self._places = {family: self._laid_out(family) for family in FAMILIES}
        for place in self._places.values():
            self.families.addWidget(place)
        self.see_values = button(self.tr("Our values"), icon_name="star", small=True)
        self.see_values.clicked.connect(self.talk_about_values)
        column = QVBoxLayout(self.content)
        keep_air(self.content, column, spacing=14)
        column.addWidget(self.families, 1)
        foot = QHBoxLayout()
        keep_air(self.content, foot, margins=(6, 0, 6, 6))
        foot.addWidget(self.see_values)
        foot.addStretch(1)
        column.addLayout(foot)

    def _laid_out(self, family: tuple[Topic, ...]) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        keep_air(place, column, spacing=24)
        panels = [self.panels[topic] for topic in family]
        if family == _CHARTER:
            column.addWidget(Columns(*panels))
        else:
            column.addWidget(panels[0], 1)
        if family == _VISION:
            column.addWidget(Columns(*panels[1:]), 1)
        write_alike(*(panel.words for panel in panels[1 if family == _VISION else 0 :]))
        return place

    def change_words(self) -> str:
        return self.tr("Change the words")

    def groups(self) -> tuple[FieldGroup, ...]:
        return ()

    def label_of(self, rule: Field) -> str:
        return topic_label(self.desk.plan, self.item.topic) if self.item else super().label_of(rule)

    def make_form(self) -> TextsForm:
        titles = (self.tr("Vision and success"), self.tr("What each gains"), self.tr("How we part"))
        return TextsForm(self.desk, tuple(zip(titles, FAMILIES, strict=True)))

    def begin(self, field: str = "") -> None:
        own = self.item.topic.value if self.item is not None else ""
        super().begin(field or own)

    def tools(self) -> list[QAbstractButton]:
        return [self.change, self.look]

    def keys(self) -> list[tuple[str, str]]:
        return [*super().keys(), ("V", self.tr("Our values"))]

    def handle_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_V and not self.is_changing:
            self.talk_about_values()
            return True
        return super().handle_key(event)

    def show_item(self, item: Any) -> None:
        statement: Statement = item
        family = family_of(statement.topic)
        for topic in family:
            is_alone = len(family) == 1
            is_asked = topic is statement.topic and not is_alone
            self.panels[topic].show_text(self.desk, is_asked=is_asked, is_alone=is_alone)
        self.families.setCurrentWidget(self._places[family])

    def talk_about_values(self) -> None:
        """Go to the values: they are a topic of their own."""
        if self.flush():
            self.desk.talk_about(TopicKind.VALUES, "", self.tr("Our values"))
