"""Whoever copies from a document gets every text that was written into it."""

import dataclasses
import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from functools import cache

import pypdfium2
import pytest

from partnerdesk.reports.document import CircleFigure, CirclePair, Disc
from partnerdesk.reports.documents import DocumentKind
from tests.core.reports.all_documents import content, document
from tests.core.reports.many_plans import NAMES
from tests.core.reports.reading import reader_of

READERS = ("pypdf", "pdfium")
KINDS = list(DocumentKind)
NOT_WRITTEN = ("language", "link", "anchor", "alt", "mime")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


@cache
def read(plan: str, kind: DocumentKind, reader: str) -> str:
    made = content(plan, kind, "en")
    if reader == "pypdf":
        return "\n".join(page.extract_text() for page in reader_of(made).pages)
    pages = pypdfium2.PdfDocument(made)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def spaced(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text))


def letters(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def written(value: object, name: str = "") -> Iterator[str]:
    """The texts of a document that stand outside of pictures."""
    if isinstance(value, Enum | Disc | CircleFigure) or name in NOT_WRITTEN:
        return
    if isinstance(value, str):
        yield from (value,) if value.strip() else ()
    elif isinstance(value, CirclePair):
        yield from (value.before_title, value.after_title)
    elif isinstance(value, tuple):
        for each in value:
            yield from written(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from written(getattr(value, field.name), field.name)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("plan", ["mock-ups", "nearly empty", "200 items"])
def test_every_text_comes_back(plan: str, kind: DocumentKind, reader: str) -> None:
    found = letters(read(plan, kind, reader))

    lost = [
        text for text in written(document(plan, kind, "en").parts) if letters(text) not in found
    ]

    assert lost == []


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("kind", [DocumentKind.JOINT_PLAN, DocumentKind.BRIEF])
def test_names_in_ten_scripts_come_back_with_their_spaces(kind: DocumentKind, reader: str) -> None:
    found = spaced(read("ten scripts", kind, reader))

    assert [name for name in NAMES if spaced(name) not in found] == []


def test_texts_among_other_scripts_come_back() -> None:
    """Lines that mix directions come back in an order that readers do not agree on."""
    kind = DocumentKind.JOINT_PLAN
    found = letters(read("ten scripts", kind, "pypdf"))

    texts = written(document("ten scripts", kind, "en").parts)
    lost = [each for each in texts if not RIGHT_TO_LEFT.search(each) and letters(each) not in found]

    assert lost == []


@pytest.mark.parametrize("reader", READERS)
def test_every_sentence_of_long_texts_comes_back(reader: str) -> None:
    sentence = letters("A sentence that goes on for quite a while.")
    kind = DocumentKind.JOINT_PLAN
    texts = "".join(letters(text) for text in written(document("too long", kind, "en").parts))

    found = letters(read("too long", kind, reader)).count(sentence)

    # A page that ends within a sentence parts it.
    assert found >= texts.count(sentence) - 30
