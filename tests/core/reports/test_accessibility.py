"""All documents of all plans keep the rules of PDF/UA-1 that can be checked."""

from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from partnerdesk.reports.documents import DocumentKind
from tests.core.reports.accessibility import faults
from tests.core.reports.all_documents import CASES, IDS, content
from tests.core.reports.structure import opened


@pytest.mark.parametrize(("plan", "kind", "language"), CASES, ids=IDS)
def test_a_document_has_no_fault(plan: str, kind: DocumentKind, language: str) -> None:
    assert faults(opened(content(plan, kind, language))) == []


def _elements(pdf: pikepdf.Pdf, tag: str) -> list[Any]:
    return [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and _is(each, tag)]


def _is(element: pikepdf.Dictionary, tag: str) -> bool:
    return "/P" in element and element.get("/S") == f"/{tag}"


def _without_words(pdf: pikepdf.Pdf) -> None:
    del _elements(pdf, "Figure")[0]["/Alt"]


def _skipping(pdf: pikepdf.Pdf) -> None:
    for each in _elements(pdf, "H2"):
        each.S = pikepdf.Name.H3


def _unknown(pdf: pikepdf.Pdf) -> None:
    _elements(pdf, "P")[0].S = pikepdf.Name.Paragraph


def _without_scope(pdf: pikepdf.Pdf) -> None:
    del _elements(pdf, "TH")[0]["/A"]


def _short_row(pdf: pikepdf.Pdf) -> None:
    row = next(each for each in _elements(pdf, "TR") if len(each.K) > 2)
    row.K = pikepdf.Array(list(row.K)[:-1])


def _unmarked(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[-1]
    page.contents_add(b"0 0 9 9 re f")


def _nested(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[-1]
    page.contents_add(b"/Artifact BMC /P<</MCID 0>>BDC 0 0 9 9 re f EMC EMC")


def _nowhere(pdf: pikepdf.Pdf) -> None:
    link = next(page.Annots[0] for page in pdf.pages if "/Annots" in page)
    link.Dest[0] = pdf.make_indirect(pikepdf.Dictionary())


def _silent_link(pdf: pikepdf.Pdf) -> None:
    del next(page.Annots[0] for page in pdf.pages if "/Annots" in page)["/Contents"]


def _unordered(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0]["/Tabs"]


def _without_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def _wide(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[-1].Resources.Font.values()))
    font.DescendantFonts[0].W[1][0] = 3000


def _without_meaning(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[-1].Resources.Font.values():
        font.ToUnicode = pdf.make_stream(b"")


@pytest.mark.parametrize(
    ("harm", "check"),
    [
        (_without_words, "figures"),
        (_skipping, "headings"),
        (_unknown, "tags"),
        (_without_scope, "tables"),
        (_short_row, "tables"),
        (_unmarked, "marks"),
        (_nested, "marks"),
        (_nowhere, "links"),
        (_silent_link, "links"),
        (_unordered, "links"),
        (_without_language, "metadata"),
        (_wide, "fonts"),
        (_without_meaning, "fonts"),
    ],
)
def test_what_is_harmed_is_found(harm: Callable[[pikepdf.Pdf], None], check: str) -> None:
    pdf = opened(content("mock-ups", DocumentKind.JOINT_PLAN, "en"))

    harm(pdf)

    assert check in {each.partition(":")[0] for each in faults(pdf)}
