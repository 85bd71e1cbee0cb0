"""Who signed, with name and role whole."""

from dataclasses import replace
from io import BytesIO

import pypdf

from partnerdesk.domain.plans import Signature
from partnerdesk.formats import Formats
from partnerdesk.reports.framing import Setting
from partnerdesk.reports.joint_plan import joint_plan_report
from partnerdesk.reports.pdf import render_pdf
from tests.core.reports.building import ITEM, MOMENT, PRINTED_ON, THEM, joint
from tests.core.reports.plans import brightwell_and_alder


def test_a_signature_shows_name_and_role_whole() -> None:
    signed = Signature(
        id="s1",
        name="Maria Costa",
        role="Head of operations",
        party_id=THEM,
        signed_at=MOMENT,
        version=11,
        **ITEM,
    )
    plan = joint(replace(brightwell_and_alder(), signatures=(signed,)))

    report = joint_plan_report(plan, Setting(printed_on=PRINTED_ON, formats=Formats()))
    last = pypdf.PdfReader(BytesIO(render_pdf(report))).pages[-1].extract_text()

    assert "Maria Costa" in last
    assert "Head of operations, Alder" in last
    assert "Signed on version 11" in last
