"""Keeps the account book true: notes what a change makes stale and reads it again soon."""

from PySide6.QtCore import QObject, QTimer

from partnerdesk.domain.changes import ChangeSet
from ui.frame.desk import Desk
from ui.frame.formats_here import formats_for
from ui.home.account_book import AccountBook

_CATCH_UP_MS = 150
_FEW = 6  # accounts whose facts are worked out at once


class FreshAccounts(QObject):
    """Reads all accounts when names or plans changed, else the facts of those concerned."""

    def __init__(self, desk: Desk, book: AccountBook, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = book
        self._all_stale = False
        self._stale: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CATCH_UP_MS)
        self._soon.timeout.connect(self.catch_up)

    def note(self, change: ChangeSet) -> None:
        """Note what a change makes stale."""
        if change.account_id is None or change.touches("account", "plan", "person"):
            self._all_stale = True
        else:
            self._stale.add(change.account_id)
        self._soon.start()

    def note_all(self) -> None:
        """Read everything again in a moment."""
        self._all_stale = True
        self._soon.start()

    def read_all(self) -> None:
        """Read everything again now."""
        self._all_stale = True
        self.catch_up()

    def catch_up(self) -> None:
        """Read what is stale."""
        self._soon.stop()
        if not self._desk.is_open:
            return
        stale, all_stale = tuple(self._stale), self._all_stale
        self._stale, self._all_stale = set(), False
        if all_stale:
            self._read_all()
        elif stale:
            self._book.facts_changed(self._desk.workspace.refresh_facts(stale))

    def make_sure_of(self, account_id: str) -> None:
        """Know the facts of an account now, where they were still to be worked out."""
        line = self._book.line(account_id)
        if line is not None and line.facts is None and self._desk.is_open:
            self._book.facts_changed(self._desk.workspace.refresh_facts((account_id,)))

    def stop(self) -> None:
        """Read nothing any more."""
        self._soon.stop()
        self._book.stop()

    def _read_all(self) -> None:
        from ui.frame.portfolio import read_portfolio_for  # noqa: PLC0415 - the database layer

        workspace = self._desk.workspace
        found = read_portfolio_for(workspace)
        if 0 < len(found.stale) <= _FEW:
            workspace.refresh_facts(found.stale)
            found = read_portfolio_for(workspace)
        self._book.set_day(formats_for(self._desk.settings), workspace.now())
        self._book.name_people(dict(found.people))
        self._book.show(found.accounts, is_read=True)
        self._book.keep_fresh(workspace.refresh_facts, found.stale)
