"""What the talks with Alder led to: issues, inclusions, decisions, actions, lessons, credit."""

from collections.abc import Iterator

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.dialogue import SetParticipants
from partnerdesk.domain.follow_up import ActionStatus, AskedFor
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Mode
from partnerdesk.sample.alder.goals import WASTE, link
from partnerdesk.sample.alder.outline import AIKO, CREW, JONAS, LENA, MARIA, PRIYA, TOM
from partnerdesk.sample.diary import Diary

TRIAL_ROLL = "First trial roll on line 3"
TECHNICIAN = "Technician on site for the splice tears"
DECIDED_IN, NOTED_IN = "Joint session 54", "Joint session 26"
RAISED_IN = "Call about the splice tears 11"


def tell_follow_up(diary: Diary) -> None:
    """Write what dialogue led to, each on its day."""
    _tell_issues(diary)
    _tell_inclusions(diary)
    diary.write(54, *_decisions(diary), mode=Mode.TOGETHER, clock="15:30")
    diary.write(26, *_actions(diary), mode=Mode.TOGETHER, clock="15:40")
    diary.write(24, link(diary, "goal", WASTE, "action", TRIAL_ROLL))
    diary.write(79, _problem(diary))
    diary.write(40, *_highlights(diary))


def _tell_issues(diary: Diary) -> None:
    ago = diary.days.ago
    dates = diary.add(
        "issue",
        "delivery dates",
        title="Three different delivery dates",
        detail="The portal, the e-mail and the driver each name another day.",
        asked_by_id=diary.id(MARIA),
        asked_on=ago(96),
        owner_id=diary.id(LENA),
        answer="One date, from planning, in all three places.",
        answered_on=ago(93),
        told_back_on=ago(92),
    )
    tears = diary.add(
        "issue",
        "splice tears",
        title="Splice tears on line 3",
        detail="Two to four tears in each night shift since the new reels.",
        asked_by_id=diary.id(TOM),
        asked_on=ago(11),
        owner_id=diary.id(PRIYA),
        answer="The tape is too short for the new core. A technician brings the longer one.",
        answered_on=ago(9),
    )
    labels = diary.add(
        "issue",
        "pallet labels",
        title="Pallet labels fall off in the cold store",
        asked_by_id=diary.id(CREW),
        asked_on=ago(5),
        owner_id=diary.id(LENA),
    )
    ceiling = diary.add(
        "issue",
        "ceiling",
        is_shared=False,
        title="How much of the fee-rule risk may we carry?",
        asked_by_id=diary.id(JONAS),
        asked_on=ago(14),
        answer="30%, if the film share stays at 50.",
        answered_on=ago(10),
        told_back_on=ago(10),
    )
    diary.write(92, dates, side=Side.THEM)
    diary.write(14, ceiling)
    raised_in = link(diary, "issue", "splice tears", "touchpoint", RAISED_IN)
    diary.write(9, tears, raised_in)
    diary.write(5, labels, side=Side.THEM)


def _tell_inclusions(diary: Diary) -> None:
    ideas = diary.add(
        "inclusion",
        "splice table",
        title="Where to put the splice table",
        happened_on=diary.days.ago(145),
        asked_for=AskedFor.IDEAS,
        said="Not where we walk. Beside the unwinder, and lower.",
        changed="The table stands beside the unwinder, 20 cm lower.",
    )
    confirmed = diary.add(
        "inclusion",
        "film grade",
        title="Which film grade to order for the trial",
        happened_on=diary.days.ago(61),
        asked_for=AskedFor.CONFIRMATION,
        said="We would have liked to see the choice earlier.",
        changed="Aiko and Priya choose together from now on.",
    )
    diary.write(
        144,
        ideas,
        _participants(diary, "splice table", TOM, CREW),
    )
    diary.write(
        61,
        confirmed,
        _participants(diary, "film grade", AIKO, PRIYA),
    )


def _participants(diary: Diary, key: str, *names: str) -> SetParticipants:
    people = tuple(diary.id(name) for name in names)
    return SetParticipants(kind="inclusion", item_id=diary.id(key), person_ids=people)


def _decisions(diary: Diary) -> Iterator[object]:
    told = (
        ("Joint session on the last Tuesday of the month", "Both calendars have it free."),
        ("Trials only on Friday nights", "A torn roll then costs nobody a shift."),
        ("Alder sends the forecast by Tuesday noon", "Film is planned on Tuesday afternoon."),
    )
    for title, reason in told:
        yield diary.add(
            "decision",
            title,
            title=title,
            reason=reason,
            agreed_by=f"{JONAS}, {MARIA}",
            decided_on=diary.days.ago(54),
        )
        yield AgreeItem(kind="decision", item_id=diary.id(title))
        yield link(diary, "decision", title, "touchpoint", DECIDED_IN)


def _actions(diary: Diary) -> Iterator[object]:
    day = diary.days
    us, them = Side.US, Side.THEM
    done = ActionStatus.DONE
    told = (
        (TECHNICIAN, us, PRIYA, day.ahead(5), ActionStatus.OPEN),
        ("Open the plant data", them, TOM, day.ahead(9), ActionStatus.OPEN),
        (TRIAL_ROLL, us, PRIYA, day.ahead(19), ActionStatus.OPEN),
        (
            "Bring a shared proposal for the fee rules",
            them,
            MARIA,
            day.ahead(37),
            ActionStatus.OPEN,
        ),
        ("Send one delivery date", us, LENA, day.ago(40), done),
        ("Name a second contact for the night shift", them, TOM, day.ago(33), done),
    )
    for title, side, owner, due_on, status in told:
        yield diary.add(
            "action",
            title,
            title=title,
            party_id=diary.party(side),
            owner_id=diary.id(owner),
            due_on=due_on,
            status=status,
            done_on=due_on if status is done else None,
        )
        yield link(diary, "action", title, "touchpoint", NOTED_IN)
    yield diary.add(
        "action",
        "ask finance",
        is_shared=False,
        title="Ask finance what we may carry",
        party_id=diary.party(us),
        owner_id=diary.id(JONAS),
        due_on=day.ago(10),
        status=done,
        done_on=day.ago(10),
    )


def _problem(diary: Diary) -> object:
    return diary.add(
        "problem_review",
        title="Torn film in the night shift",
        happened_on=diary.days.ago(82),
        cause="Reels stored beside the freezer door had become brittle.",
        fix="Reels rest for twelve hours at room temperature.",
        lesson="The film is fine; the way to the line is part of the film.",
        process_change="The delivery note names the place of storage.",
    )


def _highlights(diary: Diary) -> Iterator[object]:
    yield diary.add(
        "highlight",
        title="Change-over under 50 minutes for the first time",
        story="The crew tried the new table on a Sunday, on their own idea.",
        happened_on=diary.days.ago(41),
        credited_to_id=diary.id(CREW),
    )
    yield diary.add(
        "highlight",
        title="A month without a short delivery",
        story="Planning on both sides looked at one sheet every Tuesday.",
        happened_on=diary.days.ago(45),
    )
