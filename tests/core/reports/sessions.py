"""The minutes of a session in which everything happened."""

from datetime import UTC, date, datetime
from decimal import Decimal

from partnerdesk.domain.kinds import FieldType
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.sessions.course import TopicState
from partnerdesk.sessions.minutes import (
    Minutes,
    MinutesAction,
    MinutesAgreed,
    MinutesAnswer,
    MinutesDecision,
    MinutesIssue,
    MinutesNod,
    MinutesNote,
    MinutesParty,
    MinutesTopic,
    NextMeeting,
    Present,
)
from partnerdesk.sessions.shared_changes import Became, SharedChange, SharedField
from partnerdesk.sessions.speaking import Speaking

_MET = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
BOTH = (Side.US, Side.THEM)


def minutes() -> Minutes:
    """Return minutes with something under every heading."""
    return Minutes(
        session_id="session",
        plan_id="plan",
        plan_title="2027 joint plan",
        currency="EUR",
        account="Alder Foods Cooperative",
        parties=(
            MinutesParty(side=Side.US, name="Brightwell Packaging", short="Brightwell"),
            MinutesParty(side=Side.THEM, name="Alder Foods Cooperative", short="Alder"),
        ),
        title="Joint session in November",
        place="Plant 2",
        started_at=_MET,
        ended_at=_MET,
        seconds=3300,
        present=(
            Present(name="Jonas Weber", role="Key account", side=Side.US, party="Brightwell"),
            Present(name="Maria Costa", role="Operations", side=Side.THEM, party="Alder"),
        ),
        topics=(
            MinutesTopic(title="Goals", state=TopicState.DONE, minutes=20, seconds=1500),
            MinutesTopic(title="Fee rules", state=TopicState.PARKED, minutes=None, seconds=60),
        ),
        decisions=(
            MinutesDecision(item_id="d1", title="Trials on Fridays", reason="Quiet", by=BOTH),
            MinutesDecision(item_id="d2", title="A shared forecast", by=(Side.THEM,)),
            MinutesDecision(item_id="d3", title="Bring it to the board"),
        ),
        actions=(
            MinutesAction(item_id="a1", title="Open the data", side=Side.THEM, party="Alder"),
            MinutesAction(
                item_id="a2",
                title="Send the drawing",
                side=Side.US,
                party="Brightwell",
                owner="Priya Nair",
                due_on=date(2026, 12, 1),
            ),
        ),
        issues=(MinutesIssue(item_id="i1", title="Labels fall off", owner="Lena Fischer"),),
        agreed=(
            MinutesAgreed(kind="goal", item_id="g1", title="Waste", sides=BOTH, is_agreed=True),
            MinutesAgreed(
                kind="risk", item_id="r1", title="Supply", sides=(Side.US,), is_agreed=False
            ),
        ),
        changed=(
            _change("Waste", Became.CHANGED, "target", (Decimal(30), Decimal(25))),
            _change(Topic.VISION, Became.CHANGED, "body", (None, "One shelf")),
            _change("A new risk", Became.ADDED),
            _change("An old one", Became.DELETED),
        ),
        parked=("The spring campaign",),
        alignment=(
            MinutesAnswer(
                question="vision",
                label="Vision",
                us=75,
                them=50,
                us_said="Ours",
                them_said="Theirs",
            ),
        ),
        next_meeting=NextMeeting(title="December session", starts_at=_MET, place="Plant 1"),
        notes=(
            MinutesNote(text="All in good spirits", by=Speaking.BOTH, at=_MET),
            MinutesNote(text="It was Priya", by=Speaking.US, at=_MET, is_correction=True),
        ),
        nods=(MinutesNod(side=Side.US, name="Jonas Weber", at=_MET),),
    )


def _change(
    title: str,
    became: Became,
    name: str = "",
    values: tuple[Decimal | str | None, Decimal | str | None] = (None, None),
) -> SharedChange:
    is_number = isinstance(values[1], Decimal)
    field = SharedField(
        table="goal",
        name=name,
        label={"target": "Target", "body": "Text"}.get(name, ""),
        holds=FieldType.NUMBER if is_number else FieldType.TEXT,
        old=values[0],
        new=values[1],
    )
    return SharedChange(
        kind="goal",
        item_id="g1",
        title=title,
        became=became,
        side=Side.US,
        at=_MET,
        fields=(field,) if name else (),
    )
