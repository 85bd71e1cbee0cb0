"""The eyes of the privacy proof: what is leaked on purpose in any place is seen there."""

from collections.abc import Callable
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QDrag,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QFileDialog,
    QGraphicsScene,
    QGraphicsView,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStatusBar,
    QSystemTrayIcon,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QToolTip,
    QWidget,
)

from partnerdesk.commands.items import SetField
from partnerdesk.commands.joint_session_minutes import CloseSession, NoteInMinutes
from partnerdesk.sessions.course import SessionTopic, TopicKind
from tests.core.privacy.canaries import WORD
from tests.core.privacy.papers import words_of_pdf
from tests.ui.session.seeing import all_that_is_seen
from tests.ui.session.watched import Watched, paper_of
from ui.session.overlay import Overlay
from ui.session.window import SessionWindow
from ui.widgets.speech import announce

SECRET = "numbat in the files"  # not what the canaries say
FAR = int(Qt.ItemDataRole.UserRole) + 700


def _paint(window: SessionWindow) -> None:
    class Painted(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignLeft, SECRET)

    leaking = Painted(window)
    leaking.resize(300, 40)
    leaking.show()


def _list(window: SessionWindow, role: Qt.ItemDataRole) -> None:
    rows = QListWidget(window)
    QListWidgetItem("harmless", rows).setData(role, SECRET)


def _graphics(window: SessionWindow) -> None:
    view = QGraphicsView(QGraphicsScene(window), window)
    view.scene().addSimpleText(SECRET)


def _complete(window: SessionWindow) -> None:
    QLineEdit(window).setCompleter(QCompleter([SECRET], window))


def _window(window: SessionWindow) -> None:
    QWidget(window, Qt.WindowType.Tool).setWindowTitle(SECRET)


def _drag_of(window: SessionWindow, mime: QMimeData, picture: QPixmap | None = None) -> None:
    drag = QDrag(window)
    drag.setMimeData(mime)
    if picture is not None:
        drag.setPixmap(picture)
    drag.exec()


def _drag_words(window: SessionWindow) -> None:
    mime = QMimeData()
    mime.setText(SECRET)
    _drag_of(window, mime)


def _drag_bytes(window: SessionWindow) -> None:
    mime = QMimeData()
    mime.setData("application/x-own", SECRET.encode("utf-16"))
    _drag_of(window, mime)


def _drag_picture(window: SessionWindow) -> None:
    picture = QPixmap(300, 40)
    painter = QPainter(picture)
    painter.drawText(0, 20, SECRET)
    painter.end()
    _drag_of(window, QMimeData(), picture)


def _drag_outlines(window: SessionWindow) -> None:
    picture = QPixmap(300, 40)
    path = QPainterPath()
    path.addText(0, 20, window.font(), SECRET)
    painter = QPainter(picture)
    painter.drawPath(path)
    painter.end()
    _drag_of(window, QMimeData(), picture)


def _drag_grabbed(window: SessionWindow) -> None:
    label = QLabel(SECRET)
    picture = label.grab()
    label.deleteLater()
    _drag_of(window, QMimeData(), picture)


class _Carrying(QStandardItemModel):
    def mimeData(self, _indexes: object) -> QMimeData:
        mime = QMimeData()
        mime.setHtml(f"<b>{SECRET}</b>")
        return mime


def _dragged_row(window: SessionWindow) -> None:
    view = QListView(window)
    model = _Carrying(view)
    model.appendRow(QStandardItem("harmless"))
    view.setModel(model)


def _model_alone(window: SessionWindow) -> None:
    model = QStandardItemModel(window)
    model.appendRow(QStandardItem(SECRET))


def _named_role(window: SessionWindow) -> None:
    class Named(QStandardItemModel):
        def roleNames(self) -> dict[int, QByteArray]:
            return {**super().roleNames(), FAR: QByteArray(b"far")}

    model = Named(window)
    item = QStandardItem("harmless")
    item.setData(SECRET, FAR)
    model.appendRow(item)


def _heading(window: SessionWindow) -> None:
    table = QTableWidget(1, 1, window)
    table.setVerticalHeaderLabels([SECRET])


