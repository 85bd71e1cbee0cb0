"""The circles of a draft as a page: both, with what changes, marked as our own draft."""

import io
from dataclasses import replace
from datetime import UTC, date

from pypdf import PdfReader

from partnerdesk.formats import Formats
from partnerdesk.reports.document import CirclePair
from partnerdesk.reports.pdf import render_pdf
from partnerdesk.reports.words import ENGLISH
from partnerdesk.wizards.draft import Draft
from tests.core.reports.test_joint_plan_report import all_text, of_type
from tests.core.wizards.drafts import full_draft
from ui.wizard.circle_paper import circle_paper

DAY = date(2026, 11, 24)


def page_of(draft: Draft) -> str:
    """Return the words of the page, of which there is one."""
    told = circle_paper(draft, today=DAY, formats=Formats(zone=UTC), words=ENGLISH)
    reader = PdfReader(io.BytesIO(render_pdf(told)))
    assert len(reader.pages) == 1
    return reader.pages[0].extract_text()


def test_both_circles_and_what_changes_are_on_one_page() -> None:
    draft = full_draft()
    told = circle_paper(draft, today=DAY, formats=Formats(zone=UTC), words=ENGLISH)

    (pair,) = of_type(told.parts, CirclePair)
    assert draft.differently is not None
    assert len(pair.before.places) == len(draft.today)
    assert len(pair.after.places) == len(draft.differently)
    assert all(each.text[:20] in all_text(told) for each in draft.changes[:2])
    text = page_of(draft)
    assert "Our draft" in text
    assert "Shared content only" not in text


def test_a_circle_that_was_not_drawn_again_stands_alone() -> None:
    draft = replace(full_draft(), differently=None, changes=())

    assert "Today" in page_of(draft)


def test_a_draft_without_anybody_still_prints() -> None:
    draft = full_draft()
    bare = replace(draft, people=(), today=(), differently=None, changes=())

    assert "The circle of" in page_of(bare)
