"""The tool bar: the way home, undo and redo, whether all is saved, the search, and the export."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from ui.actions.actions import Actions
from ui.frame.saved_state import SavedState
from ui.look.current import current_scale
from ui.widgets.buttons import Rank, button
from ui.widgets.search_field import FindButton, SearchField

_SEARCH_WIDTH = 264


if TYPE_CHECKING:
    from ui.frame.account_button import AccountButton
    from ui.frame.guide_heading import GuideHeading
    from ui.frame.mode_switch import ModeSwitch
    from ui.frame.more_button import MoreButton


class ToolBar(QToolBar):
    """Shows what belongs to the place: the list of accounts, or a plan."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._is_home, self._is_compact = True, False
        self.setObjectName("tool_bar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.new_account = self._button("new_account", self.tr("New account"), "primary")
        self.new_account.setAccessibleName(self.tr("New account"))
        self.home = self._button("all_accounts", self.tr("All accounts"), "flat")
        self._account: AccountButton | None = None
        self._guide: GuideHeading | None = None
        self._mode: ModeSwitch | None = None
        self._more: MoreButton | None = None
        self._in_guide = False
        self.saved = SavedState(self)
        self.search = SearchField(self.tr("Find accounts, people"), "Ctrl+K", parent=self)
        self.find_in_plan = FindButton(self.tr("Find in plan"), "Ctrl+F", parent=self)
        self.find_in_plan.clicked.connect(lambda _checked=False: actions["find_here"].trigger())
        self.import_file = self._button("open_plan_file", self.tr("Import a plan file"), "normal")
        self.export = self._button("export_pdf", self.tr("Export PDF"), "normal")
        self._steps = [self._step("undo"), self._step("redo")]
        self._assemble()
        self._suit_text_size()
        self.set_place(is_home=True)

    def _assemble(self) -> None:
        self._shown: dict[str, QAction] = {
            "new": self.addWidget(self.new_account),
            "import": self.addWidget(self.import_file),
            "home": self.addWidget(self.home),
            "line": self.addSeparator(),
            "undo": self.addWidget(self._steps[0]),
            "redo": self.addWidget(self._steps[1]),
            "saved": self.addWidget(self.saved),
            "air": self.addWidget(_air(self)),
            "search": self.addWidget(self.search),
            "find": self.addWidget(self.find_in_plan),
            "export": self.addWidget(self.export),
        }

    @property
    def account(self) -> "AccountButton":
        """The accounts as a menu, for narrow windows; made when it is first needed."""
        if self._account is None:
            from ui.frame.account_button import AccountButton  # noqa: PLC0415 - not for a start

            self._account = AccountButton(self)
            QWidget.setTabOrder(self.home, self._account)
            self._shown["account"] = self.insertWidget(self._shown["line"], self._account)
            self._shown["account"].setVisible(not self._is_home and self._is_compact)
        return self._account

    @property
    def mode(self) -> "ModeSwitch":
        """Prepare or Together; made when a plan is shown first."""
        if self._mode is None:
            from ui.frame.mode_switch import ModeSwitch  # noqa: PLC0415 - not for a start

            self._mode = ModeSwitch(self._actions["together"], self)
            QWidget.setTabOrder(self._steps[-1], self._mode)
            self._shown["mode"] = self.insertWidget(self._shown["search"], self._mode)
            self._shown["air_behind"] = self.insertWidget(self._shown["search"], _air(self))
        return self._mode

    def set_place(self, *, is_home: bool) -> None:
        """Show what belongs to the list of accounts, or to a plan."""
        self._is_home = is_home
        self._suit()

    def set_guide(self, told: tuple[str, str] | None) -> None:
        """Show what belongs to the guide, with its heading and whom it is about; None ends it."""
        self._in_guide = told is not None
        if told is not None and self._guide is None:
            from ui.frame.guide_heading import GuideHeading  # noqa: PLC0415 - not for a start

            self._guide = GuideHeading(self._actions, self)
            self._shown["guide"] = self.insertWidget(self._shown["air"], self._guide)
        if told is not None and self._guide is not None:
            self._guide.say(*told)
        self._suit()

    def set_compact(self, *, compact: bool) -> None:
        """Make do with less width."""
        self._is_compact = compact
        self._suit()

    def _suit(self) -> None:
        home, compact = self._is_home, self._is_compact
        visible = {
            "new": home,
            "import": home,
            "search": home,
            "find": not home,
            "home": not home and not compact,
            "export": not home,
        }
        if self._in_guide:
            visible = dict.fromkeys(visible, False) | {"home": True}
        visible["air"] = not self._in_guide
        if "guide" in self._shown:
            visible["guide"] = self._in_guide
        if not home and compact and not self._in_guide:
            visible["account"] = self.account is not None
        elif "account" in self._shown:
            visible["account"] = False
        if not home and not self._in_guide:
            visible["mode"] = self.mode is not None
        elif "mode" in self._shown:
            visible["mode"] = False
        self.find_in_plan.set_compact(compact=compact)
        self._leave_out(visible)
        if "air_behind" in self._shown:
            visible["air_behind"] = visible["mode"]
        for key, shown in visible.items():
            self._shown[key].setVisible(shown)

    def _leave_out(self, visible: dict[str, bool]) -> None:
        """Put what has no room behind a button: what is quickly reached elsewhere goes first."""
        left_out: list[str] = []
        for key in _GOES_FIRST:
            if self._in_guide or self._needed(visible, is_more=bool(left_out)) <= self.width():
                break
            if visible.get(key):
                visible[key] = False
                left_out.append(_ACTIONS[key])
        if left_out or self._more is not None:
            self.more.offer([self._actions[key] for key in left_out])
            self._shown["more"].setVisible(bool(left_out))

    def _needed(self, visible: dict[str, bool], *, is_more: bool) -> int:
        shown = [self._shown[key] for key, is_shown in visible.items() if is_shown]
        parts = [*self._steps, self.saved]
        parts += [self.widgetForAction(each) for each in shown]
        widths = [max(part.sizeHint().width(), part.minimumWidth()) for part in parts]
        if is_more:
            widths.append(self.more.sizeHint().width())
        return sum(widths) + 10 * len(widths) + 40

    @property
    def more(self) -> "MoreButton":
        """What there is no room for; made when it is first needed."""
        if self._more is None:
            from ui.frame.more_button import MoreButton  # noqa: PLC0415 - not for a start

            self._more = MoreButton(self)
            self._shown["more"] = self.addWidget(self._more)
        return self._more

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._suit()

    def event(self, event: QEvent) -> bool:
        """What is in the bar may come to need more room, or less: a time that was saved."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "_steps"):
            self._suit()
        return done

    def _suit_text_size(self) -> None:
        scale = current_scale()
        self.setMinimumHeight(scale.grown(48))
        self.search.setFixedWidth(scale.grown(_SEARCH_WIDTH))
        side = scale.grown(18)
        for step in self._steps:
            step.setIconSize(QSize(side, side))
            step.setFixedSize(side + 16, scale.grown(32))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_steps"):
            self._suit_text_size()

    def _button(self, key: str, text: str, rank: Rank) -> QPushButton:
        action = self._actions[key]
        made = button(text, rank, icon_name=_ICONS[key], parent=self)
        made.setToolTip(action.toolTip())
        made.clicked.connect(lambda _checked=False: action.trigger())
        action.enabledChanged.connect(made.setEnabled)
        made.setEnabled(action.isEnabled())
        return made

    def _step(self, key: str) -> QToolButton:
        made = QToolButton(self)
        made.setDefaultAction(self._actions[key])
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(self._actions[key].iconText())
        return made


# What gives way where room is short, and the actions that lead there all the same.
_GOES_FIRST = ("import", "mode", "search", "export")
_ACTIONS = {
    "import": "open_plan_file",
    "mode": "together",
    "search": "find_anything",
    "export": "export_pdf",
}
_ICONS = {
    "new_account": "plus",
    "all_accounts": "chevron_left",
    "open_plan_file": "import",
    "export_pdf": "export",
}


def _air(parent: QWidget) -> QWidget:
    """Return what takes the room between left and right."""
    air = QWidget(parent)
    air.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    air.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return air