def _value_in_row(window: SessionWindow) -> None:
    rows = QListWidget(window)
    topic = SessionTopic(id="t", title=SECRET, kind=TopicKind.TEXT)
    QListWidgetItem("harmless", rows).setData(Qt.ItemDataRole.UserRole, (topic,))


def _action(window: SessionWindow, name: str) -> None:
    action = QAction("harmless", window)
    getattr(action, name)(SECRET)


def _spoken_part(window: SessionWindow) -> None:
    tabs = QTabBar(window)
    tabs.setAccessibleTabName(tabs.addTab("harmless"), SECRET)


def _in_passing(window: SessionWindow) -> None:
    title = window.windowTitle()
    window.setWindowTitle(SECRET)
    window.setWindowTitle(title)


def _clipboard_in_passing(_window: SessionWindow) -> None:
    QGuiApplication.clipboard().setText(SECRET)
    QGuiApplication.clipboard().clear()


def _tray(window: SessionWindow, act: Callable[[QSystemTrayIcon], object]) -> None:
    tray = QSystemTrayIcon(window)
    act(tray)
    tray.deleteLater()


def _files(window: SessionWindow, act: Callable[[QFileDialog], object]) -> None:
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    act(dialog)


def _own_tool_tip(window: SessionWindow) -> None:
    QToolTip.showText(window.pos(), SECRET, window)


LEAKS: dict[str, Callable[[SessionWindow], object]] = {
    "a label": lambda window: QLabel(SECRET, window),
    "a hidden label": lambda window: QLabel(SECRET, window).hide(),
    "a button": lambda window: QPushButton(SECRET, window),
    "a field": lambda window: QLineEdit(SECRET, window),
    "a placeholder": lambda window: QLineEdit(window).setPlaceholderText(SECRET),
    "what is completed": _complete,
    "a long text": lambda window: QPlainTextEdit(SECRET, window),
    "a choice": lambda window: QComboBox(window).addItem(SECRET),
    "a choice's data": lambda window: QComboBox(window).addItem("harmless", SECRET),
    "a row": lambda window: _list(window, Qt.ItemDataRole.DisplayRole),
    "a row's tool tip": lambda window: _list(window, Qt.ItemDataRole.ToolTipRole),
    "a row's data": lambda window: _list(window, Qt.ItemDataRole.UserRole),
    "a tool tip": lambda window: window.bar.setToolTip(SECRET),
    "an accessible name": lambda window: window.work.setAccessibleName(SECRET),
    "an accessible description": lambda window: window.work.setAccessibleDescription(SECRET),
    "the title": lambda window: window.setWindowTitle(SECRET),
    "another window's title": _window,
    "an action": lambda window: QAction(SECRET, window),
    "an object's name": lambda window: window.work.setObjectName(SECRET),
    "a property": lambda window: window.work.setProperty("kept", SECRET),
    "the clipboard": lambda _window: QGuiApplication.clipboard().setText(SECRET),
    "what is painted": _paint,
    "what lies in a scene": _graphics,
    "a sheet": lambda window: Overlay(SECRET, window.stack).hide(),
    "the agenda": lambda window: window.desk.add_topic(SECRET),
    "what is parked": lambda window: window.desk.capture(f"/p {SECRET}"),
    "what is said": lambda window: window.desk.say(SECRET),
    "a drag's words": _drag_words,
    "a drag's own bytes": _drag_bytes,
    "a drag image": _drag_picture,
    "outlines of letters in a drag image": _drag_outlines,
    "a drag image of a part": _drag_grabbed,
    "a row that is dragged": _dragged_row,
    "a model without a view": _model_alone,
    "a role of its own": _named_role,
    "a heading": _heading,
    "a value in a row": _value_in_row,
    "an action's status tip": lambda window: _action(window, "setStatusTip"),
    "an action's explanation": lambda window: _action(window, "setWhatsThis"),
    "an action's tool tip": lambda window: _action(window, "setToolTip"),
    "an action's data": lambda window: _action(window, "setData"),
    "a status tip": lambda window: window.work.setStatusTip(SECRET),
    "an explanation": lambda window: window.work.setWhatsThis(SECRET),
    "a part that is only spoken": _spoken_part,
    "a group's title": lambda window: QGroupBox(SECRET, window),
    "a tab": lambda window: QTabBar(window).addTab(SECRET),
    "a figure's unit": lambda window: QSpinBox(window).setSuffix(SECRET),
    "a bar of progress": lambda window: QProgressBar(window).setFormat(SECRET),
    "a status line": lambda window: QStatusBar(window).showMessage(SECRET),
    "a link of a text": lambda window: QLabel(f'<a href="{SECRET}">x</a>', window),
    "a rich text": lambda window: QTextEdit(window).setHtml(f'<p title="x">{SECRET}</p>'),
    "the file of a window": lambda window: window.setWindowFilePath(f"/home/{SECRET}/plan"),
    "the role of a window": lambda window: window.setWindowRole(SECRET),
    "the tray": lambda window: _tray(window, lambda each: each.setToolTip(SECRET)),
    "a note of the tray": lambda window: _tray(window, lambda each: each.showMessage(SECRET, "x")),
    "a file dialog's choice": lambda window: _files(window, lambda each: each.selectFile(SECRET)),
    "a file dialog's past": lambda window: _files(window, lambda each: each.setHistory([SECRET])),
    "a file dialog's filter": lambda window: _files(window, lambda e: e.setNameFilter(SECRET)),
    "a title for a moment": _in_passing,
    "the clipboard for a moment": _clipboard_in_passing,
    "a tool tip made when it is asked for": _own_tool_tip,
    "an address that is opened": lambda _window: QDesktopServices.openUrl(
        QUrl(f"mailto:?{SECRET}")
    ),
    "what is announced": lambda window: announce(window, SECRET),
    "a refusal": lambda window: window.desk.say(SECRET),
    "the name of the program": lambda _window: QApplication.setApplicationDisplayName(SECRET),
}


