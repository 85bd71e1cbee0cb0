"""The minutes of a session on paper, from wherever minutes are shown."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.errors import PartnerDeskError
from partnerdesk.reports.documents import DocumentKind, Setting
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.settings import Settings, load_settings
from ui.dialogs.file_choice import file_name, free_path, usual_folder
from ui.dialogs.pdf_work import Order
from ui.frame.formats_here import formats_for
from ui.language import language_for
from ui.paper_words import words_in
from ui.preview.preview import Preview


def preview_minutes(
    minutes: Minutes,
    *,
    printed_on: date,
    sentence: Callable[[PartnerDeskError], str],
    parent: QWidget | None = None,
    settings: Settings | None = None,
    on_shared_screen: bool = False,
) -> Preview:
    """Show minutes as they will print, in the language of the program.

    On a shared screen they can be printed only: folders name other customers, letters too.
    """
    settings = settings or load_settings()
    formats = formats_for(settings, minutes.currency)
    order = Order(
        kind=DocumentKind.MINUTES,
        plan=minutes,
        setting=Setting(
            printed_on=printed_on, formats=formats, words=words_in(language_for(settings.language))
        ),
        paper=settings.paper,
    )
    day = formats.local_day(minutes.started_at).isoformat()
    words = QCoreApplication.translate("ExportPdf", "Session minutes")
    name = file_name(words, minutes.account, minutes.title, day, suffix=".pdf")
    preview = Preview(
        order,
        leave=lambda: order,
        suggested=free_path(usual_folder(settings.export_folder) / name),
        sentence=sentence,
        parent=parent,
    )
    if on_shared_screen:
        preview.foot.offer_printing_only()
    preview.open()
    return preview
