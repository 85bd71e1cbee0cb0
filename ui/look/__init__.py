"""How PartnerDesk looks: tokens, fonts, icons, palette, style sheet and the focus ring."""

from ui.look.current import current, current_scale, scale_of
from ui.look.fonts import font_for
from ui.look.icons import icon
from ui.look.theme import Theme, apply, enlarge_for_together, prepare_application

__all__ = [
    "Theme",
    "apply",
    "current",
    "current_scale",
    "enlarge_for_together",
    "font_for",
    "icon",
    "prepare_application",
    "scale_of",
]
