"""Starts the program on a fresh sample and grabs its window on every screen."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from partnerdesk.settings import Settings, save_settings
from tests.screenshots.guide import guide_of
from tests.screenshots.session import session_of
from tests.screenshots.standing_clock import StandingClock, started, write_standing_sample
from tests.screenshots.views import Picture, dialogs_of, help_of, paper_of, views_of
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
    session: tuple[int, int] = (1920, 1080)  # the screen that both sides look at

    @property
    def name(self) -> str:
        """How files are named after it."""
        spoken = f"-{self.language}" if self.language else ""
        return f"{self.theme}-{self.width}{spoken}"


IN_DOCS = (
    Look(width=1440, height=900),
    Look(width=1024, height=640, theme="dark", language="de", session=(1280, 720)),
)
WIDEST, COLOURS = 1440, 256  # of a file
IN_README = (
    *("home-light-1440", "overview-dark-1440"),
    *("goals-light-1440", "session-goal-light-1440"),
)


def take_all(folder: Path, looks: Sequence[Look], *, with_more: bool = False) -> None:
    """Save a picture of each screen in each look; with more, of each view and dialog as well."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        _take_from(Path(place) / "sample.partnerdesk", folder, looks, with_more=with_more)


def take_for_readme(folder: Path) -> None:
    """Save the pictures that the README shows."""
    with tempfile.TemporaryDirectory() as place:
        take_all(Path(place), [Look(width=1440, height=900)], with_more=True)
        take_all(Path(place), [Look(width=1440, height=900, theme="dark")])
        folder.mkdir(parents=True, exist_ok=True)
        for name in IN_README:
            keep_small(Path(place) / f"{name}.png", folder / f"{name}.png", WIDEST, colours=COLOURS)


def take_for_docs(folder: Path) -> None:
    """Save the pictures of all screens that the documentation keeps, as small files."""
    with tempfile.TemporaryDirectory() as place:
        take_all(Path(place), IN_DOCS, with_more=True)
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()
        for file in sorted(Path(place).glob("*.png")):
            keep_small(file, folder / file.name, WIDEST, colours=COLOURS)


def keep_small(taken: Path, file: Path, widest: int, *, colours: int) -> None:
    """Save a picture with few colours: a window is mostly plain, and takes a third of the size."""
    picture = Image.open(taken).convert("RGB")
    if picture.width > widest:
        height = round(picture.height * widest / picture.width)
        picture = picture.resize((widest, height), Image.Resampling.LANCZOS)
    small = picture.quantize(colours, kmeans=2, dither=Image.Dither.NONE)
    small.save(file, optimize=True)


def _take_from(sample: Path, folder: Path, looks: Sequence[Look], *, with_more: bool) -> None:
    write_standing_sample(sample)
    app = the_application()
    for look in looks:
        save_settings(
            Settings(theme=look.theme, language=look.language, our_name="Brightwell Packaging")
        )
        fresh = sample.with_stem(look.name)  # what one look left behind is not in the next
        shutil.copyfile(sample, fresh)
        _take(app, fresh, folder, look, with_more=with_more)


def _take(app: QApplication, sample: Path, folder: Path, look: Look, *, with_more: bool) -> None:
    start = Start(sample, is_demo=True, parent=app)
    clock = started(start)
    window = start.window
    window.resize(look.width, look.height)
    window.show()
    wait(lambda: start.desk.is_open)
    settle()

    def keep(name: str, widget: QWidget) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and widget is window:
            focus.clearFocus()  # the ring would lie round whatever was reached last
            settle()
        widget.grab().save(str(folder / f"{name}-{look.name}.png"))

    keep("home", window)
    place = alder(start)
    for section in SECTIONS:
        start.desk.go(Place(account_id=place[0], plan_id=place[1], section=section.key))
        settle()
        keep(section.key, window)
        if with_more:
            for name, widget in views_of(start, section.key, settle):
                keep(name, widget)
    if with_more:
        for name, widget in _more(start, clock, place[1], look):
            keep(name, widget)
    window.close()
    start.deleteLater()
    settle()


def _more(start: Start, clock: StandingClock, plan: str, look: Look) -> Iterator[Picture]:
    """Yield all that is no view of a page; the session last, for it changes the plan."""
    yield from chain(
        dialogs_of(start, settle),
        paper_of(start, settle),
        help_of(start, settle),
        guide_of(start, settle),
        session_of(start, clock, plan, look.session, settle),
    )


def the_application() -> QApplication:
    """Return the application; there is one however many pictures are taken."""
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else make_application()


@contextmanager
def shouting() -> Iterator[None]:
    """Let mistakes be told where pictures are taken: the program keeps them to its log."""
    try:
        yield
    finally:
        sys.excepthook = sys.__excepthook__


def alder(start: Start) -> tuple[str, str]:
    """Return the account and the plan that most pictures show."""
    for each in start.desk.workspace.portfolio():
        if each.name.startswith("Alder") and each.plan_id:
            return each.account_id, each.plan_id
    raise LookupError("the sample has no plan with Alder")


def settle() -> None:
    """Let everything be shown that waits for its turn."""
    for _ in range(PATIENCE // 8):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def wait(is_there: Callable[[], bool]) -> None:
    """Wait until something is there."""
    for _ in range(PATIENCE):
        if is_there():
            return
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    raise TimeoutError("the program did not come up")
