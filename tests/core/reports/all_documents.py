"""Every document of every plan, in both languages, made once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from functools import cache
from xml.etree import ElementTree as ET

import resources
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
from partnerdesk.reports.pdf import Paper, render_pdf
from partnerdesk.reports.words import ENGLISH, Words
from tests.core.reports.building import PRINTED_ON
from tests.core.reports.many_plans import LONG_TEXT, LONG_WORD, NAMES, PLANS
from tests.core.reports.sessions import minutes

SHARED = tuple(kind for kind in DocumentKind if kind is not DocumentKind.BRIEF)
CASES = [
    (plan, kind, language) for plan in PLANS for kind in DocumentKind for language in ("en", "de")
]
IDS = [" ".join((plan, kind.value, language)) for plan, kind, language in CASES]


@cache
def plan_called(name: str) -> PreparedPlan:
    """Return one of the plans."""
    return PLANS[name]()


def document(plan: str, kind: DocumentKind, language: str) -> ReportDocument:
    """Return a document as data."""
    locale = {"en": "en_GB", "de": "de_DE"}[language]
    setting = Setting(
        printed_on=PRINTED_ON,
        formats=Formats(locale=locale, zone=UTC),
        words=words_in(language),
        dress=Dress(code="K7QF-2M9X", has_cover=True),
    )
    if kind is DocumentKind.BRIEF:
        return internal_brief(plan_called(plan), setting)
    if kind is DocumentKind.MINUTES:
        titles = {"ten scripts": " ".join(NAMES[:5]), "too long": LONG_WORD}
        told = replace(minutes(), title=titles.get(plan, minutes().title))
        if plan == "too long":
            told = replace(told, parked=(LONG_TEXT,))
        return session_minutes(told, setting)
    return shared_document(kind, joint_plan_of(plan_called(plan)), setting, Side.THEM)


@cache
def content(plan: str, kind: DocumentKind, language: str, paper: Paper = Paper.A4) -> bytes:
    """Return a document as PDF."""
    return render_pdf(document(plan, kind, language), paper=paper)


@cache
def words_in(language: str) -> Words:
    """Return the words of a language, read from the file of its translations."""
    if language == "en":
        return ENGLISH
    found = dict(_translations(language))

    def translate(context: str, text: str, number: int | None) -> str | None:
        forms = found.get((context, text), ())
        place = 0 if number is None or number == 1 else -1
        return forms[place] if forms else None

    return Words(language=language, translate=translate)


def _translations(language: str) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    read = resources.read_text("translations", f"partnerdesk_{language}.ts")
    for context in ET.fromstring(read).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [] if told is None else [each.text or "" for each in told] or [told.text or ""]
            if all(forms):
                yield (name, message.findtext("source", "")), tuple(forms)
