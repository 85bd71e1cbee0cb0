"""The core's texts that the window translates, with the contexts it looks them up in."""

from collections.abc import Iterator

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.questionnaires import QUESTIONS
from partnerdesk.sentences import SENTENCES
from partnerdesk.wording import ATTITUDES, NO_INDEX, WORDS

Message = tuple[str, str]  # context, English text


def messages() -> list[Message]:
    """Return each text once, in a lasting order."""
    return list(dict.fromkeys(_all()))


def _all() -> Iterator[Message]:
    for words in WORDS.values():
        yield from (("Wording", text) for text in words.values())
    yield from (("Wording", text) for text in (*ATTITUDES.values(), *NO_INDEX.values()))
    yield from (("Sentences", text) for text in SENTENCES.values())
    for kind in KINDS.values():
        yield from (("Kinds", text) for text in (kind.label, kind.plural))
        yield from (("Fields", field.label) for field in kind.fields)
    for questions in QUESTIONS.values():
        for question in questions:
            yield "Questionnaires", question.label
            yield from (("Questionnaires", text) for text in question.sentences)
