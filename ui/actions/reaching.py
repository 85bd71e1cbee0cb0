"""Using an action of the window from wherever a widget stands in it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.buttons import button
from ui.widgets.labels import plain_tool_tip


def trigger(widget: QWidget, key: str, about: str = "") -> None:
    """Use an action of the window that a widget is in; nothing happens where it has none.

    What it is about is the id of an item, for actions that otherwise choose one themselves.
    """
    action = widget.window().findChild(QAction, key)
    if action is not None:
        action.setData(about)
        action.trigger()
        action.setData("")


def action_button(key: str, icon: str, words: str, parent: QWidget | None = None) -> QPushButton:
    """Return a small button with an icon only, which uses an action of its window."""
    made = button("", "flat", icon_name=icon, spoken=words, parent=parent)
    made.setToolTip(plain_tool_tip(words))
    made.clicked.connect(lambda _checked=False: trigger(made, key))
    return made
