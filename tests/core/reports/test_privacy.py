"""Nothing private reaches the joint plan's paper; the internal brief is marked on every page."""

import io
import re
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from partnerdesk.domain.joint_plan import joint_plan_of
from partnerdesk.domain.links import Link
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import Leaning, PreparedPlan
from partnerdesk.reports.brief import brief_report
from partnerdesk.reports.documents import DocumentKind, Setting, shared_document
from partnerdesk.reports.framing import Dress
from partnerdesk.reports.pdf import render_pdf
from tests.core.reports.building import (
    PRINTED_ON,
    US,
    action,
    commitment,
    goal,
    person,
    reward,
    risk,
)
from tests.core.reports.plans import brightwell_and_alder
from tests.core.reports.reading import (
    FORMATS,
    letters_of,
    outline_of,
    pages_of,
    pdf_of,
    text_of,
)

CANARY = "canary"
HEXADECIMAL = re.compile(rb"<((?:[0-9A-Fa-f]{2})+)>")


def prepared() -> PreparedPlan:
    """The plan of the mock-ups with a canary in every private place."""
    shared = brightwell_and_alder()
    hidden = {
        "people": person("hp", US, f"{CANARY} person", f"{CANARY} title"),
        "goals": goal("hg", f"{CANARY} goal"),
        "risks": risk("hr", f"{CANARY} risk", 99, 999, 50),
        "commitments": commitment("hc", US, f"{CANARY} commitment"),
        "rewards": reward("hw", f"{CANARY} reward", 999, 50, "us"),
        "actions": action("ha", f"{CANARY} action", PRINTED_ON, "hp"),
    }
    for name in (
        *("statements", "values", "touchpoints", "cadences", "issues", "inclusions"),
        *("decisions", "problem_reviews", "highlights"),
    ):
        first = getattr(shared, name)[0]
        words = {
            field: f"{CANARY} {field}"
            for field in ("title", "body", "detail", "reason", "story", "note", "said", "cause")
            if hasattr(first, field)
        }
        hidden[name] = replace(first, id=f"h-{name}", **words)
    parts: PlanParts = replace(
        shared,
        goals=tuple(replace(each, owner_us_id="hp") for each in shared.goals),
        links=(Link(from_kind="action", from_id="x1", to_kind="goal", to_id="hg"),),
    )
    extended: dict[str, Any] = {
        name: (*getattr(parts, name), item) for name, item in hidden.items()
    }
    parts = replace(parts, **extended)
    ids = [person.id for person in parts.people] + [each.id for each in parts.goals]
    return PreparedPlan(
        parts=parts,
        ours_only=frozenset(item.id for item in hidden.values()),
        notes={each: f"{CANARY} note on {each}" for each in (*ids, "plan", "alder", "unknown")},
        leanings={each.id: Leaning(attitude=-2, influence=5) for each in parts.people},
    )


def test_no_canary_is_in_the_joint_plan() -> None:
    content = pdf_of(joint_plan_of(prepared()))

    assert CANARY not in text_of(content).lower()
    assert CANARY not in letters_of(content).lower()
    assert not any(CANARY in title.lower() for _, title, _ in outline_of(content))
    assert CANARY not in everything_in(content)


@pytest.mark.parametrize(
    "kind", sorted(set(DocumentKind) - {DocumentKind.BRIEF, DocumentKind.MINUTES})
)
@pytest.mark.parametrize("side", list(Side))
def test_no_canary_is_in_any_document_for_both_sides(kind: DocumentKind, side: Side) -> None:
    dress = Dress(code="K7QF-2M9X", has_cover=True)
    setting = Setting(printed_on=PRINTED_ON, formats=FORMATS, dress=dress)

    content = render_pdf(shared_document(kind, joint_plan_of(prepared()), setting, side))

    assert CANARY not in everything_in(content)


def everything_in(content: bytes) -> str:
    """Whatever can be read in a PDF: pages, bookmarks, metadata, and all that it is made of."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        parts = [
            obj.read_bytes() if isinstance(obj, pikepdf.Stream) else obj.unparse(resolved=True)
            for obj in pdf.objects
        ]
    raw = b"\n".join(parts)
    spelt_out = b"".join(bytes.fromhex(each.decode()) for each in HEXADECIMAL.findall(raw))
    wide = (raw + spelt_out).replace(b"\x00", b"")
    titles = " ".join(title for _, title, _ in outline_of(content))
    told = (text_of(content), letters_of(content), titles, wide.decode("latin-1"))
    return " ".join(told).lower()


def test_what_is_spelt_out_in_a_file_is_found() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root.Alt = pikepdf.String(f"{CANARY} 東京")
    target = io.BytesIO()

    pdf.save(target)

    assert CANARY in everything_in(target.getvalue())


def test_shared_totals_count_shared_items_only() -> None:
    assert pdf_of(joint_plan_of(prepared())).count(b"%%EOF") == 1
    assert "€766k" in text_of(pdf_of(joint_plan_of(prepared())))


def test_the_brief_holds_what_is_private_and_says_so_on_each_page() -> None:
    report = brief_report(prepared(), printed_on=PRINTED_ON, formats=FORMATS)

    content = render_pdf(report)

    text = text_of(content)
    assert all("INTERNAL" in page for page in pages_of(content))
    assert "canary note on maria" in text
    assert "canary note on unknown" in text
    assert "canary note on plan" in text
    assert "Against it, influence 5 of 5" in text
    assert "canary goal" in text
    assert "Our eyes only" in text
    assert "Shared content only" not in text


def test_a_brief_without_anything_private_still_prints() -> None:
    plan = PreparedPlan(parts=brightwell_and_alder())

    report = brief_report(plan, printed_on=PRINTED_ON, formats=FORMATS)

    assert "Before we meet" in text_of(render_pdf(report))
