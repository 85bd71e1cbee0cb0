"""The banner of Together: what is hidden, who is speaking, the time, pause and end."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.sessions.course import Stage
from partnerdesk.sessions.timekeeping import session_clock
from ui.look.current import current
from ui.session.desk import SessionDesk
from ui.session.pictures import Picture
from ui.session.sized import Sized, set_gaps
from ui.session.speakers import Speakers
from ui.session.time_used import TimeUsed
from ui.widgets.buttons import button
from ui.widgets.labels import Label

SomeLabel = TypeVar("SomeLabel", bound=Label)
HEIGHT = 72


class SessionBar(Sized):
    """`pause_wanted`, `end_wanted` and `keys_wanted` are sent by its buttons."""

    pause_wanted = Signal()
    end_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Together"))
        is_rehearsal = desk.view.is_rehearsal
        name = self.tr("Rehearsal") if is_rehearsal else self.tr("Together")
        self.name = self._light(Label(name, kind="h3", weight=700, parent=self))
        words = self.tr("Private notes are hidden on this screen")
        if is_rehearsal:
            words = self.tr("Nothing of the plan is changed")
        self.hidden = self._light(Label(words, parent=self))
        self.speakers = Speakers(desk, self)
        self.time = TimeUsed(self)
        self.pause = button(self.tr("Pause"), icon_name="", small=True, parent=self)
        ending = self.tr("End rehearsal") if is_rehearsal else self.tr("End session")
        self.end = button(ending, small=True, parent=self)
        self.keys = button("?", small=True, spoken=self.tr("Keys of this window"), parent=self)
        for each in (self.pause, self.end, self.keys):
            each.setProperty("on_together", True)
        self._connect()
        self._row = QHBoxLayout(self)
        self._assemble()
        self.suit_now()
        self.show_view()

    def _connect(self) -> None:
        self.pause.clicked.connect(lambda _checked=False: self.pause_wanted.emit())
        self.end.clicked.connect(lambda _checked=False: self.end_wanted.emit())
        self.keys.clicked.connect(lambda _checked=False: self.keys_wanted.emit())
        self._desk.changed.connect(self.show_view)

    def _assemble(self) -> None:
        row = self._row
        row.addWidget(Picture("pair", "on_together", 26, parent=self))
        row.addWidget(self.name)
        self.eye = Picture("eye_off", "on_together", 24, spoken=self.hidden.text(), parent=self)
        row.addWidget(self.eye)
        row.addWidget(self.hidden)
        row.addStretch(1)
        row.addWidget(self.speakers)
        row.addWidget(self.time)
        row.addWidget(self.pause)
        row.addWidget(self.end)
        row.addWidget(self.keys)

    def show_view(self) -> None:
        """Show what the session's view says."""
        is_paused = self._desk.view.stage is Stage.PAUSED
        words = self.tr("Go on") if is_paused else self.tr("Pause")
        self.pause.setText(words)
        self.pause.setAccessibleName(words)
        for each in (self.pause, self.end):
            each.setVisible(self._desk.view.stage in {Stage.RUNNING, Stage.PAUSED})
        self.show_time()

    def show_time(self) -> None:
        """Show the time used by now."""
        view = self._desk.view
        clock = session_clock(view.course, view.minutes, self._desk.now())
        before = self.time.sizeHint().width()
        self.time.show_clock(clock, view.minutes)
        if self.time.sizeHint().width() != before:
            self._give_up_words()

    def suit(self) -> None:
        self.setFixedHeight(self.px(HEIGHT))
        set_gaps(self, self._row, (32, 0, 32, 0), 14)
        self._give_up_words()

    def _give_up_words(self) -> None:
        """Leave words out, the least needed first, until the rest has room; marks stay."""
        steps: tuple[tuple[Callable[[bool], None], ...], ...] = (
            (self.speakers.words.setVisible,),
            (self.hidden.setVisible,),
            (self.name.setVisible,),
            (self.time.show_rest,),
            (self.speakers.show_names,),
        )
        for step in steps:
            for show in step:
                show(True)
        self._measure()
        for step in steps:
            if self._row.minimumSize().width() <= self.width():
                return
            for show in step:
                show(False)
            self._measure()

    def _measure(self) -> None:
        for part in (self.speakers, self.time):
            part.measure()
        self._row.invalidate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.suit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(current().together.fill))

    def _light(self, label: SomeLabel) -> SomeLabel:
        label.setProperty("on_together", True)
        return label
