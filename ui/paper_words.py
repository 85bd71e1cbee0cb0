"""The words of documents: a paper may be in another language than the window that makes it.

That is why it has a translator of its own, which is never installed. It may be asked from beside
the window: looking up a text changes nothing.
"""

from functools import cache

from PySide6.QtCore import QTranslator

import resources
from partnerdesk.reports.words import ENGLISH, Words
from ui.language import languages


@cache
def words_in(language: str) -> Words:
    """Return the words of a language we speak, always the same; English where we do not."""
    if language == ENGLISH.language or language not in languages():
        return ENGLISH
    translator = _translator(language)

    def translate(context: str, text: str, number: int | None) -> str | None:
        told = translator.translate(context, text, None, -1 if number is None else number)
        return told or None

    return Words(language=language, translate=translate)


@cache
def _translator(language: str) -> QTranslator:
    translator = QTranslator()
    translator.load(f"partnerdesk_{language}", str(resources.path_of("translations")))
    return translator
