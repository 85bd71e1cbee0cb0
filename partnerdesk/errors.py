"""The two families of errors that are not bugs, each with a code, parameters and a sentence.

A UserError is about what somebody entered and is shown in place. An EnvironmentProblem is about
the computer: a full disk, a file in use. Anything else that is raised is a bug.
"""

from partnerdesk.sentences import SENTENCES


class PartnerDeskError(Exception):
    """An error with a code that the user interface can word in its own language."""

    def __init__(self, code: str, **parameters: object) -> None:
        self.code = code
        self.parameters = parameters
        super().__init__(SENTENCES[code].format(**parameters))

    @property
    def sentence(self) -> str:
        """Return the English sentence, ready to be shown."""
        return str(self.args[0])


class UserError(PartnerDeskError):
    """Something entered cannot be taken; the sentence says what would be right."""


class FieldError(UserError):
    """A UserError that belongs to one field of a form."""

    def __init__(self, field: str, code: str, **parameters: object) -> None:
        super().__init__(code, **parameters)
        self.field = field


class EnvironmentProblem(PartnerDeskError):
    """The computer does not let us: the sentence says what to do next."""
