"""Decided today: what was captured, with who agreed, the line to write the next, and the parked."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.domain.follow_up import Decision
from partnerdesk.sessions.speaking import side_of
from partnerdesk.sessions.view import CapturedItem
from ui.look.current import scale_of
from ui.session.capture_line import CaptureField
from ui.session.captured_card import CapturedCard
from ui.session.captured_editor import CapturedEditor
from ui.session.desk import SessionDesk
from ui.session.parked import Parked
from ui.session.sized import Sized
from ui.session.standing import agrees
from ui.session.tried import Tried
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet


class FittingArea(QScrollArea):
    """As high as its content where there is room, so that what follows stands right below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the buttons inside scroll it

    def sizeHint(self) -> QSize:
        sheet = self.widget()
        height = sheet.heightForWidth(self.viewport().width()) if sheet is not None else 0
        return QSize(100, max(0, height) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, min(self.sizeHint().height(), scale_of(self).grown(160)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class DecidedColumn(Sized):
    """`left` is sent when the keyboard should go back to the topic."""

    left = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Decided today"))
        self.title = Label(self.tr("Decided today"), kind="h2", parent=self)
        self.count = Label(tone="secondary", parent=self)
        self._head = QHBoxLayout()
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._head.addWidget(self.count)
        self._sheet = Sheet()
        self._cards = QVBoxLayout(self._sheet)
        self._scroll = FittingArea(self)
        self.capture = CaptureField(desk, self)
        self.tried = Tried(desk, self)
        self.parked = Parked(desk, self)
        self.cards: dict[str, CapturedCard] = {}
        self.editor: CapturedEditor | None = None
        self._assemble()
        desk.changed.connect(self.show_view)
        self.suit_now()
        self.show_view()

    def _assemble(self) -> None:
        self._scroll.setWidget(self._sheet)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._cards.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll)
        self._column.addWidget(self.tried)
        self._column.addWidget(self.capture)
        self._column.addStretch(1)
        self._column.addWidget(self.parked)
        self.capture.left.connect(self.left)

    def show_view(self) -> None:
        """Show what was captured; cards of items that are still there stay where they are."""
        captured = self._desk.view.captured
        self.count.setText(self._desk.formats.number(len(captured)) if captured else "")
        ids = [each.item.id for each in captured]
        for item_id in [each for each in self.cards if each not in ids]:
            card = self.cards.pop(item_id)
            card.hide()
            card.deleteLater()
        for at, each in enumerate(captured):
            self._show(each, at)
        if self.editor is not None and self.editor.item_id not in ids:
            self._close_editor()

    def _show(self, captured: CapturedItem, at: int) -> None:
        card = self.cards.get(captured.item.id)
        if card is None:
            card = CapturedCard(self._desk, captured, self._sheet)
            card.edit_wanted.connect(self.edit)
            card.agree_wanted.connect(self._agree)
            self.cards[captured.item.id] = card
            self._cards.insertWidget(at, card)
            card.show()
            QTimer.singleShot(0, self, self._show_last)
            return
        card.show_captured(captured)
        if self.editor is not None and self.editor.item_id == captured.item.id:
            self.editor.show_captured(captured)

    def _show_last(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def edit(self, item_id: str) -> None:
        """Open something captured for change, in its place."""
        self._close_editor()
        found = next((each for each in self._desk.view.captured if each.item.id == item_id), None)
        if found is None:
            return
        card = self.cards[item_id]
        self.editor = CapturedEditor(self._desk, found, self._sheet)
        self.editor.done.connect(self._close_editor)
        self._cards.insertWidget(self._cards.indexOf(card), self.editor)
        card.hide()
        self.editor.show()
        self.editor.enter()

    def flush(self) -> bool:
        """Store what is half typed."""
        self.capture.keep()
        return self.editor is None or self.editor.flush()

    def stop(self) -> None:
        """Nothing runs any more."""
        self.capture.stop()

    def _agree(self, item_id: str) -> None:
        """Have whoever speaks agree; where that side does already, the one that is missing."""
        side = side_of(self._desk.speaking)
        item = next((one.item for one in self._desk.view.captured if one.item.id == item_id), None)
        if isinstance(item, Decision) and side is not None and agrees(item, side):
            side = None
        self._desk.run_or_say(AgreeItem(kind="decision", item_id=item_id, side=side))

    def _close_editor(self) -> None:
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        editor.flush()
        card = self.cards.get(editor.item_id)
        at = QApplication.focusWidget()
        had_keyboard = at is not None and editor.isAncestorOf(at)
        if card is not None:
            card.show()
            card.edit.setFocus()
        elif had_keyboard:
            self.capture.enter()
        editor.hide()
        editor.deleteLater()

    def suit(self) -> None:
        self._column.setContentsMargins(self.px(28), self.px(28), self.px(28), self.px(28))
        self._column.setSpacing(self.px(12))
        self._cards.setContentsMargins(0, 0, self.px(6), 0)
        self._cards.setSpacing(0)
