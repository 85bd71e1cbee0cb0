"""The language of the window: what the user chose, or the system's, as far as we speak it.

Figures and days follow a setting of their own: many read English and write Swiss francs.
"""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

import resources

ENGLISH = "en"
_OURS, _QT = "partnerdesk", "qtbase"
_spoken: list[QTranslator] = []
_now = [ENGLISH]


@cache
def languages() -> tuple[str, ...]:
    """Return the languages we speak, as codes of two letters: those with a translation file."""
    files = resources.path_of("translations").glob(f"{_OURS}_*.qm")
    return tuple(sorted(file.stem.removeprefix(f"{_OURS}_") for file in files))


def language_for(chosen: str) -> str:
    """Return the language to speak: the chosen one, else the system's first that we know."""
    wanted = [chosen] if chosen else QLocale.system().uiLanguages()
    for tag in wanted:
        language = tag.replace("_", "-").partition("-")[0].lower()
        if language in languages():
            return language
    return ENGLISH


def within_sentence(name: str) -> str:
    """Return a name of a thing as it stands within a sentence: English writes it small."""
    return name[:1].lower() + name[1:] if _now[0] == ENGLISH else name


def name_of(language: str) -> str:
    """Return what a language is called by those who speak it."""
    name = QLocale(language).nativeLanguageName().partition("(")[0].strip()
    return name[:1].upper() + name[1:]


def speak(language: str, parent: QObject) -> None:
    """Speak a language from now on. English needs a file as well: it holds the plural forms."""
    _now[0] = language
    while _spoken:
        QCoreApplication.removeTranslator(_spoken.pop())
    _add(_OURS, language, str(resources.path_of("translations")), parent)
    if language != ENGLISH:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _add(_QT, language, folder, parent)


def _add(name: str, language: str, folder: str, parent: QObject) -> None:
    translator = QTranslator(parent)
    if translator.load(f"{name}_{language}", folder):
        QCoreApplication.installTranslator(translator)
        _spoken.append(translator)
