"""Words and filters that several kinds of dialogue share."""

from PySide6.QtCore import QCoreApplication

from ui.pages.items.list_side import Segment, Words


def talk_words(add: str, hint: str, empty: str, sentence: str, icon: str) -> Words:
    """Return the words of a kind; the heading is the section's."""
    return Words(
        heading=QCoreApplication.translate("Dialogue", "Dialogue"),
        add=add,
        hint=hint,
        empty_title=empty,
        empty_sentence=sentence,
        empty_icon=icon,
    )


def to_all() -> Segment:
    """Return the filter that shows everything."""
    text = QCoreApplication.translate("Dialogue", "All")
    return Segment(key="all", text=text, accepts=lambda _row: True)


def open_ones(text: str = "") -> Segment:
    """Return the filter of what is open."""
    words = text or QCoreApplication.translate("Dialogue", "Open")
    return Segment(key="open", text=words, accepts=lambda row: row.is_open)


def overdue_ones() -> Segment:
    """Return the filter of what is late."""
    text = QCoreApplication.translate("Dialogue", "Overdue")
    return Segment(key="late", text=text, accepts=lambda row: row.is_late)
