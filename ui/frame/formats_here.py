"""Figures and days as the user's settings want them written."""

from PySide6.QtCore import QLocale

from partnerdesk.formats import Formats
from partnerdesk.settings import Settings


def formats_for(settings: Settings, currency: str = "") -> Formats:
    """Return the formats of the settings; no locale means that of the system."""
    return Formats(
        locale=settings.locale or QLocale.system().name(),
        currency=currency or settings.currency,
    )
