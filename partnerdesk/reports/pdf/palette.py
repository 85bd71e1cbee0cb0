"""The print colours, from the tokens that screen and paper share."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources

WHITE = "#FFFFFF"
HEAT = (WHITE, "#F6F7F8", "#ECEEF1", "#DFE3E7", "#D0D6DC")
PRIVATE = "#3D4A58"


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours as #RRGGBB."""

    ink: str
    ink2: str
    line: str
    us: str
    us_on: str
    them_line: str
    them_stripe: str
    together: str
    together_on: str
    third: str


@cache
def palette() -> Palette:
    """Return the print colours."""
    tokens: dict[str, Any] = json.loads(resources.read_text("themes", "tokens.json"))
    paper = tokens["color"]["print"]
    return Palette(
        ink=paper["ink"],
        ink2=paper["ink2"],
        line=paper["line"],
        us=paper["us"]["fill"],
        us_on=paper["us"]["on"],
        them_line=paper["them"]["line"],
        them_stripe=paper["them"]["stripe"],
        together=paper["together"]["fill"],
        together_on=paper["together"]["on"],
        third=paper["third"]["line"],
    )
