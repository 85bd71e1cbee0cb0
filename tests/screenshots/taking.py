"""Starts the program on a fresh sample and grabs its window on every screen."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from partnerdesk.sample import make_sample
from partnerdesk.settings import Settings, save_settings
from partnerdesk.workspace import open_workspace
from tests.screenshots.guide import guide_of
from tests.screenshots.views import dialogs_of, views_of
from ui.app import Start, make_application
from ui.pages.registry import SECTIONS
from ui.place import Place

PATIENCE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A size, a theme and a language (empty: English) to take pictures in."""

    width: int
    height: int
    theme: str = "light"
    language: str = ""

    @property
    def name(self) -> str:
        """How files are named after it."""
        spoken = f"-{self.language}" if self.language else ""
        return f"{self.theme}-{self.width}{spoken}"


IN_DOCS = (
    Look(width=1440, height=900),
    Look(width=1024, height=640, theme="dark", language="de"),
)
IN_README = ("home-light-1440", "overview-dark-1440", "goals-light-1440")


def take_all(folder: Path, looks: Sequence[Look], *, with_more: bool = False) -> None:
    """Save a picture of each screen in each look; with more, of each view and dialog as well."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        _take_from(Path(place) / "sample.partnerdesk", folder, looks, with_more=with_more)


def take_for_readme(folder: Path) -> None:
    """Save the pictures that the README shows."""
    with tempfile.TemporaryDirectory() as place:
        looks = [Look(width=1440, height=900, theme=theme) for theme in ("light", "dark")]
        take_all(Path(place), looks)
        folder.mkdir(parents=True, exist_ok=True)
        for name in IN_README:
            shutil.copyfile(Path(place) / f"{name}.png", folder / f"{name}.png")


def take_for_docs(folder: Path) -> None:
    """Save the pictures of all screens that the documentation keeps, as small files."""
    with tempfile.TemporaryDirectory() as place:
        take_all(Path(place), IN_DOCS, with_more=True)
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()
        for file in sorted(Path(place).glob("*.png")):
            # 256 colours are enough for a window that is mostly plain, and a third of the size.
            picture = Image.open(file).convert("RGB")
            small = picture.quantize(256, kmeans=2, dither=Image.Dither.NONE)
            small.save(folder / file.name, optimize=True)


def _take_from(sample: Path, folder: Path, looks: Sequence[Look], *, with_more: bool) -> None:
    with open_workspace(sample) as workspace:
        make_sample(workspace)
    app = make_application()
    for look in looks:
        save_settings(
            Settings(theme=look.theme, language=look.language, our_name="Brightwell Packaging")
        )
        fresh = sample.with_stem(look.name)  # what one look left behind is not in the next
        shutil.copyfile(sample, fresh)
        _take(app, fresh, folder, look, with_more=with_more)


def _take(app: QApplication, sample: Path, folder: Path, look: Look, *, with_more: bool) -> None:
    start = Start(sample, is_demo=True, parent=app)
    window = start.window
    window.resize(look.width, look.height)
    window.show()
    _wait(lambda: start.desk.is_open)
    _settle()

    def keep(name: str, widget: QWidget) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and widget is window:
            focus.clearFocus()  # the ring would lie round whatever was reached last
            _settle()
        widget.grab().save(str(folder / f"{name}-{look.name}.png"))

    keep("home", window)
    place = _alder(start)
    for section in SECTIONS:
        start.desk.go(Place(account_id=place[0], plan_id=place[1], section=section.key))
        _settle()
        keep(section.key, window)
        if with_more:
            for name, widget in views_of(start, section.key, _settle):
                keep(name, widget)
    if with_more:
        for name, widget in chain(dialogs_of(start, _settle), guide_of(start, _settle)):
            keep(name, widget)
    window.close()
    start.deleteLater()
    _settle()


def _alder(start: Start) -> tuple[str, str]:
    for each in start.desk.workspace.portfolio():
        if each.name.startswith("Alder") and each.plan_id:
            return each.account_id, each.plan_id
    raise LookupError("the sample has no plan with Alder")


def _settle() -> None:
    for _ in range(PATIENCE // 8):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def _wait(is_there: Callable[[], bool]) -> None:
    for _ in range(PATIENCE):
        if is_there():
            return
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    raise TimeoutError("the program did not come up")
