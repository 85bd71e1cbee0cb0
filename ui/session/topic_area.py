"""The middle of the window: a topic's state and time, its title, its page, and both answers."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.agreement import AgreeItem, ParkItem
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem, Item
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Statement
from partnerdesk.sessions.course import SessionTopic
from partnerdesk.sessions.speaking import Speaking, side_of
from ui.look.current import scale_of
from ui.session.agree_bar import AgreeBar
from ui.session.desk import SessionDesk
from ui.session.foot import Foot
from ui.session.no_topic import NoTopic
from ui.session.pages import Pages
from ui.session.pictures import Picture
from ui.session.sized import Sized
from ui.session.standing import agrees, chip_of
from ui.session.steps import Steps
from ui.session.topic_page import TopicPage
from ui.session.topic_title import TopicTitle
from ui.session.topics.names import topic_label
from ui.widgets.chips import StateChip
from ui.widgets.labels import Label

SIDES = (Side.THEM, Side.US)
LOW_BELOW = 880  # of the design's height, which leaves 1008 below its banner


def _title_of(item: Item | None, plan: JointPlan) -> str:
    """Return what an item is called; a text of the plan is called by its topic, with names."""
    if isinstance(item, Statement):
        return topic_label(plan, item.topic)
    return str(getattr(item, "title", ""))


class TopicArea(Sized):
    """Shows the topic that is talked about now."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._topic_id = ""
        self._is_low = False
        self.chip = StateChip("us", parent=self)
        self.time_picture = Picture("clock", "secondary", 22, parent=self)
        self.time = Label(kind="label", tone="secondary", parent=self)
        self.steps = Steps(desk, self)
        self.title = TopicTitle(self)
        self.pages = Pages(desk, self)
        self.none = NoTopic(desk, self)
        self.bars = {side: AgreeBar(side, self) for side in SIDES}
        self.foot = Foot(desk, self)
        self._assemble()
        for bar in self.bars.values():
            bar.agreed.connect(self.agree_as)
        self.foot.park_wanted.connect(self.park)
        self.pages.told.connect(desk.say)
        desk.changed.connect(self.show_view)
        self.suit_now()
        self.show_view()

    def _assemble(self) -> None:
        self._top = QWidget(self)
        self._top_row = QHBoxLayout(self._top)
        self._top_row.addWidget(self.chip)
        self._top_row.addStretch(1)
        self._top_row.addWidget(self.time_picture)
        self._top_row.addWidget(self.time)
        self._top_row.addWidget(self.steps)
        self._answers = QWidget(self)
        self._answers_row = QHBoxLayout(self._answers)
        for side in (Side.US, Side.THEM):
            self._answers_row.addWidget(self.bars[side], 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._top)
        self._column.addWidget(self.title)
        self._column.addWidget(self.pages, 1)
        self._column.addWidget(self.none, 1)
        self._column.addWidget(self._answers)
        self._column.addWidget(self.foot)

    @property
    def page(self) -> TopicPage | None:
        """The page of the topic shown."""
        return self.pages.current if self._topic_id else None

    @property
    def takes_whole_width(self) -> bool:
        """Tell whether the page wants agenda and decisions away."""
        return self.page is not None and self.page.takes_whole_width

    def show_steps(self, *, shown: bool) -> None:
        """Show undo, redo and find here, or leave them to the line above."""
        self.steps.setVisible(shown)
        self._show_top()

    def free_place(self) -> QRect:
        """Return the line of state and time, without the buttons behind them."""
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        if not self.steps.isHidden():
            width -= self.steps.width() + self.px(10)
        height = self.px(scale_of(self).small_control)
        return QRect(margins.left(), margins.top(), width, height)

    def _show_top(self) -> None:
        parts = (self.chip, self.time_picture, self.steps)
        self._top.setVisible(any(not each.isHidden() for each in parts))

    def areas(self) -> tuple[QWidget, ...]:
        """Return the parts in the order that Tab goes through them: answers come first."""
        answers = [self.bars[side] for side in SIDES]
        return (*answers, self.pages, self.none, self.foot, self.steps)

    def show_view(self) -> None:
        """Show the topic of the view."""
        topic = self._desk.view.current
        self.none.setVisible(topic is None)
        self.pages.setVisible(topic is not None)
        if topic is None:
            self._show_none()
            return
        is_new = topic.id != self._topic_id
        self._topic_id = topic.id
        page = self.pages.show_topic(topic)
        self._show_title(topic, page)
        self.foot.show_page(page, can_park=True)
        self.show_time()
        if is_new:
            self.enter()

    def _show_none(self) -> None:
        is_new = bool(self._topic_id)
        self._topic_id = ""
        self.none.show_view()
        self._show_item(None, has_own_title=True)
        self.title.hide()
        self.foot.show_page(None, can_park=False)
        self.show_time()
        if is_new:
            self.enter()

    def _show_title(self, topic: SessionTopic, page: TopicPage) -> None:
        item = self._desk.view.about(topic)
        self.title.set_text(_title_of(item, self._desk.plan) or topic.title)
        self.title.setVisible(not page.has_own_title)
        self._show_item(item, has_own_title=page.has_own_title)

    def _show_item(self, item: object, *, has_own_title: bool) -> None:
        is_agreed_on = isinstance(item, AgreedItem) and not has_own_title
        self._answers.setVisible(is_agreed_on)
        self.chip.setVisible(is_agreed_on)
        if isinstance(item, AgreedItem) and not has_own_title:
            self.chip.set_state(*chip_of(item, self._desk))
            self._show_answers(item)

    def _show_answers(self, item: AgreedItem) -> None:
        view, waits = self._desk.view, True
        for side in SIDES:
            nod = view.nod(item.id, side)
            stands = agrees(item, side)
            person = view.plan.person(nod.person_id) if nod is not None else None
            self.bars[side].show_answer(
                self._desk.name_of(side),
                agrees=stands,
                person=person.name if person is not None else "",
                at=self._desk.formats.time(nod.at) if nod is not None else "",
            )
            self.bars[side].be_first(first=waits and not stands)
            waits = waits and stands

    def show_time(self) -> None:
        """Show the time left for the topic."""
        words, is_over = self._desk.topic_minutes_words(), self._desk.is_topic_over()
        self.time.setText(words)
        self.time.set_tone("attention" if is_over else "secondary")
        self.time_picture.set_role("attention" if is_over else "secondary")
        self.time_picture.setVisible(bool(words))
        self._show_top()

    def agree_as(self, side: Side) -> None:
        """Have a side agree to the item of the topic, whoever speaks."""
        self._agree(side)

    def agree(self) -> None:
        """Have whoever speaks agree to the item of the topic."""
        self._agree(side_of(self._desk.speaking))

    def _agree(self, side: Side | None) -> None:
        item, topic = self._agreed_item(), self._desk.view.current
        if item is None or topic is None:
            self._desk.say(self.tr("There is nothing to agree to in this topic."))
            return
        if not self.flush():
            return
        if item.agreement is Agreement.AGREED:
            self._desk.say(self.tr("Both sides agree already."))
            return
        command = AgreeItem(kind=topic.kind.value, item_id=item.id, side=side)
        speaking = Speaking.BOTH if side is None else Speaking(side.value)
        if self._desk.run_as_or_say(speaking, command) is not None:
            self.enter()

    def park(self) -> None:
        """Put the item aside, and the topic with it."""
        item, topic = self._agreed_item(), self._desk.view.current
        if not self.flush() or topic is None:
            return
        if item is not None:
            self._desk.run_or_say(ParkItem(kind=topic.kind.value, item_id=item.id))
        self._desk.park_topic()

    def _agreed_item(self) -> AgreedItem | None:
        topic = self._desk.view.current
        item = self._desk.view.about(topic) if topic is not None else None
        return item if isinstance(item, AgreedItem) else None

    def flush(self) -> bool:
        """Store what is half typed on the page."""
        page = self.page
        return page is None or page.flush()

    def enter(self) -> None:
        """Put the keyboard where an answer is waited for, else into the page."""
        for side in SIDES:
            bar = self.bars[side]
            if self._answers.isVisible() and bar.agree.isVisible():
                bar.agree.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        first = self.page.first_widget() if self.page is not None else self.none.first_widget()
        if first is None or not first.isVisibleTo(self):
            first = self.foot.next  # what is not shown cannot take the keyboard
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < self.px(LOW_BELOW)
        if is_low is not self._is_low:
            self._is_low = is_low
            self.suit()

    def suit(self) -> None:
        """Where the window is low, the page has the height that air would take."""
        above, below, between = (18, 20, 14) if self._is_low else (28, 30, 22)
        self._column.setContentsMargins(self.px(40), self.px(above), self.px(40), self.px(below))
        self._column.setSpacing(self.px(between))
        for bar in self.bars.values():
            bar.be_low(low=self._is_low)
        self._top_row.setContentsMargins(0, 0, 0, 0)
        self._top_row.setSpacing(self.px(10))
        self._answers_row.setContentsMargins(0, 0, 0, 0)
        self._answers_row.setSpacing(self.px(24))
