"""Opens the palette over the window, and goes where its rows lead."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from partnerdesk.queries.search import Hit, Wanted
from partnerdesk.queries.search_places import plan_to_open
from ui.palette.contents import Contents
from ui.palette.entries import Entry
from ui.palette.palette import Palette
from ui.palette.recent import Recent
from ui.palette.version_lines import version_entries
from ui.palette.words import section_of
from ui.place import Place

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class FindAnything(QObject):
    """One per window; the palette is made when it is first opened."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._recent = Recent(window.desk, self.go)
        self._contents = Contents(window, self._recent)
        self.palette = Palette(window, self._entries)

    def open(self, *, in_plan: bool, text: str = "") -> None:
        """Show the palette, or have it look elsewhere where it is open already."""
        self._desk.workspace.prepare_search()
        typed = self.palette.field.text() if self.palette.isVisible() else text
        plan_id = "" if self._desk.place.is_home else self._desk.place.plan_id
        self.palette.open(plan_id, in_plan=in_plan, text=typed)

    def go(self, place: Place) -> None:
        """Go to a place and put the keyboard there."""
        self._desk.go(place)
        page = self._window.pages.current
        now = QApplication.focusWidget()
        if page is not None and not (now is not None and page.isAncestorOf(now)):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_hit(self, hit: Hit) -> None:
        """Open what was found: the item in its section, or the account."""
        plan_id = hit.plan_id or self._plan_of(hit.account_id)
        if not plan_id:
            self._desk.go(Place())
            self._window.show_account(hit.account_id)
            return
        item_id = "" if hit.kind in ("account", "plan") else hit.item_id
        place = Place(
            account_id=hit.account_id,
            plan_id=plan_id,
            section=section_of(hit.kind),
            item_id=item_id,
        )
        if item_id:
            self._recent.note(hit.kind, place)
        self.go(place)

    def _plan_of(self, account_id: str) -> str:
        now = self._desk.place
        if now.account_id == account_id and now.plan_id:
            return now.plan_id
        return self._desk.context.read(lambda found: plan_to_open(found, account_id))

    def _entries(self, wanted: Wanted) -> list[Entry]:
        found = self._contents.entries(wanted, self.open_hit, self.palette.show_all_of)
        return [*version_entries(self._desk.context, wanted.text, self.go), *found]
