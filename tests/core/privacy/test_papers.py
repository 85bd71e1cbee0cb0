"""The eyes of the proof on paper: what is leaked on purpose into any corner of a PDF is found."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pikepdf
import pytest

from partnerdesk.domain.parties import Side
from partnerdesk.formats import Formats
from partnerdesk.reports.documents import Setting, session_minutes
from partnerdesk.reports.pdf import render_pdf
from partnerdesk.sessions.minutes import Minutes, MinutesDecision, MinutesParty
from tests.core.privacy.canaries import WORD
from tests.core.privacy.leaving import PRINTED_ON
from tests.core.privacy.papers import words_of_pdf

WIDE = "ŋuokka 袋"


def bare_minutes(**said: Any) -> Minutes:
    """Return the minutes of a session in which one thing was decided."""
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    return replace(
        Minutes(
            session_id="s",
            plan_id="p",
            plan_title="Plan 2027",
            account="Alder Foods",
            currency="EUR",
            parties=(
                MinutesParty(side=Side.US, name="Brightwell", short="Brightwell"),
                MinutesParty(side=Side.THEM, name="Alder", short="Alder"),
            ),
            title="Joint session",
            started_at=at,
            decisions=(MinutesDecision(item_id="d", title="We go on", reason="", by=()),),
        ),
        **said,
    )


def paper_of(minutes: Minutes) -> bytes:
    """Return minutes as a PDF."""
    return render_pdf(session_minutes(minutes, Setting(printed_on=PRINTED_ON, formats=Formats())))


def _attach(pdf: pikepdf.Pdf, words: str) -> None:
    pdf.attachments["file.txt"] = words.encode()


def _attach_named(pdf: pikepdf.Pdf, words: str) -> None:
    pdf.attachments[f"{words}.txt"] = b"nothing"


def _attach_described(pdf: pikepdf.Pdf, words: str) -> None:
    described = pikepdf.AttachedFileSpec(
        pdf,
        b"nothing",
        description=words,
        filename="a.txt",
        mime_type="text/plain",
        creation_date="",
        mod_date="",
    )
    pdf.attachments["a.txt"] = described


def _bookmark(pdf: pikepdf.Pdf, words: str) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(words, 0))


def _bookmark_within(pdf: pikepdf.Pdf, words: str) -> None:
    with pdf.open_outline() as outline:
        outer = pikepdf.OutlineItem("outer", 0)
        outer.children.append(pikepdf.OutlineItem(words, 0))
        outline.root.append(outer)


def _property(pdf: pikepdf.Pdf, words: str) -> None:
    pdf.docinfo["/Keywords"] = words


def _own_property(pdf: pikepdf.Pdf, words: str) -> None:
    pdf.docinfo["/Made"] = pikepdf.Dictionary(By=pikepdf.Array([pikepdf.String(words)]))


def _described(pdf: pikepdf.Pdf, words: str) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as described:
        described["dc:description"] = words


def _alternative(pdf: pikepdf.Pdf, words: str) -> None:
    element = pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Figure, Alt=words)
    pdf.Root.Further = pdf.make_indirect(element)


def _annotation(pdf: pikepdf.Pdf, words: str) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents=words
    )
    pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(note)])


def _layer(pdf: pikepdf.Pdf, words: str) -> None:
    layer = pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=words)
    pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array([pdf.make_indirect(layer)]))


def _comment_in_content(pdf: pikepdf.Pdf, words: str) -> None:
    pdf.pages[0].contents_add(f"\n% {words}\n".encode())


def _form(pdf: pikepdf.Pdf, words: str) -> None:
    field = pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="name", V=words)
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))


def _script(pdf: pikepdf.Pdf, words: str) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=words)


LEAKS: dict[str, Callable[[pikepdf.Pdf, str], None]] = {
    "an attachment": _attach,
    "the name of an attachment": _attach_named,
    "what describes an attachment": _attach_described,
    "a bookmark": _bookmark,
    "a bookmark within another": _bookmark_within,
    "a property": _property,
    "a property within another": _own_property,
    "the description": _described,
    "an alternative text": _alternative,
    "an annotation": _annotation,
    "the name of a layer": _layer,
    "a remark in the drawing": _comment_in_content,
    "a field of a form": _form,
    "a script": _script,
}


@pytest.mark.parametrize("words", [WORD, WIDE])
@pytest.mark.parametrize("place", LEAKS)
def test_a_leak_in_any_corner_of_a_pdf_is_found(place: str, words: str) -> None:
    clean = paper_of(bare_minutes())
    leaking = io.BytesIO()
    with pikepdf.open(io.BytesIO(clean)) as pdf:
        LEAKS[place](pdf, words)
        pdf.save(leaking, object_stream_mode=pikepdf.ObjectStreamMode.generate)

    assert words not in words_of_pdf(clean)
    assert words in words_of_pdf(leaking.getvalue())


@pytest.mark.parametrize(
    "said",
    [
        {"title": f"about {WORD}"},
        {"place": WORD},
        {"plan_title": WORD},
        {"parked": (WORD,)},
        {"decisions": (MinutesDecision(item_id="d", title=WORD, reason="", by=()),)},
        {"decisions": (MinutesDecision(item_id="d", title="t", reason=f"for {WORD}", by=()),)},
    ],
)
def test_a_leak_into_the_minutes_is_found_on_paper(said: dict[str, Any]) -> None:
    assert WORD not in words_of_pdf(paper_of(bare_minutes()))
    assert WORD in words_of_pdf(paper_of(bare_minutes(**said)))
