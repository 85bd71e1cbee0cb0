"""When no topic is left: the session may end, or something else is talked about."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.session.desk import SessionDesk
from ui.session.sized import Sized
from ui.session.suggestions import Suggestion, suggestions
from ui.widgets.buttons import button
from ui.widgets.labels import Label, button_text

MOST = 5


class NoTopic(Sized):
    """Offers the end where the agenda is through, other topics, and a line to write one."""

    end_wanted = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = Label(kind="h1", wrap=True, parent=self)
        self.lead = Label(tone="secondary", wrap=True, parent=self)
        words = self.tr("To the end") if desk.view.is_rehearsal else self.tr("To the minutes")
        shown = f"{words}\u2002"  # air before the arrow
        self.end = button(shown, "primary", icon_name="arrow_right", spoken=words, parent=self)
        self.end.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind
        self.end.clicked.connect(lambda _checked=False: self.end_wanted.emit())
        self.other = Label(self.tr("Or talk about something else"), kind="h3", parent=self)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Write a topic"))
        self.line.setAccessibleName(self.tr("Write a topic"))
        self.line.returnPressed.connect(self._add_written)
        self._offers = QVBoxLayout()
        self._shown: tuple[Suggestion, ...] = ()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.lead)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # the arrow turned it
        self._column.addWidget(self.end, 0, left)
        self._column.addWidget(self.other)
        self._column.addLayout(self._offers)
        self._column.addWidget(self.line)
        self._column.addStretch(1)
        self.suit_now()

    def show_view(self) -> None:
        """Show what could be talked about."""
        view = self._desk.view
        is_through = bool(view.topics)
        done = self.tr("That was the last topic.")
        self.title.setText(done if is_through else self.tr("There is no agenda yet."))
        self.lead.setText(
            self.tr("What was decided comes next: both sides look through the minutes.")
            if is_through
            else self.tr("Choose a topic or write one.")
        )
        self.end.setVisible(is_through)
        self.other.setVisible(is_through)
        shown = suggestions(view, MOST)
        if shown == self._shown:
            return
        self._shown = shown
        for old in self.buttons:
            self._offers.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(each) for each in shown]
        for each in self.buttons:
            self._offers.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        for before, after in pairwise([self.end, *self.buttons, self.line]):
            self.setTabOrder(before, after)

    def _button(self, offer: Suggestion) -> QPushButton:
        made = button(offer.title, icon_name="plus", parent=self)
        shown = made.fontMetrics().elidedText(
            button_text(offer.title), Qt.TextElideMode.ElideRight, self.px(720)
        )
        made.setText(shown)
        made.clicked.connect(
            lambda _checked=False: self._desk.talk_about(offer.kind, offer.about_id, offer.title)
        )
        return made

    def first_widget(self) -> QWidget:
        """Return what is most likely wanted: the end, else the first topic."""
        if not self.end.isHidden():
            return self.end
        return self.buttons[0] if self.buttons else self.line

    def _add_written(self) -> None:
        text = " ".join(self.line.text().split())
        if text:
            self.line.clear()
            self._desk.talk_about("text", "", text)

    def suit(self) -> None:
        self._column.setContentsMargins(0, self.px(40), 0, 0)
        self._column.setSpacing(self.px(18))
        self._offers.setSpacing(self.px(12))
        self.line.setMaximumWidth(self.px(720))
