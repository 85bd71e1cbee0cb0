"""The part of the self-test that needs Qt: every icon, font and text, and the window itself."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QFontDatabase, QImageReader, QPixmap
from PySide6.QtWidgets import QApplication

import resources
from partnerdesk.paths import SUFFIX
from partnerdesk.sample import write_sample
from partnerdesk.self_test import expect, printed
from ui.app import Start, make_application
from ui.dialogs.about import About
from ui.help.guide import guide_folder, read_guide
from ui.language import languages, speak
from ui.look import fonts, icons
from ui.pages.registry import SECTIONS
from ui.place import Place
from ui.preview.pages import Pages

_PATIENCE = 30.0  # seconds
_SPOKEN = {"en": "&File", "de": "&Datei"}


def _application() -> QApplication:
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else make_application()


def _draw_icons() -> None:
    _application()
    empty = [name for name in resources.icon_names() if _is_blank(icons.pixmap(name))]
    expect(not empty, f"icons that cannot be drawn: {', '.join(empty)}")
    expect(not icons.app_icon().pixmap(48, 48).isNull(), "the program has no icon")


def _is_blank(pixmap: QPixmap) -> bool:
    return not any(bytes(pixmap.toImage().constBits()))


def _load_fonts() -> None:
    _application()
    expect(fonts.load() and fonts.load_bold(), "a font cannot be used")
    for name, path in resources.fallback_font_paths().items():
        number = QFontDatabase.addApplicationFontFromData(resources.font_bytes(path))
        expect(number >= 0, f"the font for {name} cannot be used")
        QFontDatabase.removeApplicationFont(number)


def _speak_all() -> None:
    app = _application()
    expect(set(_SPOKEN) <= set(languages()), f"only these are spoken: {', '.join(languages())}")
    for language, file in _SPOKEN.items():
        speak(language, app)
        said = QCoreApplication.translate("Actions", "&File")
        expect(said == file, f"{language}: {said}")
        if language != "en":
            theirs = QCoreApplication.translate("QPlatformTheme", "Cancel")
            expect(theirs != "Cancel", f"{language}: Qt's own texts are missing")
    speak("en", app)


def _find_help() -> None:
    _application()
    for language in _SPOKEN:
        pages = read_guide(language)
        expect(bool(pages), f"{language}: there is no help")
        folder = guide_folder(language)
        missing = [
            picture
            for page in pages
            for picture in page.pictures
            if not QImageReader(str(folder / picture)).canRead()
        ]
        expect(not missing, f"{language}: missing {', '.join(missing)}")


def _preview() -> None:
    """Draw a page as the preview does."""
    _application()
    with tempfile.TemporaryDirectory(prefix="partnerdesk-test-") as folder:
        path = Path(folder) / f"sample{SUFFIX}"
        write_sample(path)
        pages = Pages(printed(path))
    picture = pages.picture(0, 1.0)
    pages.close()
    expect(picture.width() > 0, "a page cannot be drawn")
    expect(len(set(bytes(picture.constBits())[::4])) > 1, "the page is empty")


def _show_window() -> None:
    """Open the sample in the window and show every section of a plan once."""
    app = _application()
    bugs: list[str] = []
    with tempfile.TemporaryDirectory(prefix="partnerdesk-test-") as folder:
        path = Path(folder) / f"sample{SUFFIX}"
        write_sample(path)
        start = Start(path, is_demo=True, parent=app)
        start.window.show()
        _wait_until(lambda: hasattr(start, "watch"))
        start.watch.stop()
        sys.excepthook = lambda kind, error, _trace: bugs.append(f"{kind.__name__}: {error}")
        line = next(each for each in start.desk.workspace.portfolio() if each.plan_id)
        for section in SECTIONS:
            start.desk.go(Place(line.account_id, line.plan_id or "", section.key))
            _settle()
            expect(start.window.isVisible(), f"the window does not show {section.key}")
        start.window.close()
        _settle()
        sys.excepthook = sys.__excepthook__
        expect(not bugs, "; ".join(bugs))


def _show_licences() -> None:
    _application()
    dialog = About()
    dialog.choose("PySide6_Essentials")
    expect("LESSER GENERAL PUBLIC" in dialog.licences.toPlainText(), "Qt's licence is missing")
    dialog.deleteLater()
    _settle()


def _wait_until(is_so: Callable[[], bool]) -> None:
    until = monotonic() + _PATIENCE
    while not is_so():
        expect(monotonic() < until, "the window does not get ready")
        _settle()


def _settle() -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)
    QCoreApplication.sendPostedEvents()


STEPS: tuple[tuple[str, Callable[[], None]], ...] = (
    ("draw every icon", _draw_icons),
    ("load every font", _load_fonts),
    ("speak every language", _speak_all),
    ("find the help and its pictures", _find_help),
    ("show the licences", _show_licences),
    ("preview a page", _preview),
    ("show the window", _show_window),
)
