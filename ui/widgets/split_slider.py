"""How something is split between parties: a bar with one handle between neighbours.

What is agreed has a bar instead of each handle and does not move. The bar is told where it moves
to while a handle is dragged; it is settled when the handle is let go, or by each key.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import accumulate

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.domain.shares import WHOLE, equal_shares
from ui.isolating import isolated
from ui.look.current import current
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded
from ui.widgets.share_bar import Share, paint_share_bar
from ui.widgets.split_handle import HANDLE, SplitHandle
from ui.widgets.split_part import SplitPart

__all__ = ["SplitPart", "SplitSlider"]

Percents = Mapping[str, Decimal]
_HEIGHT = 36
_BAR = 16
_HALF = 50


class SplitSlider(Painted):
    """The shares of parties; `previewed` and `settled` send percents by party id."""

    previewed = Signal(object)
    settled = Signal(object)
    cancelled = Signal()
    refused = Signal()
    entered = Signal()  # a handle got the keyboard

    def __init__(
        self, *, bar: int = _BAR, handle: int = HANDLE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bar_height, self._handle = bar, handle
        self._parts: tuple[SplitPart, ...] = ()
        self._kept: tuple[Decimal, ...] = ()
        self._percents: list[Decimal] = []
        self._ghosts: tuple[float, ...] = ()
        self._is_open = False
        self._is_locked = False
        self._name = self._why_locked = ""
        self.handles: list[SplitHandle] = []

    # what is shown

    def show_split(
        self, parts: Sequence[SplitPart], *, name: str, locked: bool = False, why: str = ""
    ) -> None:
        """Show a split of a name; one that is locked says why. No percents: it is open."""
        if self.is_dragged:
            return
        self._parts, self._name = tuple(parts), name
        self._is_locked, self._why_locked = locked, why
        self._is_open = all(part.percent is None for part in self._parts)
        equal = equal_shares(tuple(part.party_id for part in self._parts))
        self._percents = [
            equal[part.party_id] if self._is_open else part.percent or Decimal(0)
            for part in self._parts
        ]
        self._kept = tuple(self._percents)
        self._fit_handles()
        self._tell()

    def show_ghosts(self, percents: Percents | None) -> None:
        """Show or remove the dashed marks of a split that is only looked at."""
        ids = [part.party_id for part in self._parts]
        wanted = [float((percents or {}).get(each, Decimal(0))) for each in ids]
        self._ghosts = tuple(accumulate(wanted))[:-1] if percents else ()
        self.update()

    @property
    def percents(self) -> dict[str, Decimal]:
        """The percents by party id, together 100."""
        ids = (part.party_id for part in self._parts)
        return dict(zip(ids, self._percents, strict=True))

    @property
    def ghosts(self) -> tuple[float, ...]:
        """Where dashed marks stand, in percent."""
        return self._ghosts

    @property
    def is_locked(self) -> bool:
        """Tell whether the split is agreed and stays."""
        return self._is_locked

    @property
    def is_open(self) -> bool:
        """Tell whether nothing is split yet."""
        return self._is_open

    @property
    def is_dragged(self) -> bool:
        """Tell whether a handle is held by the mouse."""
        return any(handle.is_held for handle in self.handles)

    @property
    def edges(self) -> list[Decimal]:
        """Return where each handle stands, in percent."""
        return list(accumulate(self._percents))[:-1]

    # moving

    def step(self, number: int, by: int) -> None:
        """Move a handle by whole percents, as a key does."""
        edge = self.edges[number]
        whole = int(edge.to_integral_value("ROUND_FLOOR" if by > 0 else "ROUND_CEILING"))
        self.put(number, Decimal(whole + by))

    def put(self, number: int, edge: Decimal) -> None:
        """Move a handle to a percent and settle."""
        if self._is_locked:
            self.refused.emit()
            return
        if self._place(number, edge) or self._is_open:
            self._settle()

    def hold(self, number: int, edge: Decimal) -> None:
        """Move a handle that is held: nothing is settled yet."""
        if self._place(number, edge):
            self.previewed.emit(self.percents)

    def let_go(self) -> None:
        """Settle where the handle was let go; nothing happens where it is back."""
        if tuple(self._percents) != self._kept or self._is_open:
            self._settle()
        else:
            self.cancelled.emit()

    def give_up(self) -> None:
        """Go back to where the handle was taken."""
        self._percents = list(self._kept)
        self._tell()
        self.cancelled.emit()

    def refuse(self) -> None:
        """Say that the split does not move."""
        self.refused.emit()

    def _settle(self) -> None:
        self._is_open = False
        self._kept = tuple(self._percents)
        self._tell()
        self.settled.emit(self.percents)

    def _place(self, number: int, edge: Decimal) -> bool:
        edges = [Decimal(0), *self.edges, WHOLE]
        wanted = min(max(edge, edges[number]), edges[number + 2])
        if wanted == edges[number + 1]:
            return False
        self._percents[number] = wanted - edges[number]
        self._percents[number + 1] = edges[number + 2] - wanted
        self._tell()
        return True

    # places

    def percent_at(self, x: float) -> Decimal:
        """Return the whole percent at a place of the widget."""
        bar = self.bar
        part = (x - bar.left()) / max(1.0, bar.width())
        return Decimal(round(min(max(part, 0.0), 1.0) * 100))

    @property
    def bar(self) -> QRectF:
        """Where the bar lies: handles at its ends stay inside the widget."""
        side, height = self.scale.grown(self._handle) / 2, self.scale.grown(self._bar_height)
        top = (self.height() - height) / 2
        return QRectF(side, top, max(0.0, self.width() - 2 * side), height)

    def _fit_handles(self) -> None:
        needed = max(0, len(self._parts) - 1)
        while len(self.handles) > needed:
            self.handles.pop().deleteLater()
        while len(self.handles) < needed:
            handle = SplitHandle(self, len(self.handles), self)
            handle.show()
            handle.entered.connect(self.entered)
            self.handles.append(handle)

    def _tell(self) -> None:
        bar, side = self.bar, self.scale.grown(self._handle)
        edges = [Decimal(0), *self.edges, WHOLE]
        spoken = self.spoken
        for number, handle in enumerate(self.handles):
            at = bar.left() + bar.width() * float(edges[number + 1]) / 100
            handle.setGeometry(round(at - side / 2), (self.height() - side) // 2, side, side)
            limits = edges[number], edges[number + 2]
            handle.show_edge(edges[number + 1], limits, locked=self._is_locked)
            handle.setAccessibleName(spoken)
            handle.setAccessibleDescription(self._why_locked if self._is_locked else "")
            handle.setToolTip(self._why_locked if self._is_locked else "")
        self._raise_handles(edges[1:-1])
        self.speak(spoken)
        self.update()

    def _raise_handles(self, edges: Sequence[Decimal]) -> None:
        """Where handles lie on each other, let the mouse have the one that has room to go."""
        at_left = [k for k, edge in enumerate(edges) if edge <= _HALF]
        at_right = [k for k, edge in enumerate(edges) if edge > _HALF]
        if len(edges) > 1:
            for number in (*at_left, *reversed(at_right)):
                self.handles[number].raise_()

    @property
    def spoken(self) -> str:
        """What a screen reader says of the split."""
        said = [
            part.said(percent) for part, percent in zip(self._parts, self._percents, strict=True)
        ]
        if self._is_open:
            said = [self.tr("not split yet")]
        return self.tr("Split of {name}: {parts}").format(
            name=isolated(self._name), parts=", ".join(said)
        )

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(200), self._room)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(120), self._room)

    @property
    def _room(self) -> int:
        return self.scale.grown(max(_HEIGHT, self._handle + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._parts:
            self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange} and self._parts:
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the nearest handle the keyboard; only a handle itself is dragged."""
        if not self.handles:
            super().mousePressEvent(event)
            return
        x = event.position().x()
        nearest = min(self.handles, key=lambda each: abs(each.geometry().center().x() - x))
        nearest.setFocus(Qt.FocusReason.MouseFocusReason)

    # drawing

    def paint(self, painter: QPainter, _rect: QRectF) -> None:
        tokens, bar = current(), self.bar
        if self._is_open:
            edge = rounded(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3)
            painter.fillPath(edge, QColor(tokens.surface.sunken))
            painter.strokePath(edge, pen(tokens.line.strong, 1, (4, 3)))
        else:
            beside = self.scale.grown(self._handle) / 2 + 3
            paint_share_bar(painter, bar, self._shares(), scale=self.scale, inset=beside)
        middle = bar.center().x()
        painter.setPen(pen(tokens.line.strong))
        for top, bottom in ((bar.top() - 5, bar.top() - 2), (bar.bottom() + 2, bar.bottom() + 5)):
            painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        painter.setPen(pen(tokens.ink.primary, 2, (3, 2)))
        for ghost in self._ghosts:
            x = bar.left() + bar.width() * ghost / 100
            painter.drawLine(QPointF(x, bar.top() - 7), QPointF(x, bar.bottom() + 7))

    def _shares(self) -> list[Share]:
        is_told = len(self._parts) > 2
        return [
            Share(
                side=part.side,
                percent=float(percent),
                text=part.text(percent) if is_told else "",
            )
            for part, percent in zip(self._parts, self._percents, strict=True)
        ]
