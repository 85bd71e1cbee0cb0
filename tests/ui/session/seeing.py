"""All that can be seen, read aloud, pointed at or carried away from the windows on a screen."""

import re
from collections.abc import Iterator
from html import unescape

from PySide6.QtCore import (
    QAbstractItemModel,
    QBuffer,
    QCoreApplication,
    QMimeData,
    QObject,
    QPoint,
    QSize,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAction,
    QClipboard,
    QGuiApplication,
    QPainter,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QCompleter,
    QFileDialog,
    QGraphicsItem,
    QGraphicsView,
    QLineEdit,
    QStatusBar,
    QTabBar,
    QWidget,
)

from tests.ui.session.seeing_models import told_by_model, told_in, words_carried

_TEXTS = re.compile(r"<(?:text|title|desc)[^>]*>(.*?)</(?:text|title|desc)>", re.DOTALL)
_SPOKEN = tuple(each for each in QAccessible.Text if each is not QAccessible.Text.UserText)
_HELD = ("QString", "QStringList", "QUrl", "QVariant", "QDate", "QDateTime", "QKeySequence")
_DEEPEST = 30
_DATA = 16
_ASKED = (QAbstractItemView, QComboBox)  # these are asked for their models
_names: dict[tuple[str, str], tuple[str, ...]] = {}
_render = QWidget.render  # as it is without an ear at it


def all_that_is_seen() -> str:
    """Return every text of every window, of its models, of the clipboard and of what is painted."""
    told: list[str] = []
    for window in QApplication.topLevelWidgets():
        told += _of_window(window)
    for frame in QGuiApplication.allWindows():
        told += (frame.title(), frame.filePath(), frame.objectName())
    for mode in QClipboard.Mode:
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData(mode)
        told += words_carried(mime) if mime is not None else ()
    program = QCoreApplication.instance()
    assert program is not None
    told += (QGuiApplication.applicationDisplayName(), program.applicationName())
    told += _properties_of(program)
    for child in program.findChildren(QObject):
        told += _properties_of(child)
    return "\n".join(filter(None, told))


def _of_window(window: QWidget) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        yield from _of_widget(widget)
    for thing in window.findChildren(QObject):
        if not isinstance(thing, QWidget):
            yield from _properties_of(thing)
        if isinstance(thing, QAbstractItemModel) and not isinstance(thing.parent(), _ASKED):
            yield from told_by_model(thing)
        if isinstance(thing, QCompleter):
            yield from _of_completer(thing)
        if isinstance(thing, QAction):
            yield told_in(thing.data())
    spoken: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(window)
    if spoken is not None:
        yield from _read_aloud(spoken, 0)
    if window.isVisible():
        yield painted(window)


def _telling(thing: QObject) -> tuple[str, ...]:
    """Return the names of the properties of an object that can hold words.

    Only names are kept: what describes a class may be gone with an object, and its place taken.
    """
    meta = thing.metaObject()
    key = (type(thing).__module__, meta.className())
    if key not in _names:
        properties = [meta.property(number) for number in range(meta.propertyCount())]
        _names[key] = tuple(
            str(each.name())
            for each in properties
            if each.isReadable() and str(each.typeName()) in _HELD
        )
    return _names[key]


def _properties_of(thing: QObject) -> Iterator[str]:
    """Yield each text that an object keeps as a property: of Qt, or given to it."""
    for name in _telling(thing):
        yield told_in(thing.property(name))
    for each in thing.dynamicPropertyNames():
        given = bytes(each.data()).decode()
        if not given.startswith(("_q", "_PySide")):  # not ours, and Python cannot read some
            yield told_in(thing.property(given))


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from _properties_of(widget)
    yield widget.windowRole()
    if isinstance(widget, QStatusBar):
        yield widget.currentMessage()
    if isinstance(widget, QFileDialog):
        yield from _of_file_dialog(widget)
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield from (widget.tabText(tab), widget.tabToolTip(tab), widget.tabWhatsThis(tab))
            yield told_in(widget.tabData(tab))
    if isinstance(widget, QLineEdit) and widget.completer() is not None:
        yield from _of_completer(widget.completer())
    if isinstance(widget, (QComboBox, QAbstractItemView)) and widget.model() is not None:
        yield from told_by_model(widget.model())
    if isinstance(widget, QGraphicsView) and widget.scene() is not None:
        for item in widget.scene().items():
            yield from _of_scene_item(item)


def _of_file_dialog(dialog: QFileDialog) -> Iterator[str]:
    yield from (dialog.directory().absolutePath(), *dialog.selectedFiles(), *dialog.history())
    yield from (each.toString() for each in dialog.sidebarUrls())
    yield from dialog.nameFilters()


def _of_completer(completer: QCompleter) -> Iterator[str]:
    yield completer.completionPrefix()
    for model in (completer.model(), completer.completionModel()):
        if model is not None:
            yield from told_by_model(model)


def _read_aloud(spoken: QAccessibleInterface, depth: int) -> Iterator[str]:
    """Yield what a screen reader can say of a thing and of all in it."""
    if not spoken.isValid() or depth > _DEEPEST:
        return
    yield from (spoken.text(each) for each in _SPOKEN)
    text = spoken.textInterface()
    if text is not None:
        yield text.text(0, text.characterCount())
    for number in range(spoken.childCount()):
        child: QAccessibleInterface | None = spoken.child(number)
        if child is not None:
            yield from _read_aloud(child, depth + 1)


def _of_scene_item(item: QGraphicsItem) -> Iterator[str]:
    yield item.toolTip()
    yield from (told_in(item.data(number)) for number in range(_DATA))
    for name in ("text", "toPlainText", "words"):
        told = getattr(item, name, None)
        if callable(told):
            yield str(told())


def painted(widget: QWidget) -> str:
    """Return what a widget and all in it paints, as text: words that are drawn are in it."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(QSize(widget.size()))
    painter = QPainter(drawing)
    _render(widget, painter, QPoint())
    painter.end()
    drawn = bytes(buffer.data().data()).decode("utf-8", "replace")
    return "\n".join(unescape(each) for each in _TEXTS.findall(drawn))
