"""Says what is wrong under a field, in the user's words and figures."""

from collections.abc import Callable

from partnerdesk.errors import UserError
from partnerdesk.formats import Formats
from ui.forms.words import sentence_of
from ui.widgets.field import Field

Say = Callable[[UserError | str], None]


def say_under(frame: Field, formats: Callable[[], Formats]) -> Say:
    """Return a function that shows an error under a field; an empty text clears it."""

    def say(problem: UserError | str) -> None:
        frame.set_problem(problem if isinstance(problem, str) else sentence_of(problem, formats()))

    return say
