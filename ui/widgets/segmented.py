"""One choice of few, side by side: Tab comes in, arrows choose."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.look.icons import IconRole, icon
from ui.widgets.buttons import Button
from ui.widgets.labels import button_text, plain_tool_tip

_STEP = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_ON: dict[str, IconRole] = {"": "action", "private": "on_private", "together": "on_together"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One segment. `tone` colours it when chosen: private for Prepare, together for Together."""

    key: str
    text: str
    icon: str = ""
    tone: Literal["", "private", "together"] = ""
    tip: str = ""


class Segmented(QWidget):
    """Exclusive choices; `chosen` is sent when the user changes the choice."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice],
        current: str = "",
        *,
        spoken: str = "",
        small: bool = False,
        in_list: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the choices; `in_list` leaves the keys up and down to the list it stands in."""
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self._in_list = in_list
        self._is_tab_stop = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._small = small
        self._buttons: dict[str, QPushButton] = {}
        for number, choice in enumerate(choices):
            self._add(choice, _place(number, len(choices)))
        self.choose(current or choices[0].key)

    def _add(self, choice: Choice, place: str) -> None:
        button = _Segment(button_text(choice.text), self)
        button.leaves_up_and_down = self._in_list
        button.setCheckable(True)
        button.setProperty("segment", place)
        button.setProperty("tone", choice.tone)
        button.setProperty("small", self._small)
        button.setAccessibleName(choice.text)
        button.setAccessibleDescription(self.accessibleName())
        button.setToolTip(plain_tool_tip(choice.tip))
        if choice.icon:
            button.setIcon(icon(choice.icon, "secondary", checked=_ON[choice.tone]))
            button.fit_icon()
        button.stepped.connect(self._step)
        button.clicked.connect(lambda _checked=False, key=choice.key: self._clicked(key))
        self._group.addButton(button)
        self._row.addWidget(button)
        self._buttons[choice.key] = button

    @property
    def current(self) -> str:
        """The key of the choice made."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Make a choice without telling."""
        self._buttons[key].setChecked(True)
        for one, button in self._buttons.items():
            reached = one == key and button.isEnabled() and self._is_tab_stop
            policy = Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def set_tab_stop(self, *, is_stop: bool) -> None:
        """Say whether Tab comes in here; in a list it does in one row only."""
        self._is_tab_stop = is_stop
        self.choose(self.current)

    def take_keyboard(self) -> None:
        """Put the keyboard on the choice made."""
        self._buttons[self.current].setFocus(Qt.FocusReason.TabFocusReason)

    def set_text(self, key: str, text: str) -> None:
        """Change a segment's text, such as its count."""
        self._buttons[key].setText(button_text(text))
        self._buttons[key].setAccessibleName(text)

    def set_enabled(self, key: str, *, enabled: bool) -> None:
        """Allow or forbid a choice."""
        self._buttons[key].setEnabled(enabled)

    def _clicked(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _step(self, step: int) -> None:
        keys = [key for key, button in self._buttons.items() if button.isEnabled()]
        if self.current not in keys:
            return
        at = keys.index(self.current) + step
        if 0 <= at < len(keys):
            self._clicked(keys[at])
            self._buttons[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)


class _Segment(Button):
    stepped = Signal(int)
    leaves_up_and_down = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEP.get(Qt.Key(event.key()), 0)
        if self.leaves_up_and_down and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif step:
            self.stepped.emit(-step if self._turned(event) else step)
        else:
            super().keyPressEvent(event)

    def _turned(self, event: QKeyEvent) -> bool:
        sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        return sideways and self.isRightToLeft()


def _place(number: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if number == 0 else "last" if number == count - 1 else "middle"
