"""Where lines may break: behind spaces, hyphens and slashes, and around Chinese and Japanese signs.

Words are never hyphenated, so that no name is.
"""

import re
from collections.abc import Iterator, Sequence

Fragment = tuple[str, str, str]  # text, weight, and the anchor that it leads to

_HAN = "\u2e80-\u30ff\u3190-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_NO_START = "、。，．・：；？！）」』】〉》ーっゃゅょァィゥェォッャュョ々"
_SPACE = " \t\u2000-\u2006\u2008-\u200a\u205f\u3000"  # not the ones that keep words together
_WORD = re.compile(
    rf"[{_HAN}][{_NO_START}]*[{_SPACE}]*"
    rf"|[^{_SPACE}{_HAN}]+?(?:[-/](?=\w)|[{_SPACE}]+|(?=[{_HAN}])|$)"
    rf"|[{_SPACE}]+"
)
_WORD_END = re.compile(rf"[{_HAN}{_SPACE}][{_SPACE}]*$")


def paragraphs(fragments: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    """Yield the fragments between line breaks."""
    paragraph: list[Fragment] = []
    for text, weight, link in fragments:
        first, *rest = text.split("\n")
        paragraph.append((first, weight, link))
        for each in rest:
            yield paragraph
            paragraph = [(each, weight, link)]
    yield paragraph


def words(paragraph: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    """Yield stretches that a line may not break inside; one may go over several fragments."""
    word: list[Fragment] = []
    for text, weight, link in paragraph:
        for found in _WORD.findall(text):
            word.append((found, weight, link))
            if found[-1] in "-/" or _WORD_END.search(found):
                yield word
                word = []
    if word:
        yield word
