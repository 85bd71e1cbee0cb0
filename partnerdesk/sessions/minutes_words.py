"""The words of minutes in English, as data that the window translates (context "Minutes")."""

from collections.abc import Mapping
from types import MappingProxyType

from partnerdesk.sessions.course import TopicState

CONTEXT = "Minutes"
# Where the window looks a text of the minutes up: headings first, then labels and words.
CONTEXTS = (CONTEXT, "Fields", "Wording", "Questionnaires")


class Words:
    """Headings and sentences; names and figures come in their places."""

    SESSION = "Joint session"
    TITLE = "{title}: {us} and {them}"
    WHEN = "{day}, {time}"
    LENGTH = "{minutes} min without pauses"
    REHEARSAL = "A rehearsal: nothing of it was kept."
    PRESENT = "{party}: {people}"
    DECISIONS = "Decided"
    ACTIONS = "{party} will"
    AGREED = "Agreed"
    CHANGED = "Changed"
    ISSUES = "Raised"
    ALIGNMENT = "How aligned we are (1 not at all, 5 fully)"
    PARKED = "Parked"
    NEXT = "We meet again"
    TOPICS = "Topics"
    NOTES = "Notes"
    CORRECTIONS = "Corrections"
    NOD = "{party} nods to these minutes ({name})."
    PROPOSED = "{text} (proposed by {party})"
    OPEN = "{text} (not agreed yet)"
    DUE = "by {day}"
    AGREED_BY = "{text} (agreed by {party} so far)"
    ANSWER = "{question}: {us} {ours}, {them} {theirs}"
    ADDED = "New: {text}"
    DELETED = "Taken out: {text}"
    FIELD = "{text}, {field}: {old} → {new} ({party})"
    TOPIC = "{title}: {state}, {minutes} min"
    CORRECTION = "{day}, {party}: {text}"
    NOTHING = "nothing"
    YES = "yes"
    NO = "no"
    DONE = "done"
    LEFT_OPEN = "left open"
    SKIPPED = "skipped"
    WAS_PARKED = "parked"


TOPIC_STATES: Mapping[TopicState, str] = MappingProxyType(
    {
        TopicState.DONE: Words.DONE,
        TopicState.OPEN: Words.LEFT_OPEN,
        TopicState.SKIPPED: Words.SKIPPED,
        TopicState.PARKED: Words.WAS_PARKED,
    }
)


def all_words() -> tuple[str, ...]:
    """Return every text once."""
    return tuple(text for name, text in vars(Words).items() if name.isupper())
