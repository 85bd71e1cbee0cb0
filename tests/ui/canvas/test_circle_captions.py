"""Captions stand only where nobody does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF

from tests.ui.canvas.conftest import MEMBERS
from ui.canvas.canvas import CircleCanvas
from ui.canvas.captions import Captions, caption_boxes
from ui.look.current import current_scale
from ui.widgets.circle_view import CircleMember

CAPTIONS = Captions(
    inside=("Inside", "plans, decisions, gains"), outside=("Outside", "offers, orders, invoices")
)
Show = Callable[..., CircleCanvas]


def test_captions_stand_in_a_circle_with_room(show: Show) -> None:
    canvas = show(MEMBERS[4:], size=(1100, 700))
    canvas.set_captions(CAPTIONS)

    assert None not in caption_boxes(CAPTIONS, canvas.picture, current_scale())


@pytest.mark.parametrize("number", range(1, 40, 3))
def test_captions_give_way_to_people(show: Show, number: int) -> None:
    members = tuple(
        CircleMember(
            key=str(one),
            name=f"Person {one}",
            side="us" if one % 2 else "them",
            place="outside" if one % 3 else "inside",
        )
        for one in range(number)
    )
    canvas = show(members, size=(700, 480))
    canvas.set_captions(CAPTIONS)
    canvas.grab()

    for box in caption_boxes(CAPTIONS, canvas.picture, current_scale()):
        for token in canvas.picture.tokens:
            for part in (token.disc, token.label):
                place = QRectF(part.x, part.y, part.width, part.height)
                assert box is None or not box.intersects(place)
