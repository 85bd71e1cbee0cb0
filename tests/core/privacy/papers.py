"""All words of a PDF, wherever they are: on its pages and in every corner of the file."""

import io
import re
from collections.abc import Iterator

import pikepdf
import pypdf

_DEEPEST = 12
_PLACES = re.compile(rb"-?\d*\.\d+")  # of what is drawn: their digits say nothing


def words_of_pdf(content: bytes) -> str:
    """Return each text of a PDF.

    These are pages, bookmarks, properties, alternative texts, annotations, attachments with their
    names, names of layers, and whatever else any object of the file holds as text.
    """
    reader = pypdf.PdfReader(io.BytesIO(content))
    words = [page.extract_text() for page in reader.pages]
    words += [str(value) for value in (reader.metadata or {}).values()]
    with pikepdf.open(io.BytesIO(content)) as opened:
        words.append(str(opened.open_metadata()))
        for name in opened.attachments:
            words += [name, _plain(opened.attachments[name].get_file().read_bytes())]
        for each in opened.objects:
            words += _texts_in(each, 0)
        words += _texts_in(opened.trailer, _DEEPEST - 1)
    return "\n".join(words)


def _texts_in(thing: object, depth: int) -> Iterator[str]:
    """Yield strings and keys of one object; what it points to is an object of its own."""
    if isinstance(thing, pikepdf.String):
        yield from (str(thing), _plain(bytes(thing)))
    if isinstance(thing, pikepdf.Name):
        yield str(thing)
    if isinstance(thing, pikepdf.Stream):
        yield _content(thing)
    for value in _parts_of(thing) if depth < _DEEPEST else ():
        if not (isinstance(value, pikepdf.Object) and value.is_indirect):
            yield from _texts_in(value, depth + 1)


def _parts_of(thing: object) -> Iterator[object]:
    if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        for key, value in thing.items():
            yield pikepdf.String(key)
            yield value
    elif isinstance(thing, pikepdf.Array):
        for index in range(len(thing)):
            yield thing[index]


def _content(stream: pikepdf.Stream) -> str:
    try:
        return _plain(stream.read_bytes())
    except pikepdf.PdfError:  # a picture that only its own reader opens
        return _plain(stream.read_raw_bytes())


def _plain(content: bytes) -> str:
    """Return bytes as text, also where each letter takes two of them; without places of lines."""
    return _PLACES.sub(b" ", content.replace(b"\x00", b"")).decode("utf-8", "replace")
