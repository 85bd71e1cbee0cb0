"""The window on a large workspace, driven as its user would, one measured step at a time."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from partnerdesk.glance import glance
from partnerdesk.settings import Settings
from tests.benchmarks.measuring import duration_ms
from ui.app import make_application
from ui.frame.clothes import dress
from ui.frame.conduct import Conduct
from ui.frame.desk import Desk
from ui.long_lived import long_lived
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from ui.home.listing import Order

_STEP = 57  # pixels of one turn of the wheel, more or less


class LargeWindow:
    """Shown at once, and empty until it is told to list and to open."""

    def __init__(self, path: Path) -> None:
        app = QApplication.instance() or make_application()
        assert isinstance(app, QApplication)
        self._app = app
        self._path = path
        settings = Settings()
        dress(app, settings)
        self._desk = Desk(path, settings)
        self._window = MainWindow(self._desk)
        self._window.resize(1440, 900)
        self._conduct = Conduct(self._window)
        self._window.show()
        app.processEvents()

    def show_glance(self) -> None:
        """List what the file says, before the workspace is open."""
        with long_lived():
            self._conduct.show_glance(glance(self._path) or ())
        self._window.repaint()

    def open(self) -> None:
        """Open the workspace and show it."""
        with long_lived():
            self._desk.open()
        self._window.repaint()

    def blocks_until_settled(self) -> list[float]:
        """Return how long each turn of the event loop took until nothing is left to work out."""
        blocks = [duration_ms(self._app.processEvents)]
        while self._conduct.book.is_working:
            blocks.append(duration_ms(self._app.processEvents))
        return blocks

    def strokes(self, text: str) -> list[float]:
        """Type a text and delete it again; return what each key stroke took, until painted."""
        typed = [text[:length] for length in range(1, len(text) + 1)]
        return [duration_ms(partial(self._type, now)) for now in [*typed, *typed[-2::-1], ""]]

    def open_palette(self, text: str) -> None:
        """Open the palette for a text, until painted."""
        deeds = self._window.deeds()
        deeds.find_anything()
        deeds._find.palette.field.setText(text)
        self._app.processEvents()

    def palette_strokes(self, text: str) -> list[float]:
        """Type a text into the palette; return what each key stroke took, until painted."""
        typed = [text[:length] for length in range(1, len(text) + 1)]
        return [duration_ms(partial(self._find, now)) for now in typed]

    def guess(self, text: str) -> float:
        """Search for what is not there; return what guessing what was meant takes."""
        self._type(text)
        took = duration_ms(self._conduct.home._guess)
        self._type("")
        return took

    def frames(self, count: int) -> list[float]:
        """Scroll; return what each frame took."""
        return [duration_ms(self._scroll) for _ in range(count)]

    def sort(self, order: "Order") -> None:
        """Choose another order."""
        self._conduct.home.heading._sort_by(order)
        self._app.processEvents()

    def close(self) -> None:
        """Close the window and the workspace."""
        self._conduct.stop()
        self._desk.close()
        self._window.close()
        self._window.deleteLater()
        self._app.processEvents()

    def _type(self, text: str) -> None:
        self._window.tools.search.setText(text)
        self._app.processEvents()

    def _find(self, text: str) -> None:
        palette = self._window.deeds()._find.palette
        palette.field.setText(text)
        palette.search_now()
        self._app.processEvents()

    def _scroll(self) -> None:
        table = self._conduct.home.table
        bar = table.verticalScrollBar()
        bar.setValue(bar.value() + _STEP)
        table.viewport().repaint()
