"""The chapter of the shortcuts, made from the table of actions: it cannot be out of date."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.actions.actions import Actions
from ui.dialogs.shortcut_sheet import in_lists, shortcuts
from ui.help.guide import SHORTCUTS, Chapter, chapter_of


def shortcut_chapter(actions: Actions) -> Chapter:
    """Return the chapter with a table for each menu."""
    title = QCoreApplication.translate("Help", "Shortcuts")
    groups = {**shortcuts(actions), QCoreApplication.translate("Help", "In lists"): in_lists()}
    return chapter_of(SHORTCUTS, f"# {title}\n\n{_lead()}\n\n{_tables(groups)}")


def _lead() -> str:
    return QCoreApplication.translate(
        "Help",
        "Everything can be reached without a mouse: Tab goes from group to group, arrows move "
        "inside one, F6 goes round the areas of the window.",
    )


def _tables(groups: Mapping[str, list[tuple[str, str]]]) -> str:
    return "\n\n".join(_table(title, lines) for title, lines in groups.items())


def _table(title: str, lines: list[tuple[str, str]]) -> str:
    does = QCoreApplication.translate("Help", "What it does")
    keys = QCoreApplication.translate("Help", "Keys")
    rows = [f"| {text} | `{pressed}` |" for text, pressed in lines]
    return "\n".join((f"## {title}", "", f"| {does} | {keys} |", "|---|---|", *rows))
