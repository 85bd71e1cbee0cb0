"""Lines are broken, reordered and shaped as readers of each script expect."""

import pytest

from partnerdesk.reports.document import Span
from partnerdesk.reports.pdf.bidi import in_visual_order, levels, reads_to_the_left
from partnerdesk.reports.pdf.fonts import printable
from partnerdesk.reports.pdf.styles import BODY, TITLE
from partnerdesk.reports.pdf.typesetting import Line, Typesetter
from partnerdesk.reports.telling import joined
from partnerdesk.reports.words import ENGLISH

ALEF, BET, GIMEL = "\N{HEBREW LETTER ALEF}", "\N{HEBREW LETTER BET}", "\N{HEBREW LETTER GIMEL}"


def seen(text: str) -> str:
    """A text as it stands on the line, from left to right."""
    base = int(reads_to_the_left(text))
    pairs = list(zip(levels(text, base=base), text, strict=True))
    return "".join(character for _, character in in_visual_order(pairs))


def words(line: Line) -> str:
    return "".join(piece.run.text for piece in line.pieces)


@pytest.mark.parametrize(
    ("text", "visual"),
    [
        ("abc", "abc"),
        (f"{ALEF}{BET}", f"{BET}{ALEF}"),
        (f"{ALEF} {BET}", f"{BET} {ALEF}"),
        (f"abc {ALEF}{BET} def", f"abc {BET}{ALEF} def"),
        (f"{ALEF} abc {BET}", f"{BET} abc {ALEF}"),
        (f"{ALEF} 123", f"123 {ALEF}"),
        (f"{ALEF} 1,234.5 {BET}", f"{BET} 1,234.5 {ALEF}"),
        ("40%, €124k", "40%, €124k"),
        (f"a {ALEF} 12", f"a 12 {ALEF}"),
        ("-5% (€3)", "-5% (€3)"),
    ],
)
def test_letters_stand_in_visual_order(text: str, visual: str) -> None:
    assert seen(text) == visual


def test_lines_never_exceed_the_width() -> None:
    setter = Typesetter()
    text = f"Every case reaches {'w' * 90} 日本語の長い文章です。" * 3 + f" {ALEF}{BET} {GIMEL}"

    for width in (40.0, 77.0, 150.0, 400.0):
        lines = setter.lines((Span(text=text),), BODY, width)
        assert max(line.width for line in lines) <= width + 0.1


def test_no_letter_is_lost_in_breaking() -> None:
    text = "Shorten line change-over and/or wait; then 3.5 to 1 day."

    lines = Typesetter().lines((Span(text=text),), BODY, 60)

    assert len(lines) > 3
    assert "".join(words(line).replace(" ", "") for line in lines) == text.replace(" ", "")


def test_strong_spans_do_not_open_a_place_to_break() -> None:
    spans = (Span(text="index "), Span(text="0.91", is_strong=True), Span(text=". Next"))

    lines = Typesetter().lines(spans, BODY, 40)

    assert [words(line).strip() for line in lines] == ["index", "0.91.", "Next"]


def test_line_breaks_and_blank_lines_stay() -> None:
    lines = Typesetter().lines((Span(text="one\r\n\ntwo"),), BODY, 200)

    assert [words(line) for line in lines] == ["one", "", "two"]


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    setter = Typesetter()

    line = setter.fitted("Alder Foods Cooperative", BODY, 60)

    assert words(line).endswith("…")
    assert line.width <= 60.1


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a\tb", "a b"),
        ("a\N{SOFT HYPHEN}b", "ab"),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}b", "ab"),
        ("\N{ROCKET}", "\N{ROCKET}"),
        (
            "\N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16}",
            "\N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16}",
        ),
        ("a\N{VARIATION SELECTOR-16}", "a"),
        ("\N{THAI CHARACTER KO KAI}", "[thai character ko kai]"),
        ("\ue000", "[U+E000]"),
        ("e\N{COMBINING ACUTE ACCENT}", "é"),
        ("a\N{NARROW NO-BREAK SPACE}b", "a\N{NARROW NO-BREAK SPACE}b"),
    ],
)
def test_characters_become_printable(text: str, printed: str) -> None:
    assert printable(text) == printed


def test_arabic_letters_join_and_read_to_the_left() -> None:
    line = Typesetter().line("مرحبا", BODY)

    (piece,) = line.pieces
    alone = {glyph_of(letter) for letter in "مرحبا"}
    assert line.is_rtl
    assert "Arabic" in piece.run.face.name
    assert {each.number for cluster in piece.run.clusters for each in cluster.glyphs} - alone
    assert [cluster.text for cluster in piece.run.clusters] == list("ابحرم")


def glyph_of(letter: str) -> int:
    (piece,) = Typesetter().line(letter, BODY).pieces
    return piece.run.clusters[0].glyphs[0].number


def test_figures_have_one_width_so_that_columns_align() -> None:
    setter = Typesetter()

    assert setter.width("1111", BODY) == setter.width("8088", BODY)
    assert setter.width("1111", TITLE) < setter.width("8088", TITLE)


def test_amounts_and_their_currency_stay_on_one_line() -> None:
    amount = "1.234\N{NO-BREAK SPACE}€"

    lines = Typesetter().lines((Span(text=f"We put in {amount} and {amount}."),), BODY, 60)

    assert len(lines) > 2
    assert sum(amount in words(line) for line in lines) == 2


@pytest.mark.parametrize(
    ("text", "visual"),
    [
        (joined(f"{ALEF}{BET}", "40 hours a month"), f"{ALEF}{BET}, 40 hours a month"),
        (joined(f"{ALEF}{BET}", "80.000 €, 45 %", by=" "), f"{ALEF}{BET} 80.000 €, 45 %"),
        (joined("2", f"{ALEF}{BET}", by="  "), f"2  {ALEF}{BET}"),
        (ENGLISH.listed((ALEF, BET, "C")), f"{ALEF}, {BET} and C"),
    ],
)
def test_texts_that_are_joined_keep_their_order(text: str, visual: str) -> None:
    line = Typesetter().line(text, BODY)

    assert not line.is_rtl
    assert words(line) == visual


def test_lines_that_are_joined_keep_their_own_direction() -> None:
    first, second = Typesetter().lines((Span(text=joined(ALEF, "C", by="\n")),), BODY, 200)

    assert (first.is_rtl, second.is_rtl) == (True, False)
