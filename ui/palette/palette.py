"""The palette over the window: a field, what it finds, and the keys that go through it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.queries.search import Wanted
from ui.look.current import current, current_scale
from ui.palette.announcing import announce
from ui.palette.entries import Entry, Line, lines_of
from ui.palette.rows_view import RowsView
from ui.palette.version_lines import is_plainly_a_code
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Choice, Segmented

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH, MARGIN, TOP = 720, 24, 64
_SHARE = 0.72  # of the window's height, at most
_SOON_MS = 25
_LONGEST = 300  # characters
EVERYTHING, PLAN = "everything", "plan"

List = Callable[[Wanted], list[Entry]]
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class Palette(QWidget):
    """Covers the window while it is open. `list_entries` says what there is for what is typed.

    It searches when typing pauses, or at once when Enter is pressed, always for the text as it is.
    """

    closed = Signal()
    chosen = Signal(object)  # Line, after the palette has closed

    def __init__(self, window: "MainWindow", list_entries: List) -> None:
        super().__init__(window)
        self._window = window
        self._list_entries = list_entries
        self._plan_id = ""
        self._all_of = ""
        self._shown_for: Wanted | None = None
        self._came_from: QWidget | None = None
        self._ground: QPixmap | None = None
        self.setObjectName("palette")
        # Else each change of the list would paint the page below as well.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Find anything"))
        self.field = SearchField("", parent=self)
        self.field.setMaxLength(_LONGEST)
        self.scope = Segmented(
            [
                Choice(key=EVERYTHING, text=self.tr("Everything")),
                Choice(key=PLAN, text=self.tr("This plan")),
            ],
            spoken=self.tr("Where to look"),
            small=True,
            parent=self,
        )
        self.list = RowsView(self)
        self.nothing = EmptyState(
            self.tr("Find anything"),
            self.tr("Type a word or a name."),
            icon_name="search",
            parent=self,
        )
        self.hint = Label(kind="caption", tone="tertiary", parent=self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._assemble()
        self._connect()
        self.hide()

    def _assemble(self) -> None:
        self._card = Card(edge_to_edge=True, parent=self)
        head = QHBoxLayout()
        head.setContentsMargins(12, 12, 12, 12)
        head.setSpacing(12)
        head.addWidget(self.field, 1)
        head.addWidget(self.scope)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 10)
        foot.addWidget(self.hint)
        foot.addStretch(1)
        self._card.body.setSpacing(0)
        self._card.body.addLayout(head)
        self._card.body.addWidget(self.list, 1)
        self._card.body.addWidget(self.nothing)
        self._card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.scope.chosen.connect(self._on_scope)
        self.list.chosen.connect(self._choose)
        self.list.reached.connect(lambda line: announce(self.field, line.spoken))
        self._soon.timeout.connect(self.search_now)
        self._window.installEventFilter(self)

    # opening and closing

    def open(self, plan_id: str, *, in_plan: bool, text: str = "") -> None:
        """Show the palette; `plan_id` is the plan on screen, empty among the accounts."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
            QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self._plan_id = plan_id
        self.scope.setVisible(bool(plan_id))
        self.scope.choose(PLAN if in_plan and plan_id else EVERYTHING)
        self.field.setText(text)
        self._word_scope()
        if not self.isVisible():
            self._ground = _veiled(self._window.grab())
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.search_now()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_palette(self, *, goes_back: bool) -> None:
        """Hide the palette; the keyboard goes back to where it came from, if wanted."""
        if not self.isVisible():
            return
        self._soon.stop()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._on_focus)
        came_from, self._came_from = self._came_from, None
        self.hide()
        self._shown_for = self._ground = None
        if goes_back:
            _give_keyboard(came_from, self._window)
        self.closed.emit()

    @property
    def is_in_plan(self) -> bool:
        """Tell whether only the plan on screen is searched."""
        return bool(self._plan_id) and self.scope.current == PLAN

    # searching

    def wanted(self) -> Wanted:
        """Return what is looked for now."""
        plan_id = self._plan_id if self.is_in_plan else ""
        return Wanted(text=self.field.text(), plan_id=plan_id, all_of=self._all_of)

    def search_now(self) -> None:
        """Show what there is for the text as it is."""
        self._soon.stop()
        wanted = self.wanted()
        keep = self._shown_for is not None and self._shown_for.text == wanted.text
        try:
            entries = self._list_entries(wanted)
        except EnvironmentProblem as problem:
            self._show_nothing(
                self.tr("The search cannot be read"), self._window.desk.context.sentence(problem)
            )
            entries = []
        else:
            self._say_what(wanted, entries)
        self._shown_for = wanted
        self.list.show_entries(entries, keep=keep)
        self._fit()

    def show_all_of(self, group: str) -> None:
        """Show a group whole."""
        self._all_of = group
        self.search_now()

    def _say_what(self, wanted: Wanted, entries: list[Entry]) -> None:
        count = len(lines_of(entries))
        self.nothing.setVisible(not count)
        self.list.setVisible(bool(count))
        text = wanted.text.strip()
        if count:
            first = lines_of(entries)[0].spoken
            told = self.tr("%n results, first: {first}", "", count).format(first=first)
            announce(self.field, told if text else "")
        elif text:
            title = self.tr("Nothing found for “{text}”").format(text=_short(text))
            self._show_nothing(title, self._advice(text))
        else:
            self._show_nothing(self.tr("Find anything"), self.tr("Type a word or a name."))

    def _advice(self, text: str) -> str:
        if is_plainly_a_code(text):
            return self.tr("No version in this workspace bears this code.")
        if self.is_in_plan:
            return self.tr("Try fewer words, a part of a word, or look in everything.")
        return self.tr("Try fewer words or a part of a word.")

    def _show_nothing(self, title: str, sentence: str) -> None:
        self.nothing.say(title, sentence)
        self.nothing.show()
        self.list.hide()
        announce(self.field, f"{title}. {sentence}")

    def _on_typed(self) -> None:
        self._all_of = ""
        if self.isVisible():
            self._soon.start()

    def _on_scope(self) -> None:
        self._all_of = ""
        self._word_scope()
        self.search_now()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _word_scope(self) -> None:
        words = self.tr("Find in plan") if self.is_in_plan else self.tr("Find anything")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.hint.setText(self.tr("↑ ↓ choose   ·   Enter opens   ·   Esc closes"))

    # choosing

    def _choose(self, line: Line) -> None:
        if line.stays:
            line.run()
            return
        self.close_palette(goes_back=True)
        self.chosen.emit(line)
        line.run()

    def _choose_current(self) -> None:
        if self._shown_for != self.wanted():
            self.search_now()
        if self.list.current is not None:
            self._choose(self.list.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._ground = None
            self.setGeometry(self._window.rect())
            self._fit()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._on_key(event):
                return True
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in _OURS:
                event.accept()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose_current()
        elif key in _STEPS:
            self.list.step(_STEPS[key])
        elif key in _PAGES:
            self.list.page(_PAGES[key])
        elif key == Qt.Key.Key_Backspace and not self.field.text() and self.is_in_plan:
            self.scope.choose(EVERYTHING)
            self._on_scope()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette(goes_back=True)
        else:
            event.accept()  # nothing below hears of keys while this is open

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes between the field and the switch, and never below."""
        stops: list[QWidget] = [self.field, *self._segments()]
        now = QApplication.focusWidget()
        at = next((place for place, each in enumerate(stops) if each is now), 0)
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _segments(self) -> list[QWidget]:
        if not self.scope.isVisible():
            return []
        reached = (each for each in self.scope.findChildren(QWidget))
        tab = Qt.FocusPolicy.TabFocus
        return [each for each in reached if each.focusPolicy() & tab == tab]

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now) and now.window() is self._window:
            self.close_palette(goes_back=False)

    # room

    def _fit(self) -> None:
        scale = current_scale()
        width = min(scale.grown(WIDTH), self.width() - 2 * MARGIN)
        top = min(scale.grown(TOP), self.height() // 10)
        most = int(self.height() * _SHARE)
        chrome = self.field.sizeHint().height() + 24 + self.hint.sizeHint().height() + 18 + 2
        if self.nothing.isVisibleTo(self):
            height = chrome + self.nothing.sizeHint().height() + 32
        else:
            height = chrome + self.list.content_height()
        self._card.setGeometry((self.width() - width) // 2, top, width, min(height, most))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette(goes_back=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current().surface.window))
        if self._ground is not None:
            painter.drawPixmap(0, 0, self._ground)


def _veiled(picture: QPixmap) -> QPixmap:
    """Return what is below with the veil over it."""
    is_light = current().name == "light"
    veil = QColor(current().ink.primary if is_light else "#000000")
    veil.setAlphaF(0.28 if is_light else 0.5)
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), veil)
    painter.end()
    return picture


_OURS = {
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
}


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40]}…"


def _give_keyboard(widget: QWidget | None, window: QWidget) -> None:
    if widget is not None and widget.window() is window and widget.isVisible():
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
