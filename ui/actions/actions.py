"""The table of actions as Qt actions, with the menus made of them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.actions.spec import ActionSpec, MenuName, Situation
from ui.actions.table import ACTIONS
from ui.look.icons import icon
from ui.widgets.labels import button_text, plain_tool_tip

if TYPE_CHECKING:
    from ui.actions.deeds import Deeds

translate = QCoreApplication.translate
MOST_DIGITS = 10


def menu_titles() -> dict[MenuName, str]:
    """Return the menus in their order, with what they are called."""
    return {
        "file": translate("Actions", "&File"),
        "edit": translate("Actions", "&Edit"),
        "view": translate("Actions", "&View"),
        "account": translate("Actions", "&Account"),
        "plan": translate("Actions", "&Plan"),
        "help": translate("Actions", "&Help"),
    }


def tip_with_shortcut(text: str, action: QAction) -> str:
    """Return a tool tip that names the shortcut."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return plain_tool_tip(f"{text} ({keys})" if keys else text)


class Actions(QObject):
    """All actions of the window by key. The deeds are asked for when one is triggered first."""

    def __init__(self, deeds: "Callable[[], Deeds]", parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._actions = {spec.key: self._made(spec) for spec in ACTIONS}
        self.sections: list[QAction] = []
        self._menus: dict[MenuName, QMenu] = {}

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus. The deeds are made when they are first needed, not here."""
        for name, title in menu_titles().items():
            menu = self._menus[name] = bar.addMenu(title)
            for spec in ACTIONS:
                if spec.menu == name:
                    if spec.starts_group and not menu.isEmpty():
                        menu.addSeparator()
                    menu.addAction(self._actions[spec.key])

    def menu(self, name: MenuName) -> QMenu:
        """Return a menu of the menu bar."""
        return self._menus[name]

    def add_sections(self, sections: Sequence[tuple[str, str, str]]) -> None:
        """Add an action per section, given as key, title and icon, with Ctrl and its digit."""
        if self.sections:
            return
        menu = self._menus["view"]
        before = self._actions["next_area"]
        for number, (key, title, icon_name) in enumerate(sections, start=1):
            action = QAction(icon(icon_name), button_text(title), self)
            if number <= MOST_DIGITS:  # the tenth has the key right of the nine
                action.setShortcut(QKeySequence(f"Ctrl+{number % MOST_DIGITS}"))
            action.triggered.connect(lambda _checked=False, key=key: self._deeds().go_to(key))
            menu.insertAction(before, action)
            self.sections.append(action)

    def suit(self, now: Situation) -> None:
        """Enable what makes sense now."""
        for spec in ACTIONS:
            self._actions[spec.key].setEnabled(spec.enabled(now))
        for action in self.sections:
            action.setEnabled(now.is_in_plan)
        if self._menus:
            self._menus["plan"].menuAction().setVisible(now.is_in_plan)
        self._actions["open_sample"].setVisible(not now.is_demo)
        self._actions["open_own"].setVisible(now.is_demo)

    def name_step(self, key: str, label: str | None) -> None:
        """Say in menu and tool tip what undo or redo would do."""
        words = {
            "undo": (translate("Actions", "Undo"), translate("Actions", "Undo: {label}")),
            "redo": (translate("Actions", "Redo"), translate("Actions", "Redo: {label}")),
        }[key]
        text = words[1].format(label=label) if label else words[0]
        action = self._actions[key]
        action.setText(button_text(text))
        action.setIconText(words[0])
        action.setToolTip(tip_with_shortcut(text, action))

    def _made(self, spec: ActionSpec) -> QAction:
        text = translate("Actions", spec.text)
        action = QAction(text, self)
        action.setObjectName(spec.key)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setToolTip(tip_with_shortcut(text.rstrip("…"), action))
        action.triggered.connect(lambda _checked=False: spec.run(self._deeds()))
        return action
