"""What a file needs once its pages are there: fonts, structure, links, and words about itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Any

from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.pdf import objects
from partnerdesk.reports.pdf.runs import unmarked
from partnerdesk.reports.pdf.structure import add_structure
from partnerdesk.reports.pdf.tags import Sheet
from partnerdesk.reports.pdf.writing import PackedFile

_ABOUT = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>PartnerDesk</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that links lead to."""

    sheet: Sheet
    top: float


def finish(canvas: Any, sheets: Sequence[Sheet]) -> None:
    """Put everything into the file that needs its pages."""
    file: PackedFile = canvas._doc  # noqa: SLF001 - reportlab has no other door
    file.add_fonts(canvas.fonts.add_to(file))
    pages = {sheet: number for number, sheet in enumerate(sheets)}
    anchors = {
        name: (pages[anchor.sheet], anchor.top)
        for name, anchor in canvas.anchors.items()
        if anchor.sheet in pages
    }
    tree = add_structure(file, canvas.tags.root, sheets, anchors)
    catalog = file.Catalog
    catalog.StructTreeRoot = f"{tree} 0 R"
    catalog.MarkInfo = "<</Marked true>>"
    catalog.ViewerPreferences = "<</DisplayDocTitle true>>"
    about = _about(canvas.document, file.info.producer).encode("utf-8")
    metadata = file.add_stream(objects.stream(about, "/Type/Metadata/Subtype/XML", is_plain=True))
    catalog.Metadata = f"{metadata} 0 R"


def _about(document: ReportDocument, producer: str) -> str:
    day = document.printed_on
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    words = {
        "title": document.title,
        "author": document.author,
        "subject": document.subject,
        "language": document.language,
        "producer": producer,
        "day": moment,
    }
    return _ABOUT.format_map(
        {name: escape(_printed(text), quote=False) for name, text in words.items()}
    )


def _printed(text: str) -> str:
    """Without the control characters that XML does not know."""
    return "".join(letter if letter.isprintable() else " " for letter in unmarked(text))
