"""The application's style sheet, generated from the tokens and the sizes of a situation.

Every colour in it is a token. Properties a widget may set: `primary`, `together`, `flat`, `link`,
`small`, `invalid` (true), `segment` (first, middle, last, only) with `tone`, and a label's `tone`.
"""

from string import Template

import resources
from ui.look.scale import Scale
from ui.look.style_rules import RULES
from ui.look.tokens import Tokens, Tone


def _tone_names(name: str, tone: Tone) -> dict[str, str]:
    return {
        f"{name}_fill": tone.fill,
        f"{name}_on": tone.on,
        f"{name}_line": tone.line,
        f"{name}_text": tone.text,
        f"{name}_soft": tone.soft,
    }


def _colours(tokens: Tokens) -> dict[str, str]:
    surface, line, ink, action = tokens.surface, tokens.line, tokens.ink, tokens.action
    named = {
        "window": surface.window,
        "panel": surface.panel,
        "sunken": surface.sunken,
        "hover": surface.hover,
        "selected": surface.selected,
        "chrome": surface.chrome,
        "subtle": line.subtle,
        "strong": line.strong,
        "focus": line.focus,
        "ink": ink.primary,
        "ink2": ink.secondary,
        "ink3": ink.tertiary,
        "off": ink.disabled,
        "action": action.fill,
        "action_on": action.on,
        "action_hover": action.fill_hover,
    }
    for name in ("us", "them", "together", "third", "private", "attention"):
        named |= _tone_names(name, getattr(tokens, name))
    return named


def _sizes(scale: Scale) -> dict[str, str]:
    body, label, caption = (scale.style(name) for name in ("body", "label", "caption"))
    side = 12 if scale.name == "prepare" else scale.grown(24)
    row_padding = round((max(32, body.line + 12) - body.size * 1.21) / 2)
    control, small = scale.control, scale.small_control
    mark, arrow, area = 16, 12, (4, 6)
    if scale.name == "together":
        control, small = scale.grown(control), scale.grown(small)
        mark, arrow, area = 28, 20, (scale.grown(11), side - 7)
    text_height = max(body.line, control - 12)
    return {
        "body": f"{body.size}px",
        "label": f"{label.size}px",
        "caption": f"{caption.size}px",
        "radius": f"{scale.radius}px",
        "card_radius": f"{scale.card_radius}px",
        "inner": f"{scale.radius - 1}px",
        "text_height": f"{text_height}px",
        "field_height": f"{text_height + 4}px",
        "small_height": f"{max(label.line, small - 8)}px",
        "segment_height": f"{text_height}px",
        "small_segment": f"{max(label.line, 20)}px",
        "side": f"{side - 1}px",
        "flat_side": f"{side - 5}px",
        "small_side": f"{side - 4}px",
        "field_side": f"{side - 5}px",
        "invalid_side": f"{side - 6}px",
        "area": f"{area[0]}px {area[1]}px",
        "invalid_area": f"{area[0] - 1}px {area[1] - 1}px",
        "header_height": f"{max(31, caption.line + 15)}px",
        "row_pad": f"{row_padding}px",
        "row_focus": f"{row_padding - 2}px",
        "menu_height": f"{max(26, label.line + 8)}px",
        "mark": f"{scale.grown(mark)}px",
        "arrow": f"{scale.grown(arrow)}px",
    }


def style_sheet(tokens: Tokens, scale: Scale) -> str:
    """Qt style sheet text for a theme in the sizes of Prepare or Together."""
    pictures = resources.path_of("themes", tokens.name).as_posix()
    return Template(RULES).substitute(_colours(tokens) | _sizes(scale), pictures=pictures)
