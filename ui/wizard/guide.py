"""Opens and leaves the guide in the window, and lists the drafts that wait on the home screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from partnerdesk.commands.wizard_drafts import DeleteDraft, SaveDraft
from partnerdesk.errors import UserError
from partnerdesk.queries.drafts import DraftEntry, list_drafts, read_draft
from partnerdesk.wizards.draft import Draft
from ui.forms.words import sentence_of
from ui.frame.formats_here import formats_for
from ui.widgets.toast import Toast
from ui.wizard.beginning import draft_about, fresh_draft
from ui.wizard.keeper import DraftKeeper

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.wizard.shown import ShownGuide

translate = QCoreApplication.translate


class Guide(QObject):
    """One per window, made when the workspace is open; `listed` carries the waiting drafts."""

    listed = Signal(object)
    turned = Signal()  # opened, left, or changed within

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._shown: ShownGuide | None = None
        self.toast: Toast | None = None
        self._deleted: Draft | None = None
        self.drafts: tuple[DraftEntry, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.list_again)
        self._desk.moved.connect(self._on_moved)
        self._desk.stored.connect(self._on_stored)

    @property
    def shown(self) -> "ShownGuide | None":
        """The guide on screen, None where another page is shown."""
        return self._shown

    def _on_moved(self, _place: object) -> None:
        self.close()

    def _on_stored(self, _change: object) -> None:
        self._soon.start(0)

    # opening and leaving

    def begin(self, account_id: str = "", plan_id: str = "") -> None:
        """Begin for a new customer, or for one that is there; goes on with a draft of theirs."""
        waiting = [each for each in self.list_again() if account_id == each.account_id != ""]
        if account_id and waiting and waiting[0].trouble is None:
            self.open(waiting[0].id)
            return
        context = self._desk.context
        try:
            draft = (
                draft_about(context, account_id, plan_id) if account_id else fresh_draft(context)
            )
        except UserError as error:
            self._say(error)
            return
        self._show(draft, is_new=True)

    def open(self, draft_id: str) -> None:
        """Go on with a draft that waits."""
        try:
            draft = self._desk.context.read(lambda found: read_draft(found, draft_id))
        except UserError as error:
            self._say(error)
            return
        self._show(draft, is_new=False)

    def _show(self, draft: Draft, *, is_new: bool) -> None:
        from ui.wizard.shown import ShownGuide  # noqa: PLC0415 - its pages, when first shown

        self._window.flush()
        self.close()
        keeper = DraftKeeper(self._desk.context, draft, is_new=is_new, parent=self)
        self._shown = ShownGuide(self._window, keeper)
        self._shown.turned.connect(self.turned)
        self._shown.show()
        self.turned.emit()

    def leave(self) -> None:
        """Go back to where the guide was opened; everything is kept."""
        self._window.flush()
        self._desk.go(self._desk.place)

    def flush(self) -> bool:
        """Store what is half typed; False where that cannot be."""
        return self._shown is None or self._shown.page.flush()

    def close(self) -> None:
        """Take the guide away: another page is shown, or the workspace is closed."""
        shown, self._shown = self._shown, None
        if shown is not None:
            shown.close()
            self.list_again()
            self.turned.emit()

    def stop(self) -> None:
        """Do nothing any more: the window or the workspace closes."""
        self._soon.stop()
        shown, self._shown = self._shown, None
        if shown is not None:
            shown.close()
        if self.toast is not None:
            self.toast.dismiss()

    # drafts that wait

    def list_again(self) -> tuple[DraftEntry, ...]:
        """Read which drafts wait, and tell."""
        if self._desk.is_open:
            found = self._desk.context.read(list_drafts)
            if found != self.drafts:
                self.drafts = found
                self.listed.emit(found)
        return self.drafts

    def delete(self, draft_id: str) -> None:
        """Delete a draft; a toast offers the way back."""
        context = self._desk.context
        try:
            self._deleted = context.read(lambda found: read_draft(found, draft_id))
        except UserError:
            self._deleted = None  # it cannot be read, so it cannot be brought back
        name = next((each.name for each in self.drafts if each.id == draft_id), "")
        if context.run_or_say(DeleteDraft(draft_id=draft_id)) is None:
            return
        self.list_again()
        words = translate("Wizard", "Deleted the draft {name}").format(name=name)
        self._window.toast.dismiss()
        self._own_toast().say(words.strip(), translate("Wizard", "Undo") if self._deleted else "")

    def _own_toast(self) -> Toast:
        """The window's toast takes back what is in the history; a draft is not."""
        if self.toast is None:
            self.toast = Toast(self._window.stack)
            self.toast.acted.connect(self._bring_back)
        return self.toast

    def _bring_back(self) -> None:
        draft, self._deleted = self._deleted, None
        if draft is not None and self._desk.is_open:
            self._desk.context.run_or_say(SaveDraft(draft=draft))
            self.list_again()

    def _say(self, error: UserError) -> None:
        self._desk.told.emit(sentence_of(error, formats_for(self._desk.settings)))
