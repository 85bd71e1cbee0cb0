"""Which language is spoken, and that it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication

from partnerdesk.settings import Settings
from ui.frame.formats_here import locale_for
from ui.language import language_for, languages, name_of, speak


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak("en", qapp)


def test_english_and_german_are_spoken() -> None:
    assert {"en", "de"} <= set(languages())
    assert name_of("de") == "Deutsch"


@pytest.mark.parametrize(
    ("chosen", "spoken"), [("de", "de"), ("de_CH", "de"), ("en-US", "en"), ("xx", "en"), ("", "en")]
)
def test_a_language_we_know_is_chosen(chosen: str, spoken: str) -> None:
    assert language_for(chosen) == spoken


def test_the_texts_follow_the_language(english_again: QApplication) -> None:
    speak("de", english_again)
    assert QCoreApplication.translate("Actions", "Undo") == "Rückgängig"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"

    speak("en", english_again)
    assert QCoreApplication.translate("Actions", "Undo") == "Undo"


def test_plural_forms_of_english_are_spoken(english_again: QApplication) -> None:
    speak("en", english_again)

    class ItemClipboard(QObject):
        """The context that the texts were collected in."""

    one, two = (ItemClipboard().tr("%n added", "", count) for count in (1, 2))
    assert (one, two) == ("1 added", "2 added")


def test_figures_are_written_as_usual_in_the_language_chosen() -> None:
    assert locale_for(Settings(locale="fr_FR", language="de")) == "fr_FR"
    assert locale_for(Settings(language="de")).startswith("de")
    assert locale_for(Settings()) == QLocale.system().name()
