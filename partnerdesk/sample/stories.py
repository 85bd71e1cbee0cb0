"""An outline told as the pages of a diary: plain functions from data to commands."""

from collections.abc import Iterator
from decimal import Decimal

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.dialogue import DrawCircle, RecordCheck, SetParticipants
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.domain.checks import Answer
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.commitments import CommitmentStatus, Tender
from partnerdesk.domain.dialogue import Channel, TouchpointStatus
from partnerdesk.domain.goals import Made
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.domain.visibility import Mode
from partnerdesk.sample.diary import SHARED, Diary
from partnerdesk.sample.outline import Aim, Ask, Danger, Gain, Outline, PutIn, Round, Someone, Talk

BEGUN_AFTER = 3
LOW, HIGH = Decimal("0.75"), Decimal("1.25")


def tell_people(diary: Diary, outline: Outline) -> None:
    """Write who is there on both sides."""
    sides = ((Side.US, outline.ours), (Side.THEM, outline.theirs))
    commands = [_person(diary, side, each) for side, people in sides for each in people]
    if outline.third:
        third = Someone(name=outline.third, title="Partner of both sides")
        commands.append(_person(diary, Side.THIRD, third))
    diary.write(outline.known_for - 1, f"add the people of {outline.short_name}", *commands)


def tell_circle(diary: Diary, outline: Outline) -> None:
    """Write the circle as we drew it, where we did."""
    if not outline.inside:
        return
    everybody = [each.name for each in (*outline.ours, *outline.theirs)]
    everybody += [outline.third] if outline.third else []
    diary.write(
        outline.drawn,
        "draw the circle",
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


def tell_words(diary: Diary, outline: Outline) -> None:
    """Write the vision, both successes, and the values."""
    texts = (
        (Topic.VISION, outline.vision),
        (Topic.SUCCESS_THEIRS, outline.success_theirs),
        (Topic.SUCCESS_OURS, outline.success_ours),
    )
    told = [(topic, body) for topic, body in texts if body]
    statements = [diary.add("statement", topic, topic=topic, body=body) for topic, body in told]
    values = [
        diary.add("shared_value", title, title=title, behaviour=shown)
        for title, shown in outline.values
    ]
    begun = outline.planned - BEGUN_AFTER
    diary.write(begun, "write the vision and values", *statements, *values)
    agreed = [AgreeItem(kind="statement", item_id=diary.id(topic)) for topic, _body in told]
    agreed += [AgreeItem(kind="shared_value", item_id=diary.id(each)) for each, _ in outline.values]
    diary.write(
        begun - 10, "agree the vision and values", *agreed, clock="15:00", mode=Mode.TOGETHER
    )


def tell_aims(diary: Diary, outline: Outline) -> None:
    """Write the goals: proposed, measured, agreed."""
    for side in (Side.US, Side.THEM):
        aims = [aim for aim in outline.aims if aim.proposed_by is side]
        proposed = [_goal(diary, outline, aim) for aim in aims]
        if proposed:
            diary.write(outline.planned - 20, "propose goals", *proposed, side=side)
    for days_ago in sorted({ago for aim in outline.aims for ago, _value in aim.measured}):
        measured = [
            diary.add(
                "measurement",
                parent=diary.id(aim.title),
                measured_on=diary.days.ago(days_ago),
                value=Decimal(value),
            )
            for aim in outline.aims
            for ago, value in aim.measured
            if ago == days_ago
        ]
        diary.write(days_ago, "measure goals", *measured, clock="16:20")
    _agree_aims(diary, outline)


def tell_shares(diary: Diary, outline: Outline) -> None:
    """Write what each side puts in, what both risk, and how the rewards are split."""
    commands: list[object] = []
    for each in outline.puts_in:
        commands += _commitment(diary, each)
    for danger in outline.dangers:
        commands += _risk(diary, danger)
    gains = list(outline.gains)
    for gain in gains:
        commands += _reward(diary, gain) if gain.proposed_by is Side.US else []
    commands += _links(diary, outline)
    diary.write(outline.planned - 25, "share out what goes in and what comes of it", *commands)
    theirs = [gain for gain in gains if gain.proposed_by is Side.THEM]
    for gain in theirs:
        diary.write(
            outline.planned - 26,
            f"propose {gain.title}",
            *_reward(diary, gain),
            side=Side.THEM,
        )
    _agree_shares(diary, outline)


def tell_dialogue(diary: Diary, outline: Outline) -> None:
    """Write the cadences, what was talked about, and what comes next."""
    cadences = [
        diary.add("cadence", channel=channel, every_days=days) for channel, days in outline.cadences
    ]
    if cadences:
        diary.write(outline.planned - 5, "set the rhythm", *cadences)
    for talk in outline.talks:
        diary.write(talk.days_ago, f"note {talk.title}", *_talk(diary, outline, talk))
    for ask in outline.asks:
        diary.write(ask.told_back, f"close {ask.title}", _issue(diary, outline, ask))
    if outline.meeting is not None:
        meeting = outline.meeting
        day = diary.days.workday(meeting.days)
        planned = diary.add(
            "touchpoint",
            "next",
            title=meeting.title,
            channel=Channel.JOINT_SESSION,
            starts_at=diary.days.at(day, meeting.clock),
            minutes=60,
        )
        diary.write(outline.talks[-1].days_ago if outline.talks else 9, "plan a session", planned)


def tell_checks(diary: Diary, outline: Outline) -> None:
    """Write the partnership checks of both sides."""
    for each in outline.rounds:
        diary.write(each.days_ago, "answer a check", *checks(diary, each))


def checks(
    diary: Diary, each: Round, questionnaire: Questionnaire = Questionnaire.PARTNERSHIP
) -> Iterator[RecordCheck]:
    """Return the commands that keep the answers of both sides."""
    keys = [question.key for question in QUESTIONS[questionnaire]]
    for side, levels in ((Side.US, each.us), (Side.THEM, each.them)):
        if levels:
            yield RecordCheck(
                plan_id=diary.plan_id,
                questionnaire=questionnaire,
                side=side,
                checked_on=diary.days.ago(each.days_ago),
                answers=tuple(
                    Answer(question=key, level=level)
                    for key, level in zip(keys, levels, strict=False)
                ),
                visibility=SHARED,
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
        is_team=each.is_team,
        is_placeholder=each.is_placeholder,
        private_attitude=each.attitude,
        private_influence=each.influence,
    )


def _goal(diary: Diary, outline: Outline, aim: Aim) -> object:
    us = None if aim.us is None else diary.id(outline.ours[aim.us].name)
    them = None if aim.them is None else diary.id(outline.theirs[aim.them].name)
    return diary.add(
        "goal",
        aim.title,
        title=aim.title,
        unit=aim.unit,
        measure="Counted every month",
        baseline=Decimal(aim.start),
        baseline_on=diary.days.ago(aim.since),
        baseline_agreed_by=outline.theirs[0].name,
        target=Decimal(aim.target),
        target_on=diary.days.ago(aim.due),
        owner_us_id=us,
        owner_them_id=them,
        benefit_us_kind=aim.for_us,
        benefit_them_kind=aim.for_them,
        made=Made.WITH,
    )


def _agree_aims(diary: Diary, outline: Outline) -> None:
    for days_ago in sorted({aim.agreed for aim in outline.aims if aim.agreed is not None}):
        agreed = [
            AgreeItem(kind="goal", item_id=diary.id(aim.title))
            for aim in outline.aims
            if aim.agreed == days_ago
        ]
        diary.write(days_ago, "agree goals", *agreed, clock="15:10", mode=Mode.TOGETHER)


def _commitment(diary: Diary, each: PutIn) -> Iterator[object]:
    status = CommitmentStatus.DELIVERED if each.is_delivered else CommitmentStatus.IN_PROGRESS
    yield diary.add(
        "commitment",
        each.title,
        title=each.title,
        party_id=diary.party(each.side),
        kind=each.kind,
        quantity=Decimal(1),
        value_per_unit=cents(Decimal(each.amount)),
        ends_on=diary.days.ago(each.due),
        tender=Tender.IN_KIND,
        status=status,
        delivered=Decimal(1) if each.is_delivered else None,
    )


def _risk(diary: Diary, danger: Danger) -> Iterator[object]:
    yield diary.add(
        "risk",
        danger.title,
        title=danger.title,
        probability=Decimal(danger.likelihood),
        impact_low=cents(danger.impact * LOW),
        impact_likely=cents(Decimal(danger.impact)),
        impact_high=cents(danger.impact * HIGH),
    )
    ours = Decimal(danger.ours)
    shares = {diary.party(Side.US): ours, diary.party(Side.THEM): 100 - ours}
    yield SetRiskShares(risk_id=diary.id(danger.title), shares=shares)


def _reward(diary: Diary, gain: Gain) -> Iterator[object]:
    yield diary.add(
        "reward",
        gain.title,
        title=gain.title,
        kind=gain.kind,
        value_low=cents(gain.value * LOW),
        value_likely=cents(Decimal(gain.value)),
        value_high=cents(gain.value * HIGH),
        probability=Decimal(gain.likelihood),
    )
    ours = Decimal(gain.ours)
    shares = {diary.party(Side.US): ours, diary.party(Side.THEM): 100 - ours}
    yield SetRewardSplit(reward_id=diary.id(gain.title), shares=shares)


def _links(diary: Diary, outline: Outline) -> Iterator[object]:
    for danger in outline.dangers:
        if danger.wipes_out:
            yield LinkItems(
                plan_id=diary.plan_id,
                from_kind="risk",
                from_id=diary.id(danger.title),
                to_kind="reward",
                to_id=diary.id(danger.wipes_out),
                meaning=Meaning.WIPES_OUT,
            )


def _agree_shares(diary: Diary, outline: Outline) -> None:
    agreed = [("commitment", each.title) for each in outline.puts_in]
    agreed += [("risk", each.title) for each in outline.dangers]
    agreed += [("reward", each.title) for each in outline.gains if each.is_agreed]
    commands = [AgreeItem(kind=kind, item_id=diary.id(title)) for kind, title in agreed]
    diary.write(
        outline.planned - 40, "agree the shares", *commands, clock="15:20", mode=Mode.TOGETHER
    )


def _talk(diary: Diary, outline: Outline, talk: Talk) -> Iterator[object]:
    key = f"{talk.title} {talk.days_ago}"
    yield diary.add(
        "touchpoint",
        key,
        title=talk.title,
        channel=talk.channel,
        starts_at=diary.days.at(diary.days.ago(talk.days_ago), "08:30"),
        minutes=30,
        status=TouchpointStatus.HELD,
        is_about_trouble=talk.is_trouble,
        summary=talk.summary,
    )
    people = (outline.ours[0].name, outline.theirs[0].name)
    yield SetParticipants(
        kind="touchpoint",
        item_id=diary.id(key),
        person_ids=tuple(diary.id(name) for name in people),
    )


def _issue(diary: Diary, outline: Outline, ask: Ask) -> object:
    return diary.add(
        "issue",
        title=ask.title,
        asked_by_id=diary.id(outline.theirs[0].name),
        owner_id=diary.id(outline.ours[0].name),
        asked_on=diary.days.ago(ask.asked),
        answered_on=diary.days.ago(ask.answered),
        told_back_on=diary.days.ago(ask.told_back),
    )


def cents(thousands: Decimal) -> int:
    """Return thousands of euros as cents."""
    return int(thousands * 100_000)
