"""Words in the circle and beside it, such as what inside means; only where nobody stands."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from partnerdesk.figures.circle_parts import CirclePicture
from ui.look import fonts
from ui.look.current import current
from ui.look.scale import Scale

_TOP = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
_AIR = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Captions:
    """A heading and a line for the inside, and for the outside."""

    inside: tuple[str, str] = ("", "")
    outside: tuple[str, str] = ("", "")


def caption_boxes(
    captions: Captions, picture: CirclePicture, scale: Scale
) -> tuple[QRectF | None, QRectF | None]:
    """Return where the words inside and outside stand; None where somebody is in the way."""
    inner, outer = (_size(words, scale) for words in (captions.inside, captions.outside))
    centre, radius = picture.centre, picture.radius
    inner.moveCenter(QPointF(centre.x, centre.y - radius * 0.84 + inner.height() / 2))
    corner = outer.bottomRight() - QPointF(centre.x, centre.y)
    reaches_in = corner.x() ** 2 + corner.y() ** 2 < (radius + _AIR) ** 2
    return (
        inner if captions.inside[0] and _is_free(inner, picture) else None,
        outer if captions.outside[0] and not reaches_in and _is_free(outer, picture) else None,
    )


def paint_captions(
    painter: QPainter, captions: Captions, picture: CirclePicture, offset: QPointF, scale: Scale
) -> None:
    """Draw the words that have room."""
    middle, left = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
    boxes = caption_boxes(captions, picture, scale)
    told = (captions.inside, middle), (captions.outside, left)
    for box, ((heading, line), align) in zip(boxes, told, strict=True):
        if box is None:
            continue
        place = box.translated(offset)
        painter.setFont(fonts.named("label", scale, 600))
        painter.setPen(QColor(current().ink.primary))
        painter.drawText(place, align | _TOP, heading)
        painter.setFont(fonts.named("caption", scale))
        painter.setPen(QColor(current().ink.secondary))
        painter.drawText(place.adjusted(0, scale.style("label").line, 0, 4), align | _TOP, line)


def _size(words: tuple[str, str], scale: Scale) -> QRectF:
    strong, plain = fonts.named("label", scale, 600), fonts.named("caption", scale)
    width = max(
        QFontMetricsF(strong).horizontalAdvance(words[0]),
        QFontMetricsF(plain).horizontalAdvance(words[1]),
    )
    height = scale.style("label").line + (scale.style("caption").line if words[1] else 0)
    return QRectF(0, 0, width + 4, height)


def _is_free(box: QRectF, picture: CirclePicture) -> bool:
    wide = box.adjusted(-_AIR, -_AIR, _AIR, _AIR)
    for token in picture.tokens:
        for part in (token.disc, token.label):
            if wide.intersects(QRectF(part.x, part.y, part.width, part.height)):
                return False
    return True
