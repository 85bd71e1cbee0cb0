"""What a topic of a joint session can be about besides an item of the plan."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.dialogue import ABOUT_WORDS, About
from ui.pages.items.links import ICONS, Linked

translate = QCoreApplication.translate

_ICONS: Mapping[str, str] = MappingProxyType(
    {
        About.SINCE: "history",
        About.ISSUES: "talk",
        About.CIRCLE: "circle",
        About.ALIGNMENT: "scale",
        About.VALUES: "star",
    }
)


def talk_topics() -> tuple[Linked, ...]:
    """Return them in the order they are offered; the kind is the id, they lead nowhere."""
    titles = {
        About.SINCE: translate("Session", "Since we last met"),
        About.ISSUES: translate("Session", "Open issues"),
        About.CIRCLE: translate("Session", "Our circle"),
        About.ALIGNMENT: translate("Session", "How aligned are we?"),
        About.VALUES: translate("Session", "Our values"),
    }
    return tuple(
        Linked(kind=about.value, id=about.value, title=title) for about, title in titles.items()
    )


def is_talk(linked: Linked) -> bool:
    """Tell whether a topic is about the talk itself, and so leads to no page."""
    return linked.kind in ABOUT_WORDS


def icon_about(linked: Linked) -> str:
    """Return the name of the picture of what a topic is about."""
    return _ICONS[linked.kind] if is_talk(linked) else ICONS[linked.kind]
