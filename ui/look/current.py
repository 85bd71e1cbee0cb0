"""Which tokens and sizes apply now. Painters ask here each time and keep no colour of their own."""

from PySide6.QtWidgets import QWidget

from ui.look import scale as scales
from ui.look.scale import Scale
from ui.look.tokens import Tokens, tokens

TOGETHER_PROPERTY = "together_scale"  # 1.0 where a window is 1920 by 1080


class _State:
    def __init__(self) -> None:
        self.tokens = tokens("light")
        self.text_factor = 1.0


_state = _State()


def current() -> Tokens:
    """The colours of the theme on screen."""
    return _state.tokens


def text_factor() -> float:
    """The user's text size, 1.0 = 100 %."""
    return _state.text_factor


def show_tokens(shown: Tokens, factor: float) -> None:
    """Change what `current` answers. Only `ui.look.theme` calls this."""
    _state.tokens = shown
    _state.text_factor = factor


def current_scale() -> Scale:
    """The sizes of Prepare at the user's text size."""
    return scales.prepare(_state.text_factor)


def scale_of(widget: QWidget | None) -> Scale:
    """The sizes that hold in a widget's window: those of Together when the window says so."""
    grown = widget.window().property(TOGETHER_PROPERTY) if widget is not None else None
    return together_scale(float(grown)) if grown else current_scale()


def together_scale(grown: float = 1.0) -> Scale:
    """The sizes of Together at the user's text size; `grown` is how large the window is."""
    return scales.together(_state.text_factor * grown)
