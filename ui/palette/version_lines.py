"""Versions by the code that stands on paper, as rows of the palette."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.version_codes import as_code
from partnerdesk.formats import Formats
from partnerdesk.queries.version_codes import FoundVersion, versions_with_code
from ui.context import Context
from ui.frame.formats_here import formats_for
from ui.palette.entries import Entry, Heading, Line
from ui.place import Place

translate = QCoreApplication.translate


def version_entries(context: Context, text: str, go: Callable[[Place], None]) -> Iterator[Entry]:
    """Yield the versions whose code was typed; nothing where the text is no code."""
    if not as_code(text) or not _looks_like_paper(text):
        return
    found = context.read(lambda connection: versions_with_code(connection, text))
    if found:
        yield Heading(translate("Palette", "On paper with this code"))
        formats = formats_for(context.settings())
        yield from (_line(each, formats, go) for each in found)


def _looks_like_paper(text: str) -> bool:
    """Tell a code from a word of eight letters: looking through all versions would delay each."""
    return "-" in text or text.isupper() or any(each.isdigit() for each in text)


def is_plainly_a_code(text: str) -> bool:
    """Tell whether a text is a code as it is printed, and no pair of words such as "well-kept"."""
    is_parted = text.strip()[4:5] == "-"
    has_figures = text.isupper() or any(each.isdigit() for each in text)
    return is_parted and has_figures and bool(as_code(text))


def _line(found: FoundVersion, formats: Formats, go: Callable[[Place], None]) -> Line:
    words = translate("Palette", "Version {version} of {plan}")
    title = words.format(version=found.version, plan=found.plan_title)
    about = f"{found.account} · {formats.moment(found.taken_at)} · {found.code}"
    place = Place(
        account_id=found.account_id, plan_id=found.plan_id, section="history", item_id=found.id
    )
    return Line(
        key=f"version:{found.id}",
        title=title,
        icon="history",
        detail=about,
        run=lambda: go(place),
        spoken=f"{title}, {about}",
    )
