"""The people of an account, and the circle as we drew it."""

from partnerdesk.commands.dialogue import DrawCircle
from partnerdesk.commands.items import SetField
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.parties import Side
from partnerdesk.sample.diary import SHARED, Diary
from partnerdesk.sample.outline import Outline, Someone


def tell_people(diary: Diary, outline: Outline) -> None:
    """Write who is there on both sides."""
    sides = ((Side.US, outline.ours), (Side.THEM, outline.theirs))
    commands = [_person(diary, side, each) for side, people in sides for each in people]
    if outline.third:
        third = Someone(name=outline.third, title="Partner of both sides")
        commands.append(_person(diary, Side.THIRD, third))
    diary.write(outline.known_for - 1, *commands)


def tell_circle(diary: Diary, outline: Outline) -> None:
    """Write the circle as we drew it, where we did."""
    if not outline.inside:
        return
    everybody = [each.name for each in (*outline.ours, *outline.theirs)]
    everybody += [outline.third] if outline.third else []
    diary.write(
        outline.drawn,
        draw(diary, outline.drawn, inside=outline.inside, everybody=tuple(everybody)),
    )


def draw(
    diary: Diary,
    days_ago: int,
    *,
    inside: tuple[str, ...],
    everybody: tuple[str, ...],
    by: Side = Side.US,
    title: str = "The circle today",
) -> DrawCircle:
    """Return the command that draws a circle; who is not inside stands outside."""
    placements = tuple(
        Placement(
            person_id=diary.id(name),
            ring=Ring.INSIDE if name in inside else Ring.OUTSIDE,
            position=index,
        )
        for index, name in enumerate(everybody)
    )
    return DrawCircle(
        account_id=diary.account_id,
        drawn_on=diary.days.ago(days_ago),
        placements=placements,
        drawn_by_id=diary.party(by),
        title=title,
        visibility=SHARED,
    )


def tell_last_contacts(diary: Diary, outline: Outline) -> None:
    """Write the days of contact that were entered by hand."""
    for name, days_ago in outline.last_contacts:
        diary.write(
            days_ago,
            SetField(
                kind="person",
                item_id=diary.id(name),
                field="last_contact",
                value=diary.days.ago(days_ago),
            ),
            clock="17:00",
        )


def _person(diary: Diary, side: Side, each: Someone) -> object:
    return diary.add(
        "person",
        each.name,
        parent=diary.account_id,
        party_id=diary.party(side),
        name=each.name,
        title=each.title,
        plan_role=each.role,
        cares_about=each.cares_about,
        email=each.email,
        phone=each.phone,
        is_team=each.is_team,
        is_placeholder=each.is_placeholder,
        private_attitude=each.attitude,
        private_influence=each.influence,
    )
