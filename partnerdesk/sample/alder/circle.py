"""Alder's circle: as we drew it first, as they drew it, and differently."""

from partnerdesk.commands.items import SetField
from partnerdesk.domain.parties import Side
from partnerdesk.sample.alder.outline import AIKO, CREW, JONAS, LENA, LOOPFILM, MARIA, PRIYA, TOM
from partnerdesk.sample.diary import Diary
from partnerdesk.sample.stories.people import draw

EVERYBODY = (JONAS, PRIYA, LENA, MARIA, TOM, AIKO, CREW, LOOPFILM)
DIFFERENTLY = (JONAS, PRIYA, LENA, MARIA, TOM, AIKO)

COUNTERPARTS = ((JONAS, MARIA), (PRIYA, TOM), (LENA, AIKO))
CONTACTS = ((MARIA, 11), (TOM, 4), (AIKO, 4))


def tell_circle(diary: Diary) -> None:
    """Write three drawings by both sides, and who is whose counterpart."""
    diary.write(200, draw(diary, 200, inside=(JONAS, PRIYA, LENA), everybody=EVERYBODY))
    theirs = draw(
        diary,
        145,
        inside=(MARIA, TOM, CREW),
        everybody=EVERYBODY,
        by=Side.THEM,
        title="As Alder sees it",
    )
    diary.write(145, theirs, side=Side.THEM, clock="11:30")
    differently = draw(
        diary,
        56,
        inside=DIFFERENTLY,
        everybody=(*DIFFERENTLY, LOOPFILM),
        title="One circle, two companies",
    )
    diary.write(56, differently)
    _tell_counterparts(diary)


def _tell_counterparts(diary: Diary) -> None:
    def changed(name: str, field: str, value: object) -> SetField:
        return SetField(kind="person", item_id=diary.id(name), field=field, value=value)

    pairs = [*COUNTERPARTS, *((them, us) for us, them in COUNTERPARTS)]
    diary.write(
        198,
        *(changed(one, "counterpart_id", diary.id(other)) for one, other in pairs),
        changed(TOM, "reports_to_id", diary.id(MARIA)),
        changed(CREW, "reports_to_id", diary.id(TOM)),
        changed(MARIA, "private_notes", "Decides by Friday, never on Friday."),
        changed(TOM, "private_notes", "Burnt by the 2024 trial: three nights without a line."),
    )
    for name, days_ago in CONTACTS:
        contact = changed(name, "last_contact", diary.days.ago(days_ago))
        diary.write(days_ago, contact, clock="17:10")
