"""Reading PDFs back: their text, bookmarks, fonts and sizes."""

import io
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC
from typing import Any

import pikepdf
import pypdfium2
from pypdf import PdfReader

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.formats import Formats
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.framing import Setting
from partnerdesk.reports.joint_plan import joint_plan_report
from partnerdesk.reports.pdf import Paper, render_pdf
from tests.core.reports.building import PRINTED_ON

FORMATS = Formats(locale="en_GB", zone=UTC)


def report_of(plan: JointPlan) -> ReportDocument:
    return joint_plan_report(plan, Setting(printed_on=PRINTED_ON, formats=FORMATS))


def pdf_of(plan: JointPlan, paper: Paper = Paper.A4) -> bytes:
    return render_pdf(report_of(plan), paper=paper)


def reader_of(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def pages_of(content: bytes) -> list[str]:
    return [_flat(page.extract_text()) for page in reader_of(content).pages]


def text_of(content: bytes) -> str:
    return " ".join(pages_of(content))


def letters_of(content: bytes) -> str:
    """All letters without any space, for texts that were broken into lines."""
    return re.sub(r"\s", "", text_of(content))


def outline_of(content: bytes) -> list[tuple[int, str, int]]:
    """Bookmarks with depth, title and page (from 1)."""
    reader = reader_of(content)
    return list(_outline(reader, reader.outline, 0))


def _outline(reader: PdfReader, items: Any, depth: int) -> Iterator[tuple[int, str, int]]:
    for item in items:
        if isinstance(item, list):
            yield from _outline(reader, item, depth + 1)
        else:
            page = reader.get_destination_page_number(item)
            yield depth, str(item.title), (page if page is not None else -1) + 1


def used_fonts(content: bytes) -> dict[str, bool]:
    """The fonts that text was set in, and whether each is embedded."""
    found: dict[str, bool] = {}
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            names: set[str] = set()
            current = ""
            for instruction in pikepdf.parse_content_stream(page):
                if str(instruction.operator) == "Tf":
                    current = str(instruction.operands[0])
                elif str(instruction.operator) in ("Tj", "TJ"):
                    names.add(current)
            for name in names:
                font = page.Resources.Font[name]
                descriptor: Any = font.DescendantFonts[0].FontDescriptor
                found[str(font.BaseFont)] = "/FontFile2" in descriptor
    return found


def text_boxes(content: bytes) -> list[tuple[int, float, float]]:
    """Page, left and baseline of each piece of text."""
    found: list[tuple[int, float, float]] = []
    for number, page in enumerate(reader_of(content).pages, start=1):

        def note(text: str, page: Any, own: Any, *_: Any, at: int = number) -> None:
            if text.strip():
                left = own[4] * page[0] + own[5] * page[2] + page[4]
                found.append((at, left, own[4] * page[1] + own[5] * page[3] + page[5]))

        page.extract_text(visitor_text=note)
    return found


def text_edges(content: bytes) -> tuple[float, float, float]:
    """How far texts stay away from the left, the right and the lower edge, at the least."""
    lefts, rights, bottoms = [], [], []
    for page in pypdfium2.PdfDocument(content):
        width, _ = page.get_size()
        text = page.get_textpage()
        for number in range(text.count_rects()):
            left, bottom, right, _ = text.get_rect(number)
            lefts.append(left)
            rights.append(width - right)
            bottoms.append(bottom)
    return min(lefts), min(rights), min(bottoms)


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text))
