"""The settings page as data: what can be chosen, in the words of the user."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from partnerdesk.settings import TEXT_SIZES
from ui.language import languages, name_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """One setting: its name, label and, where it is a choice, what can be chosen."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...] = ()


def preferences() -> tuple[Preference, ...]:
    """Return the settings in the order they are shown."""
    return (
        Preference(
            name="theme",
            label=translate("Settings", "Theme"),
            options=(
                ("system", translate("Settings", "As the system")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
            ),
        ),
        Preference(
            name="text_size",
            label=translate("Settings", "Text size"),
            options=tuple((size, f"{size} %") for size in TEXT_SIZES),
        ),
        Preference(
            name="language",
            label=translate("Settings", "Language"),
            options=(
                ("", translate("Settings", "As the system")),
                *((code, name_of(code)) for code in languages()),
            ),
        ),
        Preference(
            name="paper",
            label=translate("Settings", "Paper"),
            options=(
                ("a4", translate("Settings", "A4")),
                ("letter", translate("Settings", "Letter")),
            ),
        ),
        Preference(
            name="locale",
            label=translate("Settings", "Figures and dates"),
            options=(("", translate("Settings", "As the system")), *_LOCALES),
        ),
        Preference(name="currency", label=translate("Settings", "Currency of new plans")),
        Preference(name="our_name", label=translate("Settings", "Our name")),
        Preference(name="our_short_name", label=translate("Settings", "Our short name")),
    )


_LOCALES = (
    ("en_GB", "English (United Kingdom)"),
    ("en_US", "English (United States)"),
    ("de_DE", "Deutsch (Deutschland)"),
    ("de_CH", "Deutsch (Schweiz)"),
    ("fr_FR", "Français (France)"),
    ("es_ES", "Español (España)"),
    ("it_IT", "Italiano (Italia)"),
    ("nl_NL", "Nederlands (Nederland)"),
    ("pl_PL", "Polski (Polska)"),
    ("pt_BR", "Português (Brasil)"),
    ("sv_SE", "Svenska (Sverige)"),
)
