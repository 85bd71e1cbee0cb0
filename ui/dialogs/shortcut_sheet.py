"""All shortcuts, read from the table of actions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.actions.actions import Actions, menu_titles
from ui.actions.table import ACTIONS
from ui.dialogs.plain_dialog import PlainDialog
from ui.widgets.labels import Label

_NATIVE = QKeySequence.SequenceFormat.NativeText


def shortcuts(actions: Actions) -> dict[str, list[tuple[str, str]]]:
    """Return text and keys of every action that has any, by the menu they are in."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, title in menu_titles().items():
        lines = [
            (
                QCoreApplication.translate("Actions", spec.text).rstrip("…"),
                ", ".join(QKeySequence(keys).toString(_NATIVE) for keys in spec.shortcuts),
            )
            for spec in ACTIONS
            if spec.menu == name and spec.shortcuts
        ]
        if name == "view":
            lines += [
                (action.text().replace("&&", "&"), action.shortcut().toString(_NATIVE))
                for action in actions.sections
                if not action.shortcut().isEmpty()
            ]
        if lines:
            found[title.replace("&", "")] = lines
    return found


def in_lists() -> list[tuple[str, str]]:
    """Return what keys do in lists and calendars, in the order of use."""
    translate = QCoreApplication.translate
    return [
        (translate("ShortcutSheet", "Open what is selected"), translate("ShortcutSheet", "Enter")),
        (
            translate("ShortcutSheet", "Delete what is selected"),
            translate("ShortcutSheet", "Delete"),
        ),
        (
            translate("ShortcutSheet", "Choose a date in a calendar"),
            translate("ShortcutSheet", "Alt+Down"),
        ),
    ]


class ShortcutSheet(PlainDialog):
    """A sheet to look at."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), parent)
        self.want(520, 560)
        self.body.addWidget(self._sheet(actions))
        self.body.addStretch(1)
        done = self.add_button(self.tr("Close"), "primary", is_default=True)
        done.clicked.connect(lambda _checked=False: self.accept())

    def _sheet(self, actions: Actions) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(12, 8, 16, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        row = 0
        for menu, lines in {**shortcuts(actions), self.tr("In lists"): in_lists()}.items():
            heading = Label(menu, kind="h3", parent=sheet)
            heading.setContentsMargins(0, 8 if row else 0, 0, 0)
            grid.addWidget(heading, row, 0, 1, 2)
            for number, (text, keys) in enumerate(lines, start=row + 1):
                grid.addWidget(Label(text, parent=sheet), number, 0)
                grid.addWidget(Label(keys, tone="secondary", parent=sheet), number, 1)
            row += len(lines) + 1
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(row, 1)
        return sheet
