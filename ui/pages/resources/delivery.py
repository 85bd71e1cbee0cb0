"""How much of a commitment is there, and the one step that says all of it is."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.commands.deliveries import NoteDelivery
from partnerdesk.domain.commitments import Commitment, CommitmentStatus
from partnerdesk.domain.period import Period
from partnerdesk.formats import Formats
from ui.pages.items.layouts import caption
from ui.pages.resources.rows import delivered_in_words, due_in_words
from ui.widgets.buttons import button
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.progress_bar import ProgressBar


class Delivery(QWidget):
    """`wanted` carries a command; `part_wanted` asks for the field of what came so far.

    `left` gives the keyboard back.
    """

    wanted = Signal(object)
    part_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item_id = ""
        self.amount = ElidedLabel(weight=500, parent=self)
        self.due = Label(kind="caption", tone="secondary", parent=self)
        self.bar = ProgressBar(parent=self)
        self.all: QPushButton = button(
            self.tr("All delivered today"), icon_name="check", small=True
        )
        self.part: QPushButton = button(self.tr("A part of it"), small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption(self.tr("Delivered"), self))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.amount, 1)
        line.addWidget(self.due)
        column.addLayout(line)
        column.addWidget(self.bar)
        self.buttons = QWidget(self)
        row = HeadingRow(self.buttons, above=0)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.all)
        row.addWidget(self.part)
        row.addStretch(1)
        column.addWidget(self.buttons)
        self.all.clicked.connect(lambda _checked=False: self._deliver())
        self.part.clicked.connect(lambda _checked=False: self.part_wanted.emit())

    def show_item(self, item: Commitment, period: Period, formats: Formats, today: date) -> None:
        """Show how far a commitment is delivered."""
        self._item_id = item.id
        part = item.part_delivered(period)
        self.amount.setText(delivered_in_words(item, period, formats))
        words, tone, _warns = due_in_words(item, formats, today)
        self.due.setText(words)
        self.due.set_tone(tone)
        self.bar.setVisible(part is not None)
        self.bar.set_progress(None if part is None else float(part), item.title)
        self.buttons.setVisible(item.status is not CommitmentStatus.DELIVERED)

    def _deliver(self) -> None:
        """Deliver, and give the keyboard back: the buttons go with what they were there for."""
        had_keyboard = self.all.hasFocus()
        if had_keyboard:
            self.left.emit()
        self.wanted.emit(NoteDelivery(commitment_id=self._item_id))
