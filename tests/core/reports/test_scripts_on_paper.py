"""Names in ten scripts are printed in fonts that are in the file, and copying gives them back."""

import io
import re
import unicodedata
from typing import Any

import pikepdf
import pytest

from tests.core.reports.building import THEM, empty_parts, head, joint, parties, person
from tests.core.reports.reading import pdf_of, reader_of, text_of, used_fonts

NAMES = {
    "Latin": "Đặng Thị Ngọc Łukasz Straße",
    "Greek": "Ελένη Παπαδοπούλου",
    "Cyrillic": "Мария Кузнецова-Ёлкина",
    "Arabic": "محمد علي الأحمد",
    "Hebrew": "דוד בן־גוריון",
    "Devanagari": "प्रिया कुमारी क्षत्रिय हिन्दी",
    "Chinese": "王小明 李雪琴",
    "Japanese": "山田太郎 さくら カタカナ",
    "Korean": "김민수 홍길동",
    "Emoji": "Team 🚀 ❤️ 👩🏽‍🔧 🇩🇪",
}


def plan_with(name: str) -> bytes:
    return pdf_of(joint(empty_parts(people=(person("p", THEM, name, name),))))


@pytest.mark.parametrize("script", sorted(NAMES))
def test_a_name_can_be_copied_from_the_page(script: str) -> None:
    content = plan_with(NAMES[script])

    assert unicodedata.normalize("NFKC", NAMES[script]) in text_of(content)


@pytest.mark.parametrize("script", sorted(NAMES))
def test_every_font_that_a_file_names_is_in_it(script: str) -> None:
    content = plan_with(NAMES[script])

    assert all(used_fonts(content).values())
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                assert font.Subtype == "/Type0"
                assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
    assert b"Helvetica" not in content


@pytest.mark.parametrize("script", sorted(NAMES))
def test_no_glyph_is_missing(script: str) -> None:
    with pikepdf.open(io.BytesIO(plan_with(NAMES[script]))) as pdf:
        for page in pdf.pages:
            fonts = page.Resources.Font
            current = None
            for each in pikepdf.parse_content_stream(page):
                if str(each.operator) == "Tf":
                    current = fonts[str(each.operands[0])]
                elif str(each.operator) == "TJ":
                    assert current is not None
                    assert all(glyphs_of(current, each.operands[0]))


def glyphs_of(font: Any, shown: Any) -> list[int]:
    """The numbers of glyphs in the font file; 0 is the box of a missing one."""
    to_glyphs = font.DescendantFonts[0].CIDToGIDMap.read_bytes()
    codes = b"".join(bytes(each) for each in shown if isinstance(each, pikepdf.String))
    found = []
    for at in range(0, len(codes), 2):
        place = 2 * int.from_bytes(codes[at : at + 2], "big")
        found.append(int.from_bytes(to_glyphs[place : place + 2], "big"))
    return found


def test_a_file_holds_only_the_glyphs_that_it_uses() -> None:
    content = plan_with("王小明")

    assert len(content) < 120_000
    assert "DroidSansFallback-Regular" in {name.partition("+")[2] for name in used_fonts(content)}


def test_subsets_are_named_as_such() -> None:
    names = used_fonts(plan_with("Мария"))

    assert all(re.fullmatch(r"/[A-Z]{6}\+.+", name) for name in names)


def test_titles_and_parties_in_other_scripts_print_on_every_page() -> None:
    plan = empty_parts(head=head(title="خطة مشتركة"), parties=parties(with_third=False))

    reader = reader_of(pdf_of(joint(plan)))

    pages = [unicodedata.normalize("NFKC", page.extract_text()) for page in reader.pages]
    assert all("خطة مشتركة" in page for page in pages)


def test_korean_words_break_between_words_and_japanese_ones_anywhere() -> None:
    korean = plan_with("김민수 " * 40)
    japanese = plan_with("山田太郎" * 60)

    assert "김민\n" not in reader_of(korean).pages[-1].extract_text()
    assert len(japanese) > 0
    assert text_of(japanese).replace(" ", "").count("山田太郎") >= 120
