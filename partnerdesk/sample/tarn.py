"""Tarn Valley Organics: a new customer without a circle and without a plan."""

from partnerdesk.domain.people import PlanRole
from partnerdesk.sample.outline import Outline, Someone

TARN = Outline(
    name="Tarn Valley Organics",
    short_name="Tarn Valley",
    industry="Organic food",
    plan="",
    ours=(),
    theirs=(
        Someone(
            name="Eleri Pugh",
            title="Founder",
            role=PlanRole.DECISION_MAKER,
            cares_about="Knowing the name of everybody who grows for her",
            attitude=0,
            influence=5,
        ),
        Someone(name="Their packing lead", title="Name unknown", is_placeholder=True),
    ),
    known_for=30,
    last_contacts=(("Eleri Pugh", 21),),
)
