"""What was talked about and asked, the checks of both sides, and what comes next."""

from collections.abc import Iterator

from partnerdesk.commands.dialogue import RecordCheck, SetParticipants
from partnerdesk.domain.checks import Answer
from partnerdesk.domain.dialogue import Channel, TouchpointStatus
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.sample.diary import SHARED, Diary
from partnerdesk.sample.outline import Ask, Outline, Round, Talk


def tell_dialogue(diary: Diary, outline: Outline) -> None:
    """Write what was talked about, and what comes next."""
    for talk in outline.talks:
        diary.write(talk.days_ago, *_talk(diary, outline, talk))
    for ask in outline.asks:
        diary.write(ask.told_back, _issue(diary, outline, ask))
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
        diary.write(outline.talks[-1].days_ago if outline.talks else 9, planned)


def tell_checks(diary: Diary, outline: Outline) -> None:
    """Write the partnership checks of both sides."""
    for each in outline.rounds:
        diary.write(each.days_ago, *checks(diary, each))


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
