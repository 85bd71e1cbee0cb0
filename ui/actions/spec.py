"""What an action is: one row of the table that menus, tool bar and the shortcut sheet come from."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from ui.actions.deeds import Deeds

MenuName = Literal["file", "edit", "view", "account", "plan", "help"]


class Situation(NamedTuple):
    """What is the case now, as far as actions depend on it."""

    is_open: bool = False
    is_home: bool = True
    has_accounts: bool = False
    has_account: bool = False
    can_undo: bool = False
    can_redo: bool = False
    is_demo: bool = False
    is_in_guide: bool = False

    @property
    def is_in_plan(self) -> bool:
        """Tell whether a plan is shown."""
        return self.is_open and not self.is_home and not self.is_in_guide


class ActionSpec(NamedTuple):
    """One action. The text is English and gets translated in the context "Actions"."""

    key: str
    text: str
    menu: MenuName
    run: "Callable[[Deeds], object]"
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    enabled: Callable[[Situation], bool] = lambda now: now.is_open
    starts_group: bool = False
