"""The agenda of a session: topics with their minutes, added, changed, moved and taken away."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.dialogue import SetAgenda
from partnerdesk.domain.dialogue import AgendaTopic, Touchpoint
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.plan_parts import PlanParts
from ui.look.current import current_scale
from ui.pages.dialogue.agenda_line import AgendaLine
from ui.pages.dialogue.talk_topics import talk_topics
from ui.pages.dialogue.topic_row import TopicRow
from ui.pages.items.layouts import caption
from ui.pages.items.links import Linked, linkable
from ui.widgets.labels import Label
from ui.widgets.speech import announce

STORE_EVERY_MS = 2000


class AgendaEditor(QWidget):
    """`wanted` carries the command. A topic is added by typing it into the last line."""

    wanted = Signal(object)
    go_to = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touchpoint_id = ""
        self._stored: tuple[AgendaTopic, ...] = ()
        self._known: dict[str, Linked] = {}
        self._minutes: int | None = None
        self._is_telling = False
        self.rows: list[TopicRow] = []
        self.total = Label(kind="caption", tone="tertiary")
        self.problem = Label(kind="caption", tone="attention", wrap=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.problem.hide()
        self.new = AgendaLine()
        self.new.setPlaceholderText(self.tr("Add a topic"))
        self.new.setAccessibleName(self.tr("Add a topic"))
        self.new.returnPressed.connect(self._add)
        self.new.about_to_undo.connect(self._add)
        self.new.installEventFilter(self)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(STORE_EVERY_MS)
        self._clock.timeout.connect(self.flush)
        self._assemble()

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.addWidget(caption(self.tr("Agenda"), self), 1)
        head.addWidget(self.total)
        self.list = QVBoxLayout()
        self.list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self.list)
        column.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.setContentsMargins(current_scale().grown(20), 0, 0, 0)
        foot.addWidget(self.new)
        column.addLayout(foot)

    @property
    def topics(self) -> tuple[AgendaTopic, ...]:
        """What stands in the lines; a title that was emptied stays what it was."""
        return tuple(row.topic() for row in self.rows)

    def show_touchpoint(self, touchpoint: Touchpoint, parts: PlanParts) -> None:
        """Show an agenda; what is being typed stays."""
        if touchpoint.id != self._touchpoint_id:
            self.flush()
            self._touchpoint_id = touchpoint.id
            self.new.clear()
        others = (each for each in linkable(parts) if each.id != touchpoint.id)
        self._known = {each.id: each for each in (*talk_topics(), *others)}
        self._stored, self._minutes = touchpoint.agenda, touchpoint.minutes
        if [row.topic_id for row in self.rows] != [each.id for each in touchpoint.agenda]:
            self._make(touchpoint.agenda)
        for number, (row, topic) in enumerate(zip(self.rows, touchpoint.agenda, strict=True), 1):
            row.show_topic(topic, number, len(self.rows))
            row.show_about(self._known.get(topic.about_id or ""))
        self._show_total()
        self._show_problem()

    def _make(self, topics: Sequence[AgendaTopic]) -> None:
        focused = next((row.focused_part() for row in self.rows if row.focused_part()), None)
        for old in self.rows:
            self.list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [self._row(topic) for topic in topics]
        for row in self.rows:
            if focused is not None and row.topic_id == focused[0]:
                row.focus_part(focused[1])

    def _row(self, topic: AgendaTopic) -> TopicRow:
        row = TopicRow(topic, self)
        row.typed.connect(self._clock.start)
        row.typed.connect(self._show_problem)
        row.settled.connect(self.flush)
        row.moved.connect(lambda step: self._move(row, step))
        row.removed.connect(lambda: self._remove(row))
        row.about.filling.connect(lambda: row.about.fill(self._known.values()))
        row.about.chosen.connect(lambda about_id: self._set_about(row, about_id))
        row.about.go_to.connect(self.go_to)
        self.list.addWidget(row)
        return row

    def _show_total(self) -> None:
        known = [each.minutes for each in self._stored if each.minutes]
        words = self.tr("{sum} of {all} min") if self._minutes else self.tr("{sum} min")
        text = words.format(sum=sum(known), all=self._minutes)
        self.total.setText(text if known else "")
        over = self._minutes is not None and sum(known) > self._minutes
        self.total.set_tone("attention" if over else "tertiary")

    def _show_problem(self) -> None:
        words = next((row.problem for row in self.rows if row.problem), "")
        if words != self.problem.text():
            self.problem.setText(words)
            self.problem.setVisible(bool(words))
            announce(self, words)

    def flush(self) -> bool:
        """Store what is not stored yet; False while some minutes cannot be read."""
        self._clock.stop()
        if self._is_telling:
            return True
        self._add()
        if any(row.is_changed() for row in self.rows):
            self._tell(self.topics)
        return all(row.is_readable() for row in self.rows)

    def _add(self) -> None:
        title = self.new.text().strip()
        if title and self._touchpoint_id:
            self.new.clear()
            self._tell((*self.topics, AgendaTopic(id=new_id(), title=title)))

    def _move(self, row: TopicRow, step: int) -> None:
        topics = list(self.topics)
        place = self.rows.index(row)
        if 0 <= place + step < len(topics):
            topics.insert(place + step, topics.pop(place))
            self._tell(tuple(topics))

    def _set_about(self, row: TopicRow, about_id: str) -> None:
        place = self.rows.index(row)
        changed = replace(row.topic(), about_id=about_id or None)
        topics = (changed if at == place else each for at, each in enumerate(self.topics))
        self._tell(tuple(topics))

    def _remove(self, row: TopicRow) -> None:
        place = self.rows.index(row)
        self.new.setFocus()
        self._tell(tuple(each for number, each in enumerate(self.topics) if number != place))

    def _tell(self, topics: tuple[AgendaTopic, ...]) -> None:
        self._clock.stop()
        self._stored = tuple(replace(each, position=at) for at, each in enumerate(topics))
        # Who carries the command out flushes the page first, and that comes back here.
        self._is_telling = True
        self.wanted.emit(SetAgenda(touchpoint_id=self._touchpoint_id, topics=self._stored))
        self._is_telling = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.new and event.type() == QEvent.Type.FocusOut:
            self._add()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line must not reach the page."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
