"""Qt palettes from the tokens: what Fusion and plain Qt widgets take their colours from."""

from PySide6.QtGui import QColor, QPalette

from ui.look.tokens import Tokens

_Role = QPalette.ColorRole


def _active(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    surface, ink, line = tokens.surface, tokens.ink, tokens.line
    return {
        _Role.Window: surface.window,
        _Role.WindowText: ink.primary,
        _Role.Base: surface.panel,
        _Role.AlternateBase: surface.sunken,
        _Role.Text: ink.primary,
        _Role.PlaceholderText: ink.tertiary,
        _Role.Button: surface.panel,
        _Role.ButtonText: ink.primary,
        _Role.BrightText: ink.inverse,
        _Role.ToolTipBase: tokens.action.fill,
        _Role.ToolTipText: tokens.action.on,
        _Role.Highlight: surface.selected,
        _Role.HighlightedText: ink.primary,
        _Role.Accent: tokens.action.fill,
        _Role.Link: ink.primary,
        _Role.LinkVisited: ink.secondary,
        _Role.Light: surface.panel,
        _Role.Midlight: surface.sunken,
        _Role.Mid: line.subtle,
        _Role.Dark: line.strong,
        _Role.Shadow: line.strong,
    }


def palette(tokens: Tokens) -> QPalette:
    """The palette of a theme, with its disabled colours."""
    made = QPalette()
    for role, value in _active(tokens).items():
        made.setColor(role, QColor(value))
    disabled = QColor(tokens.ink.disabled)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return made
