"""A PDF can be read aloud: everything on it has its place in a structure, or is decoration."""

from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest

from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.plans import Topic
from partnerdesk.reports.brief import brief_report
from partnerdesk.reports.document import ReportDocument
from partnerdesk.reports.framing import Dress, Setting
from partnerdesk.reports.joint_plan import joint_plan_report
from partnerdesk.reports.pdf import render_pdf
from tests.core.reports.building import PRINTED_ON, empty_parts, goal, joint, statement
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.reading import FORMATS, reader_of
from tests.core.reports.structure import Tagged, marked_contents, opened, tree_of
from tests.core.reports.test_privacy import prepared


def covered(plan: JointPlan) -> ReportDocument:
    dress = Dress(has_cover=True)
    setting = Setting(printed_on=PRINTED_ON, formats=FORMATS, dress=dress)
    return joint_plan_report(plan, setting)


def long_plan() -> JointPlan:
    goals = tuple(goal(f"g{n}", f"Goal number {n}", measure="Mean") for n in range(120))
    texts = tuple(statement(topic, "A sentence that goes on. " * 200) for topic in Topic)
    return joint(empty_parts(goals=goals, statements=texts))


REPORTS = {
    "sample": covered(joint(brightwell_and_alder())),
    "empty": covered(joint(empty_parts())),
    "long": covered(long_plan()),
    "brief": brief_report(prepared(), printed_on=PRINTED_ON, formats=FORMATS),
}
CONTENTS = {name: render_pdf(report) for name, report in REPORTS.items()}


@pytest.fixture(params=sorted(CONTENTS))
def pdf(request: pytest.FixtureRequest) -> pikepdf.Pdf:
    return opened(CONTENTS[request.param])


@pytest.fixture
def sample() -> Tagged:
    return tree_of(opened(CONTENTS["sample"]))


def test_the_document_says_that_it_is_tagged(pdf: pikepdf.Pdf) -> None:
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert str(pdf.Root.Lang) == "en-GB"
    about = pdf.Root.Metadata.read_bytes().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    assert str(pdf.docinfo.Title) in about
    assert all(page.Tabs == "/S" for page in pdf.pages)


def test_everything_that_is_painted_is_content_or_decoration(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        assert None not in {number for number, _ in marked_contents(page)}


def test_each_content_belongs_to_one_element_which_its_page_knows(pdf: pikepdf.Pdf) -> None:
    root = pdf.Root.StructTreeRoot
    ways_back = root.ParentTree.Nums
    owners = {int(ways_back[n]): ways_back[n + 1] for n in range(0, len(ways_back), 2)}
    owned = [place for each in tree_of(pdf).all() for place in each.contents]

    assert len(owned) == len(set(owned))
    for number, page in enumerate(pdf.pages):
        painted = {mark for mark, _ in marked_contents(page) if mark != -1}
        on_page = {mark for at, mark in owned if at == number}
        assert painted <= on_page == set(range(len(owners[int(page.StructParents)])))


def test_only_elements_for_text_own_content(pdf: pikepdf.Pdf) -> None:
    owners = {each.tag for each in tree_of(pdf).all() if each.contents}

    assert owners.isdisjoint({"Document", "Table", "TR", "L", "LI", "TOC", "TOCI"})


def test_headings_begin_with_the_title_and_skip_no_level(pdf: pikepdf.Pdf) -> None:
    headings = [each for each in tree_of(pdf).all() if each.tag in ("H1", "H2", "H3")]
    levels = [int(each.tag[1]) for each in headings]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_rows_of_a_table_are_as_long_as_its_head(pdf: pikepdf.Pdf) -> None:
    for table in tree_of(pdf).tagged("Table"):
        spans = {sum(int(c.attributes.get("ColSpan", 1)) for c in r.kids) for r in table.kids}
        assert len(spans) == 1
        assert {row.tag for row in table.kids} == {"TR"}
        assert {cell.tag for row in table.kids for cell in row.kids} <= {"TH", "TD"}
        assert table.tagged("TH")


def test_heads_of_tables_say_what_they_are_the_head_of(sample: Tagged) -> None:
    scopes = {each.attributes.get("Scope") for each in sample.tagged("TH")}

    assert scopes == {"/Column", "/Row"}


def test_every_figure_is_told_in_words_and_has_its_place(pdf: pikepdf.Pdf) -> None:
    for each in tree_of(pdf).tagged("Figure"):
        assert each.alt
        assert "BBox" in each.attributes


def test_figures_tell_names_and_parts(sample: Tagged) -> None:
    told = [each.alt for each in sample.tagged("Figure")]

    assert any("Jonas Weber, Key account" in each for each in told)
    assert any("Brightwell 40%, €124k; Alder 60%, €186k" in each for each in told)
    assert any("Priya Nair, Aiko Tanaka" in each for each in told)


def test_a_table_that_goes_on_stays_one_table() -> None:
    tables = tree_of(opened(CONTENTS["long"])).tagged("Table")

    longest = max(tables, key=lambda table: len(table.kids))
    assert len(longest.kids) == 121
    assert len({page for each in longest.all() for page, _ in each.contents}) > 3


def test_a_text_that_goes_on_stays_one_paragraph() -> None:
    paragraphs = tree_of(opened(CONTENTS["long"])).tagged("P")

    assert any(len({page for page, _ in each.contents}) == 2 for each in paragraphs)


def test_links_lead_to_pages_of_the_document_and_back_to_their_elements(
    pdf: pikepdf.Pdf,
) -> None:
    pages = {page.objgen for page in pdf.pages}
    ways_back = pdf.Root.StructTreeRoot.ParentTree.Nums
    owners = {int(ways_back[n]): ways_back[n + 1] for n in range(0, len(ways_back), 2)}

    for page in pdf.pages:
        for link in page.get("/Annots", []):
            assert link.Dest[0].objgen in pages
            assert str(link.Contents)
            assert owners[int(link.StructParent)].S == "/Link"


def test_links_of_the_tree_stand_on_pages(sample: Tagged) -> None:
    links = [link for each in sample.tagged("Link") for link in each.links]

    assert len(links) > 10
    assert all(each.contents for each in sample.tagged("Link"))


def test_facts_are_a_list_of_labels_with_their_texts(sample: Tagged) -> None:
    items = sample.tagged("LI")

    assert items
    for item in items:
        (body,) = item.kids
        assert body.tag == "LBody"
        assert [kid.tag for kid in body.kids] == ["P", "P"]


def test_what_a_reader_hears_follows_the_document() -> None:
    document = opened(CONTENTS["sample"])
    first_pages = [each.contents[0][0] for each in tree_of(document).all() if each.contents]

    assert first_pages == sorted(first_pages)


def test_control_characters_in_titles_do_not_break_the_metadata() -> None:
    odd = replace(REPORTS["empty"], title="A & <b>\x0b plan", author="Ours\x00")

    content = opened(render_pdf(odd))

    assert "A &amp; &lt;b&gt;" in content.Root.Metadata.read_bytes().decode()


def test_words_stay_apart_where_lines_and_texts_meet() -> None:
    pages = [page.extract_text() for page in reader_of(CONTENTS["sample"]).pages]

    assert "Goals 4 " in pages[1].replace("\n", " ")
    assert "4 of 7 goals agreed €300k put in by both " in pages[2].replace("\n", "")
    assert "shelf in packaging a household" in pages[2].replace("\n", "")


def test_the_syntax_of_the_file_is_sound(pdf: pikepdf.Pdf) -> None:
    assert pdf.check_pdf_syntax() == []
