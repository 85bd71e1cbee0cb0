"""Brings the guide and the home screen together: the way in, and the drafts that wait."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from partnerdesk.queries.drafts import DraftEntry
from partnerdesk.sentences import SENTENCES
from partnerdesk.wizards.steps import STEPS
from ui.frame.formats_here import formats_for
from ui.home.drafts_strip import WaitingLine
from ui.wizard.guide import Guide

if TYPE_CHECKING:
    from ui.frame.desk import Desk
    from ui.home.home_page import HomePage
    from ui.main_window import MainWindow

translate = QCoreApplication.translate


def meet_guide(window: "MainWindow", home: "HomePage") -> Guide:
    """Return the guide of a window whose workspace is open, with the home screen joined to it."""
    guide = Guide(window)
    guide.listed.connect(lambda found: home.show_drafts(_lines(window.desk, found)))
    home.show_drafts(_lines(window.desk, guide.list_again()))
    return guide


def _lines(desk: "Desk", found: tuple[DraftEntry, ...]) -> list[WaitingLine]:
    return [_line(desk, each) for each in found]


def _line(desk: "Desk", entry: DraftEntry) -> WaitingLine:
    name = " ".join(entry.name.split()) or translate("Wizard", "A customer without a name yet")
    if entry.step is None:
        why = translate("Sentences", SENTENCES[entry.trouble or "draft_damaged"])
        return WaitingLine(entry.id, name, why, can_open=False)
    formats = formats_for(desk.settings)
    words = translate("Wizard", "Step {number}, {title}; {moment}")
    where = words.format(
        number=list(STEPS).index(entry.step) + 1,
        title=translate("Wizard", STEPS[entry.step].title),
        moment=formats.moment(entry.changed_at),
    )
    return WaitingLine(entry.id, name, where)
