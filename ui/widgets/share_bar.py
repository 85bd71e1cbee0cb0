"""Who carries or gets which share: us solid, them striped, third parties dashed, 2 px apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.figures.bars import Segment, share_segments
from partnerdesk.figures.shapes import Side
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.parties import tone_of
from ui.look.scale import Scale
from ui.widgets.painted import Painted
from ui.widgets.patterns import fill_dashed, fill_solid, fill_striped, pen, rounded

_FILLS = {"us": fill_solid, "them": fill_striped, "third": fill_dashed}
_INSET = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One party's share. `text` is written in the bar, `spoken` read out ("Alder 55%").

    `short` is written where the text has no room.
    """

    side: Side
    percent: float
    text: str = ""
    spoken: str = ""
    short: str = ""


def paint_share_bar(
    painter: QPainter,
    rect: QRectF,
    shares: Sequence[Share],
    *,
    preview: float | Sequence[float] | None = None,
    half_mark: bool = False,
    scale: Scale | None = None,
    inset: float = _INSET,
) -> None:
    """Draw a bar. `preview` are dashed marks at percents; texts that do not fit are left out."""
    sizes = scale or current_scale()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    segments = share_segments([share.percent for share in shares], rect.width())
    for segment in segments:
        share = shares[segment.index]
        box = _box(segment, rect, share.side)
        tone = tone_of(current(), share.side)
        _FILLS[share.side](painter, rounded(box, min(3.0, rect.height() / 3)), tone)
        last = segment is segments[-1] and len(segments) > 1
        right = last or (share.side == "them" and len(shares) == 2)
        ink = tone.text if share.side == "third" else tone.on
        inner = box.adjusted(inset, 0, -inset, 0)
        _text(painter, inner, (share.text, share.short), ink, sizes, right=right)
    if half_mark:
        _mark(painter, rect, 50, 3, pen(current().ink.primary, 1.5))
    for percent in _marks(preview):
        _mark(painter, rect, percent, 4, pen(current().ink.primary, 2, (3, 2)))
    painter.restore()


def _marks(preview: float | Sequence[float] | None) -> Sequence[float]:
    if preview is None:
        return ()
    return (preview,) if isinstance(preview, float | int) else preview


def _box(segment: Segment, rect: QRectF, side: Side) -> QRectF:
    box = QRectF(rect.left() + segment.x, rect.top(), segment.width, rect.height())
    outlined = {"us": 0.0, "them": 0.5, "third": 0.75}[side]
    return box.adjusted(outlined, outlined, -outlined, -outlined)


def _text(
    painter: QPainter,
    inner: QRectF,
    texts: tuple[str, ...],
    ink: str,
    scale: Scale,
    *,
    right: bool,
) -> None:
    name = "caption" if inner.height() < 20 else "label" if inner.height() < 28 else "body"
    font = fonts.named(name, scale, 600)
    measure, room = QFontMetricsF(font).horizontalAdvance, inner.width() + 1
    text = next((each for each in texts if each and measure(each) <= room), "")
    if not text:
        return
    painter.setFont(font)
    painter.setPen(QColor(ink))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, text)


def _mark(painter: QPainter, rect: QRectF, percent: float, beyond: float, line: QPen) -> None:
    x = rect.left() + rect.width() * percent / 100
    painter.setPen(line)
    painter.drawLine(QPointF(x, rect.top() - beyond), QPointF(x, rect.bottom() + beyond))


class ShareBar(Painted):
    """The bar as a widget. It grows in width; `height` is that of the bar itself."""

    _keeps_room = False

    def __init__(
        self,
        shares: Sequence[Share] = (),
        *,
        height: int = 24,
        preview: float | Sequence[float] | None = None,
        half_mark: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._preview = preview
        self._half_mark = half_mark
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_shares(shares)

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show other shares."""
        self._shares = tuple(shares)
        self.speak(", ".join(share.spoken or f"{share.percent:.0f}%" for share in self._shares))
        self.refresh()

    def set_preview(self, preview: float | Sequence[float] | None) -> None:
        """Show or remove the dashed marks (percent)."""
        self._preview = preview
        self.update()

    def keep_room_for_marks(self) -> None:
        """Stay as high with marks as without them."""
        self._keeps_room = True
        self.refresh()

    @property
    def preview(self) -> Sequence[float]:
        """Where the dashed marks stand, in percent."""
        return _marks(self._preview)

    @property
    def _beyond(self) -> int:
        has_marks = self._preview is not None or self._half_mark or self._keeps_room
        return 4 if has_marks else 0

    def natural_size(self) -> QSize:
        return QSize(200, self.scale.grown(self._height) + 2 * self._beyond)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self.natural_size().height())

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        bar = rect.adjusted(0, self._beyond, 0, -self._beyond)
        paint_share_bar(
            painter,
            bar,
            self._shares,
            preview=self._preview,
            half_mark=self._half_mark,
            scale=self.scale,
        )
