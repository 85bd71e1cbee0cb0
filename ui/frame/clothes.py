"""The theme that the settings ask for."""

from PySide6.QtWidgets import QApplication

from partnerdesk.settings import Settings
from ui import look
from ui.look.theme import worn


def dress(app: QApplication, settings: Settings) -> None:
    """Show the chosen theme, unless it is worn already; an unknown choice follows the system."""
    known = {theme.value for theme in look.Theme}
    wanted = look.Theme(settings.theme) if settings.theme in known else look.Theme.SYSTEM
    wardrobe = worn()
    if wardrobe is None or wardrobe.theme is not wanted:
        look.apply(app, wanted, look.current_scale().factor)