@pytest.mark.parametrize("place", LEAKS)
def test_a_leak_is_seen(watched: Watched, place: str) -> None:
    before = all_of(watched)

    LEAKS[place](watched.meeting.window)
    after = all_of(watched)
    QGuiApplication.clipboard().clear()
    QApplication.setApplicationDisplayName("")

    assert SECRET not in before
    assert SECRET in after


def all_of(watched: Watched) -> str:
    """Return all that is seen, heard and told."""
    passing = (*watched.heard, *watched.meeting.said, *watched.overheard)
    return unquote("\n".join((all_that_is_seen(), *passing)))


@pytest.mark.parametrize("place", ["an issue", "a decision", "a remark", "a title of the plan"])
def test_a_leak_into_the_minutes_is_seen_on_paper(watched: Watched, place: str) -> None:
    desk = watched.meeting.desk
    watched.meeting.window.work.capture()
    watched.look()
    leak: dict[str, Callable[[], object]] = {
        "an issue": lambda: captured(watched, f"/i about {WORD}"),
        "a decision": lambda: captured(watched, f"about {WORD}"),
        "a remark": lambda: desk.run(NoteInMinutes(session_id=desk.session_id, text=WORD)),
        "a title of the plan": lambda: desk.run(
            SetField(kind="plan", item_id=desk.plan.head.id, field="title", value=WORD)
        ),
    }

    if place == "a remark":
        desk.run(CloseSession(session_id=desk.session_id))
    leak[place]()

    assert WORD in words_of_pdf(paper_of(desk.minutes())).upper()
    with pytest.raises(AssertionError):
        watched.look()


def captured(watched: Watched, line: str) -> None:
    """Type a line and capture it."""
    watched.meeting.type(line)
    watched.meeting.press(Qt.Key.Key_Return)


def test_a_sealed_answer_that_shows_is_seen(watched: Watched) -> None:
    watched.meeting.window.work.capture()
    watched.sealed.add("numbat")
    watched.look()

    captured(watched, "about the numbat")

    with pytest.raises(AssertionError):
        watched.look()
