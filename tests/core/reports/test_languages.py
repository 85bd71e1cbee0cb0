"""Documents are told in the language of the paper, to the last word."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache

import pytest

from partnerdesk.domain.joint_plan import joint_plan_of
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.documents import (
    DocumentKind,
    Setting,
    internal_brief,
    session_minutes,
    shared_document,
)
from partnerdesk.reports.framing import Dress
from partnerdesk.reports.words import Words
from tests.core.reports.building import PRINTED_ON, empty_parts
from tests.core.reports.otherwise import Asked, words_and_asked, written_otherwise
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.sessions import minutes
from tests.core.reports.test_privacy import prepared
from tests.translating import core_texts


def _empty() -> PreparedPlan:
    return PreparedPlan(parts=empty_parts())


PLANS: Mapping[str, Callable[[], PreparedPlan]] = {"full": prepared, "empty": _empty}
# Currencies, units and codes are the same in every language.
_SAME = re.compile(r"EUR|K7QF|\{\w+\}")
_ENGLISH = re.compile(r"[A-Za-z]{2,}")


def document(kind: DocumentKind, words: Words, plan: PreparedPlan) -> ReportDocument:
    """Return a document in other words, about a plan in other letters."""
    dress = Dress(code="K7QF-2M9X", has_cover=True)
    setting = Setting(
        printed_on=PRINTED_ON, formats=Formats(locale="ru_RU"), words=words, dress=dress
    )
    if kind is DocumentKind.BRIEF:
        return internal_brief(written_otherwise(plan), setting)
    if kind is DocumentKind.MINUTES:
        return session_minutes(written_otherwise(minutes()), setting)
    shared = joint_plan_of(written_otherwise(plan))
    return shared_document(kind, shared, setting, Side.THEM)


def texts_in(value: object, name: str = "") -> list[str]:
    """All texts of a document that can be read."""
    if isinstance(value, Enum):
        return []
    if isinstance(value, str) and name not in ("language", "link", "anchor"):
        return [str(value)]
    if isinstance(value, tuple):
        return [text for each in value for text in texts_in(each)]
    if dataclasses.is_dataclass(value):
        fields = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
        return [text for key, each in fields for text in texts_in(each, key)]
    return []


@cache
def collected() -> frozenset[tuple[str, str]]:
    return frozenset((each.context, each.text) for each in core_texts.messages())


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("kind", list(DocumentKind))
def test_no_word_of_a_document_stays_english(kind: DocumentKind, plan: str) -> None:
    words, _asked = words_and_asked()

    told = texts_in(document(kind, words, PLANS[plan]()))

    english = [text for text in told if _ENGLISH.search(_SAME.sub("", text))]
    assert english == []


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_word_that_is_asked_for_is_collected(kind: DocumentKind) -> None:
    words, asked = words_and_asked()

    document(kind, words, prepared())

    assert len(asked.texts) > 5
    assert of_reports(asked) - collected() == set()


def of_reports(asked: Asked) -> set[tuple[str, str]]:
    """What was asked for in one of several contexts is found in one of them only."""
    tried = {"Minutes", "Fields", "Wording", "Questionnaires"}
    known = {text for _context, text in collected()}
    return {
        (context, text)
        for context, text in asked.texts
        if context not in tried or text not in known
    }


def test_english_needs_no_translation() -> None:
    setting = Setting(printed_on=PRINTED_ON, formats=Formats(locale="en_GB"))

    told = shared_document(DocumentKind.SUMMARY, joint_plan_of(prepared()), setting)

    assert "goals agreed" in texts_in(told)
    assert told.language == "en-GB"


@pytest.mark.parametrize(
    ("locale", "language", "tag"),
    [
        ("en_GB", "de", "de"),
        ("de_CH", "de", "de-CH"),
        ("de_DE", "en", "en-DE"),
        ("en_US", "en", "en-US"),
    ],
)
def test_days_are_in_the_language_of_the_paper(locale: str, language: str, tag: str) -> None:
    plan = joint_plan_of(PreparedPlan(parts=brightwell_and_alder()))
    words = Words(language=language)
    setting = Setting(printed_on=PRINTED_ON, formats=Formats(locale=locale), words=words)

    told = shared_document(DocumentKind.JOINT_PLAN, plan, setting)

    assert told.language == tag
    months = {"de": "24. November", "en": "24 November"}
    assert months[language] in told.version_line or "November 24" in told.version_line
