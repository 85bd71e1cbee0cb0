"""What is ordered of the typesetter for minutes, and where the file of it goes.

Nothing in here draws a PDF: a session asks for it before it knows whether one is wanted.
"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from partnerdesk.reports.documents import DocumentKind, Setting
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.settings import Settings
from ui.dialogs.file_choice import file_name, usual_folder
from ui.dialogs.pdf_work import Order
from ui.frame.formats_here import formats_for
from ui.language import language_for
from ui.paper_words import words_in


def minutes_order(minutes: Minutes, settings: Settings, printed_on: date) -> Order:
    """Return the order for minutes in the language and on the paper of the settings."""
    return Order(
        kind=DocumentKind.MINUTES,
        plan=minutes,
        setting=Setting(
            printed_on=printed_on,
            formats=formats_for(settings, minutes.currency),
            words=words_in(language_for(settings.language)),
        ),
        paper=settings.paper,
    )


def minutes_file(minutes: Minutes, settings: Settings) -> Path:
    """Return the file for minutes, named after account, session and day; it may be there."""
    formats = formats_for(settings, minutes.currency)
    day = formats.local_day(minutes.started_at).isoformat()
    words = QCoreApplication.translate("ExportPdf", "Session minutes")
    name = file_name(words, minutes.account, minutes.title, day, suffix=".pdf")
    return usual_folder(settings.export_folder) / name
