"""What can be done with the selected rows of a page, as a context menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.isolating import isolated
from ui.pages.items.doing import Choice
from ui.widgets.labels import button_text

translate = QCoreApplication.translate
Entry = tuple[str, Callable[[], object], str]  # words, deed, shortcut


def row_menu(parent: QWidget, groups: Sequence[Sequence[Entry]]) -> QMenu:
    """Return a menu that ends with its closing; the shortcuts are shown, the table hears them."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for entries in groups:
        if not menu.isEmpty() and entries:
            menu.addSeparator()
        for words, run, keys in entries:
            action = QAction(button_text(words), menu)
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, run=run: run())
            menu.addAction(action)
    return menu


def agreement_entries(
    choices: Sequence[Sequence[Choice]], run: Callable[[object], object]
) -> list[Entry]:
    """Return what the standing of an item can become."""
    return [(words, partial(run, command), "") for group in choices for words, command in group]


def visibility_entries(them: str, share: Callable[..., object]) -> list[Entry]:
    """Return the two choices of who may see the items."""
    return [
        (
            translate("Items", "Share with {them}").format(them=isolated(them)),
            partial(share, shared=True),
            "",
        ),
        (translate("Items", "Keep to ourselves"), partial(share, shared=False), ""),
    ]


def moving_entries(move: Callable[[int], object]) -> list[Entry]:
    """Return the steps up and down."""
    return [
        (translate("Items", "Move up"), partial(move, -1), "Alt+Up"),
        (translate("Items", "Move down"), partial(move, 1), "Alt+Down"),
    ]


def clipboard_entries(copy: Callable[[], object], paste: Callable[[], object]) -> list[Entry]:
    """Return the ways to and from a spreadsheet."""
    return [
        (translate("Items", "Copy"), copy, "Ctrl+C"),
        (translate("Items", "Paste as new items"), paste, "Ctrl+V"),
    ]


def deletion_entries(delete: Callable[[], object]) -> list[Entry]:
    """Return what deletes."""
    return [(translate("Items", "Delete"), delete, "Del")]
