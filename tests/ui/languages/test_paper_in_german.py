"""A German document holds no word of the English ones, and English ones none of the German."""

import re
from datetime import date

import pytest

from partnerdesk.domain.joint_plan import joint_plan_of
from partnerdesk.formats import Formats
from partnerdesk.reports.documents import (
    DocumentKind,
    Setting,
    internal_brief,
    session_minutes,
    shared_document,
)
from partnerdesk.reports.framing import Dress
from partnerdesk.reports.words import PAPER
from tests.core.reports.otherwise import written_otherwise
from tests.core.reports.sessions import minutes
from tests.core.reports.test_languages import texts_in
from tests.core.reports.test_privacy import prepared
from tests.translating import core_texts
from ui.language import ENGLISH
from ui.paper_words import words_in

DAY = date(2026, 11, 24)
# The same word in both languages.
_SAME = {"Person", "Agenda"}
_LETTERS = re.compile(r"[^\W\d_]+")


def told_in(language: str, kind: DocumentKind) -> str:
    """Return all texts of a document about a plan in other letters."""
    dress = Dress(code="K7QF-2M9X", has_cover=True)
    formats = Formats(locale="en_GB")
    setting = Setting(printed_on=DAY, formats=formats, words=words_in(language), dress=dress)
    if kind is DocumentKind.BRIEF:
        document = internal_brief(written_otherwise(prepared()), setting)
    elif kind is DocumentKind.MINUTES:
        document = session_minutes(written_otherwise(minutes()), setting)
    else:
        document = shared_document(kind, joint_plan_of(written_otherwise(prepared())), setting)
    return "\n".join(texts_in(document))


def english_words() -> set[str]:
    """Return the whole texts of documents that are plain words, without what is filled in."""
    texts = {each.text for each in core_texts.messages() if each.context == PAPER}
    return {text for text in texts - _SAME if "{" not in text and "%n" not in text}


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_no_english_word_of_a_report_is_in_a_german_one(kind: DocumentKind) -> None:
    told = set(told_in("de", kind).splitlines())

    assert sorted(told & english_words()) == []


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_the_words_of_german_paper_are_those_of_english_paper_translated(
    kind: DocumentKind,
) -> None:
    german, english = told_in("de", kind), told_in(ENGLISH, kind)

    assert set(_LETTERS.findall(english)) & {"the", "of", "and", "Our"}
    assert not set(_LETTERS.findall(german)) & {"the", "of", "and", "Our", "November 24"}


def test_a_language_we_do_not_speak_is_told_in_english() -> None:
    assert words_in("xx").language == ENGLISH
    assert words_in("de").language == "de"
