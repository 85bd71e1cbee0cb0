"""A topic in words: what it is about, and the ways to what comes of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from partnerdesk.commands.joint_session_agenda import ChangeTopic
from partnerdesk.errors import UserError
from partnerdesk.sessions.course import SessionTopic
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.current_stack import CurrentStack
from ui.session.topics.long_text import LARGE, LongText
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import Label


class FreePage(TopicPage):
    """What we want to ask, in large type; a decision or an action is captured from here."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._topic: SessionTopic | None = None
        self.heading = Label(kind="h3", tone="secondary")
        self.words = LongText(LARGE)
        self.asking = Panel()
        self.asking.body.addWidget(self.heading)
        self.asking.body.addWidget(self.words, 1)
        self.line = QLineEdit()
        self.field = Field(self.tr("Topic"), self.line)
        self.naming = Panel()
        self.naming.body.addWidget(self.field)
        self.naming.body.addStretch(1)
        self.stack = CurrentStack()
        self.stack.addWidget(self.asking)
        self.stack.addWidget(self.naming)
        self.rename = button(self.tr("Change the topic"), icon_name="pen")
        self.decide = button(self.tr("Write a decision"), icon_name="check")
        self.act = button(self.tr("Add an action"), icon_name="plus")
        row = QHBoxLayout()
        keep_air(self.asking, row, spacing=12)
        row.addWidget(self.decide)
        row.addWidget(self.act)
        row.addStretch(1)
        self.asking.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.rename.clicked.connect(self._turn)
        self.line.returnPressed.connect(self._turn)
        self.decide.clicked.connect(lambda: desk.capture("/d "))
        self.act.clicked.connect(lambda: desk.capture("/a "))

    def show_topic(self, topic: SessionTopic) -> None:
        if self._topic is None or topic.id != self._topic.id:
            self._show_words()
        self._topic = topic
        touchpoint = self.desk.view.touchpoint
        asked = touchpoint.to_ask if touchpoint is not None else ""
        nothing = self.tr("Ask for ideas first. What comes of it is kept beside this page.")
        self.heading.setText(self.tr("What we want to ask today"))
        self.heading.setVisible(bool(asked))
        self.words.set_text(asked or nothing, quiet=not asked)

    def flush(self) -> bool:
        return self._store() if self._is_naming else True

    def tools(self) -> list[QAbstractButton]:
        return [self.rename]

    def first_widget(self) -> QWidget | None:
        return self.decide

    @property
    def _is_naming(self) -> bool:
        return self.stack.currentWidget() is self.naming

    def _turn(self) -> None:
        if not self._is_naming:
            self.line.setText(self._topic.title if self._topic else "")
            self.field.set_problem("")
            self.stack.setCurrentWidget(self.naming)
            self._name(self.tr("Done"))
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._store():
            self._show_words()

    def _show_words(self) -> None:
        self.stack.setCurrentWidget(self.asking)
        self._name(self.tr("Change the topic"))

    def _name(self, words: str) -> None:
        self.rename.setText(words)
        self.rename.setAccessibleName(words)

    def _store(self) -> bool:
        """Store the title; what is wrong with it is said under it."""
        topic, title = self._topic, self.line.text().strip()
        if topic is None or title == topic.title:
            return True
        command = ChangeTopic(session_id=self.desk.session_id, topic_id=topic.id, title=title)
        try:
            self.desk.run(command)
        except UserError as error:
            self.field.set_problem(self.desk.sentence(error))
            return False
        return True
