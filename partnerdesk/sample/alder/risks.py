"""Alder's six risks: the expected loss is 179 000, of which 79 900 are borne by our side."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from partnerdesk.commands.items import MoveItem
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.parties import Side
from partnerdesk.domain.risks import RiskStatus
from partnerdesk.sample.alder.outline import AIKO, JONAS, LENA, MARIA, PRIYA, TOM
from partnerdesk.sample.amounts import cents
from partnerdesk.sample.diary import Diary

FILM = "Recycled film supply shortfall"
DOWNTIME = "Trial downtime at plant 2"
DROP_TEST = "New film fails the drop test"
FEES = "Waste-fee rules change"
LATE_FORECAST = "Forecast arrives late"
ENGINEER = "Key engineer unavailable"

OURS = {FILM: 50, DOWNTIME: 30, DROP_TEST: 60, LATE_FORECAST: 50, ENGINEER: 100}


def tell_risks(diary: Diary) -> None:
    """Write the risks with who bears them; the share of the fee-rule risk stays open."""
    diary.write(124, *_five(diary), *_shares(diary))
    diary.agree(54, "risk", FILM, DOWNTIME, DROP_TEST)
    diary.agree(26, "risk", LATE_FORECAST, ENGINEER)
    move = MoveItem(kind="risk", item_id=diary.id(FEES), index=3)
    diary.write(18, *_fees(diary), move, side=Side.THEM, clock="14:05")


def _risk(
    diary: Diary,
    title: str,
    chance: int,
    impact: tuple[int, int, int],
    leads: tuple[str, str],
    **values: Any,
) -> object:
    low, likely, high = (cents(Decimal(each)) for each in impact)
    return diary.add(
        "risk",
        title,
        title=title,
        probability=Decimal(chance),
        impact_low=low,
        impact_likely=likely,
        impact_high=high,
        lead_us_id=diary.id(leads[0]),
        lead_them_id=diary.id(leads[1]),
        review_on=diary.days.ahead(39),
        **values,
    )


def _five(diary: Diary) -> Iterator[object]:
    yield _risk(
        diary,
        FILM,
        30,
        (120, 180, 240),
        (PRIYA, AIKO),
        cause="Only two recyclers in reach make film of this grade.",
        effect="The lines go back to virgin film, and the pledge is missed.",
        trigger="Loopfilm's order book is full for more than eight weeks.",
        mitigation="Qualify a second recycler before the spring.",
        mitigation_owner_id=diary.id(LENA),
        mitigation_due=diary.days.month_end(2),
        fallback="Four weeks of film on stock, paid half and half.",
        why_shares="Neither side can move the recyclers alone.",
    )
    yield _risk(
        diary,
        DOWNTIME,
        40,
        (60, 90, 120),
        (PRIYA, TOM),
        cause="The first rolls of a new film tear while the crew learns.",
        effect="Line 3 stands still during a trial.",
        trigger="More than two tears in one shift.",
        mitigation="Trials only on Friday nights, with our technician beside the crew.",
        mitigation_owner_id=diary.id(PRIYA),
        mitigation_due=diary.days.ahead(19),
        fallback="Change back to the old film within the hour.",
        why_shares="Alder runs the line and decides when to stop; we bring the film.",
    )
    yield _risk(
        diary,
        DROP_TEST,
        15,
        (180, 240, 300),
        (PRIYA, AIKO),
        cause="Thinner film takes less of the shock.",
        effect="A new round of tooling, and the range starts a season later.",
        trigger="The first ten cases of the trial.",
        mitigation="Test each grade in our laboratory before it sees the line.",
        why_shares="The film is our design.",
    )
    yield _risk(
        diary,
        LATE_FORECAST,
        35,
        (40, 60, 80),
        (LENA, TOM),
        cause="The forecast waits for the retailer's promotion calendar.",
        effect="Film is made in a hurry, and paid for as such.",
        trigger="No file by Tuesday noon.",
        mitigation="A rough file first, corrected a week later.",
        why_shares="One side plans with it, the other writes it.",
        status=RiskStatus.WATCHING,
    )
    yield _risk(
        diary,
        ENGINEER,
        25,
        (25, 40, 55),
        (JONAS, TOM),
        cause="One engineer knows the splice table.",
        effect="Trials wait for a month.",
        trigger="Two trials moved in a row.",
        mitigation="A second engineer goes along from the next trial on.",
        why_shares="It is our team.",
    )


def _fees(diary: Diary) -> Iterator[object]:
    yield _risk(
        diary,
        FEES,
        20,
        (80, 110, 140),
        (JONAS, MARIA),
        cause="The ministry counts laminated film differently from next summer.",
        effect="Half of the fee savings are gone.",
        trigger="The draft of the rule in February.",
        mitigation="Bring a shared proposal to the industry body.",
        private_notes="We can offer to carry 30% of the fee-rule risk if the film share stays at "
        "50. Ceiling from finance: €35k expected loss on any single risk.",
    )
    yield _set(diary, FEES, 0)


def _shares(diary: Diary) -> Iterator[object]:
    for title, ours in OURS.items():
        yield _set(diary, title, ours)


def _set(diary: Diary, title: str, ours: int) -> SetRiskShares:
    shares = {
        diary.party(Side.US): Decimal(ours),
        diary.party(Side.THEM): Decimal(100 - ours),
    }
    return SetRiskShares(risk_id=diary.id(title), shares=shares)
