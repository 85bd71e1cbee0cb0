"""Texts and queries are folded alike, and each word is found again where it was written."""

import pytest

from partnerdesk.store.search_text import folded_words, query_words, tokens_of

SPELLINGS = [
    ("François", "francois"),
    ("FRANÇOIS", "franc\u0327ois"),
    ("Straße", "STRASSE"),
    ("Łódź", "lodz"),
    ("Øresund", "oresund"),
    ("O’Brien", "obrien"),
    ("ﬁlm", "film"),
    ("İstanbul", "istanbul"),
    ("أحمد", "احمد"),
    ("الشَّركة", "الشركه"),
    ("הַמַּטָּרָה", "המטרה"),
    ("Ёлка", "елка"),
    ("ＡＢＣ", "abc"),
    ("co-operation", "co operation"),
]
TEXTS = [
    "Cut packaging waste, 30 % per case",
    "François O'Brien (Łódź)",
    "減らす包装 waste 廃棄物",
    "目標 🎯 reached",
    "हिन्दी में योजना",
    "ﬁlm ﬂow",
    "",
    "  \n\t ",
    "x" * 5000,
]


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert folded_words(one) == folded_words(other) != ""


def test_signs_without_spaces_between_them_are_words_and_together_a_phrase() -> None:
    assert folded_words("減らす包装") == "減 ら す 包 装"
    assert query_words("包装 waste") == ("包 装", "waste")


def test_a_word_is_looked_for_once() -> None:
    assert query_words("Waste, waste WASTE!") == ("waste",)
    assert query_words(" -- !? ") == ()


@pytest.mark.parametrize("text", TEXTS)
def test_tokens_are_the_words_with_their_places(text: str) -> None:
    tokens = list(tokens_of(text))

    assert " ".join(each.word for each in tokens) == folded_words(text)
    for each in tokens:
        assert folded_words(text[each.start : each.end]) == each.word
