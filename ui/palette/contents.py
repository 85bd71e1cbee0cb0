"""What the palette lists: what was found, sections and actions, or what was visited lately."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from partnerdesk.queries.search import Hit, Wanted
from partnerdesk.queries.search_passages import Passage, begun_in
from ui.actions.table import ACTIONS
from ui.frame.plan_side import section_title
from ui.palette.entries import Entry, Heading, Line
from ui.palette.hit_lines import entries_of
from ui.palette.recent import Recent

if TYPE_CHECKING:
    from ui.main_window import MainWindow

translate = QCoreApplication.translate
_NOT_LISTED = ("find_anything", "find_here")
# What they would take back is part of their text: a search for those words wants the item.
_NAMED_BY_CHANGES = ("undo", "redo")
_FIRST_UP_TO = 4  # actions that stand before what was found; more come behind it

OpenHit = Callable[[Hit], object]


class Contents:
    """Reads the window's actions and its workspace each time it is asked."""

    def __init__(self, window: "MainWindow", recent: Recent) -> None:
        self._window = window
        self._recent = recent

    def entries(
        self, wanted: Wanted, open_hit: OpenHit, show_all: Callable[[str], object]
    ) -> list[Entry]:
        """Return the rows for what is typed; raises EnvironmentProblem where it cannot be read."""
        text = wanted.text.strip()
        sections, actions = list(self._sections(text)), list(self._actions(text))
        if wanted.plan_id:
            actions = []
        if not text:
            recent = [] if wanted.plan_id else list(self._recent.entries())
            return [*recent, *self._grouped(sections, actions)]
        found = self._window.desk.workspace.search(wanted)
        hits = list(entries_of(found, open_hit, show_all))
        named = self._grouped(sections, actions)
        is_first = len(sections) + len(actions) <= _FIRST_UP_TO
        return [*named, *hits] if is_first else [*hits, *named]

    def _grouped(self, sections: list[Line], actions: list[Line]) -> list[Entry]:
        entries: list[Entry] = []
        if sections:
            entries += [Heading(translate("Palette", "Sections of this plan")), *sections]
        if actions:
            entries += [Heading(translate("Palette", "Actions")), *actions]
        return entries

    def _sections(self, text: str) -> Iterator[Line]:
        window = self._window
        if window.desk.place.is_home:
            return
        for section, action in zip(window.pages.sections, window.acts.sections, strict=False):
            shown = _shown(section_title(section), text)
            if shown is not None:
                yield _line(f"section:{section.key}", shown, section.icon, action)

    def _actions(self, text: str) -> Iterator[Line]:
        for spec in ACTIONS:
            action = self._window.acts[spec.key]
            if spec.key in _NOT_LISTED or not (action.isEnabled() and action.isVisible()):
                continue
            named = _plain(action.text())
            if spec.key in _NAMED_BY_CHANGES:
                is_meant = _shown(translate("Actions", spec.text), text) is not None
                shown = Passage(named) if is_meant else None
            else:
                shown = _shown(named, text)
            if shown is not None:
                yield _line(f"do:{spec.key}", shown, spec.icon, action)


def _shown(name: str, text: str) -> Passage | None:
    return begun_in(name, text) if text else Passage(name)


def _plain(text: str) -> str:
    """Return the text of an action without the sign that makes a mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _line(key: str, shown: Passage, icon: str, action: QAction) -> Line:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Line(
        key=key,
        title=shown.text,
        title_marks=shown.marks,
        icon=icon,
        keys=keys,
        run=action.trigger,
        spoken=f"{shown.text}, {keys}" if keys else shown.text,
    )
