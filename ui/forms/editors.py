"""Which editor a field gets, from its spec alone."""

from collections.abc import Callable

from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.formats import Formats
from ui.forms.choice_editor import ChoiceEditor, FlagEditor
from ui.forms.conversions import conversion_for
from ui.forms.editor import Editor
from ui.forms.line_editor import DateEditor, LineEditor
from ui.forms.options import Option, nobody
from ui.forms.text_editor import TextEditor

NO_CHOICE = Option(value=None, text="–")
_UNSET = frozenset(
    ("benefit_us_kind", "benefit_them_kind", "made", "kind", "tender", "plan_role", "rule")
)
_KINDS_OF_ITEMS = frozenset(("commitment", "reward"))


def editor_for(
    kind: Kind, rule: Field, formats: Formats, *, label: str = "", lines: int = 2
) -> Editor:
    """Return an editor for a field of a kind; `lines` is the least height of long text."""
    make: dict[FieldType, Callable[[], Editor]] = {
        FieldType.FLAG: lambda: FlagEditor(label),
        FieldType.REFERENCE: lambda: _reference(rule),
        FieldType.CHOICE: lambda: _choice(kind, rule),
        FieldType.LONG_TEXT: lambda: TextEditor(conversion_for(rule, formats), lines=lines),
        FieldType.DATE: lambda: DateEditor(conversion_for(rule, formats)),
    }
    if rule.name == kind.title and rule.holds is FieldType.TEXT:
        return TextEditor(conversion_for(rule, formats), one_line=True)
    made = make.get(rule.holds)
    return made() if made else LineEditor(conversion_for(rule, formats))


def _reference(rule: Field) -> ChoiceEditor:
    is_needed = rule.is_required or rule.refers_to == "party"
    return ChoiceEditor(None if is_needed else nobody())


def _choice(kind: Kind, rule: Field) -> ChoiceEditor:
    is_kind = rule.name == "kind" and kind.name not in _KINDS_OF_ITEMS
    return ChoiceEditor(NO_CHOICE if rule.name in _UNSET and not is_kind else None)
