"""The account's name in a narrow window, with the other accounts as its menu."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.frame.side_entries import SideEntry
from ui.isolating import isolated
from ui.look.current import current_scale
from ui.look.icons import icon
from ui.widgets.circle_glyph import paint_glyph
from ui.widgets.labels import button_text

_NAME_WIDTH = 190


class AccountButton(QPushButton):
    """Sends `chosen` with the key of a side entry."""

    chosen = Signal(str)
    _shown: tuple[Sequence[SideEntry], str] | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("flat", True)
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_accounts(self, entries: Sequence[SideEntry], key: str) -> None:
        """Show the chosen account, and all of the side column in the menu."""
        self._shown = (entries, key)
        self._menu.clear()
        for entry in entries:
            picture = icon(entry.icon) if entry.circle is None else _glyph_icon(entry, self)
            action = self._menu.addAction(picture, button_text(entry.text))
            action.triggered.connect(lambda _checked=False, key=entry.key: self.chosen.emit(key))
            if entry.key == key:
                self._show(entry, picture)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the glyphs anew in other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._shown is not None:
            self.show_accounts(*self._shown)

    def _show(self, entry: SideEntry, picture: QIcon) -> None:
        side = current_scale().grown(24)
        self.setIconSize(QSize(round(side * 1.18) + 4, side))
        self.setIcon(picture)
        room = current_scale().grown(_NAME_WIDTH)
        shown = self.fontMetrics().elidedText(entry.text, Qt.TextElideMode.ElideRight, room)
        self.setText(button_text(shown))
        self.setAccessibleName(self.tr("Account {name}").format(name=isolated(entry.text)))


def _glyph_icon(entry: SideEntry, widget: QWidget) -> QIcon:
    side, ratio = current_scale().grown(24), widget.devicePixelRatioF()
    width = round(side * 1.18)
    picture = QPixmap(round(width * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if entry.circle is not None:
        paint_glyph(painter, QRectF(0, 0, width, side), *entry.circle)
    painter.end()
    return QIcon(picture)
