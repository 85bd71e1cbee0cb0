"""The theme and the text size that the settings ask for."""

from PySide6.QtWidgets import QApplication

from partnerdesk.settings import Settings
from ui import look
from ui.look.theme import Wardrobe, worn


def dress(app: QApplication, settings: Settings) -> Wardrobe:
    """Show theme and text size as chosen, unless worn; an unknown theme follows the system."""
    known = {theme.value for theme in look.Theme}
    wanted = look.Theme(settings.theme) if settings.theme in known else look.Theme.SYSTEM
    wardrobe = worn()
    factor = int(settings.text_size) / 100
    if wardrobe is None or (wardrobe.theme, wardrobe.text_factor) != (wanted, factor):
        wardrobe = look.apply(app, wanted, factor)
    return wardrobe
