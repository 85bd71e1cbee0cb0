"""Figures and days as the user's settings want them written."""

from PySide6.QtCore import QLocale

from partnerdesk.formats import Formats
from partnerdesk.settings import Settings


def formats_for(settings: Settings, currency: str = "") -> Formats:
    """Return the formats of the settings."""
    return Formats(locale=locale_for(settings), currency=currency or settings.currency)


def locale_for(settings: Settings) -> str:
    """Return how figures are written: as chosen, else as usual in the language, or the system."""
    if settings.locale:
        return settings.locale
    system = QLocale.system().name()
    if settings.language and not system.startswith(settings.language):
        return QLocale(settings.language).name()
    return system
