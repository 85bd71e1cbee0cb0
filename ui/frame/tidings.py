"""What the window tells in passing: toasts, the saved state, and the names of undo and redo."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.changes import ChangeSet
from partnerdesk.domain.deeds import Deed
from ui.actions.actions import Actions
from ui.deeds import deed_of
from ui.frame.desk import Desk
from ui.frame.formats_here import formats_for
from ui.frame.saved_state import SavedState
from ui.frame.whereabouts import deletes_something
from ui.isolating import isolated
from ui.widgets.toast import Toast

translate = QCoreApplication.translate


def tell_of(change: ChangeSet, toast: Toast) -> None:
    """Offer Undo after a deletion; any other change makes that offer untrue."""
    if deletes_something(change):
        toast.say(_told(change.label), translate("Tidings", "Undo"))
    elif toast.button.isVisible():
        toast.dismiss()


def _told(label: str) -> str:
    """Return what was deleted; where it is less than an item, what was done."""
    if isinstance(label, Deed) and label.template == "delete {title}":
        return translate("Tidings", "Deleted {name}").format(name=isolated(label.parts["title"]))
    return translate("Tidings", "Done: {what}").format(what=deed_of(label))


def show_saved(desk: Desk, saved: SavedState) -> None:
    """Show whether everything is stored; of a workspace that is not open nothing is said."""
    if not desk.is_open:
        saved.show_nothing()
        return
    formats = formats_for(desk.settings)
    if desk.is_in_trouble:
        since = desk.not_saved_since
        saved.show_trouble(formats.time(since) if since else "")
        return
    at = desk.workspace.saved_at
    saved.show_saved(at, formats.time(at) if at else "")


def name_steps(desk: Desk, actions: Actions) -> tuple[bool, bool]:
    """Name undo and redo in menu and tool tip; tells which of them are possible."""
    state = desk.undo_state()
    undo, redo = (state.undo_label, state.redo_label) if state else (None, None)
    for key, label in (("undo", undo), ("redo", redo)):
        actions.name_step(key, None if label is None else deed_of(label))
    return undo is not None, redo is not None
