"""The theme that the settings ask for."""

from PySide6.QtWidgets import QApplication

from partnerdesk.settings import Settings
from ui import look
from ui.look.theme import Wardrobe, worn


def dress(app: QApplication, settings: Settings) -> Wardrobe:
    """Show the chosen theme, unless it is worn already; an unknown choice follows the system."""
    known = {theme.value for theme in look.Theme}
    wanted = look.Theme(settings.theme) if settings.theme in known else look.Theme.SYSTEM
    wardrobe = worn()
    if wardrobe is None or wardrobe.theme is not wanted:
        wardrobe = look.apply(app, wanted, look.current_scale().factor)
    return wardrobe
