"""What is said of the circle: where somebody stands, how many stand where, what a key did."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from partnerdesk.figures.shapes import Place
from ui.isolating import isolated, listed
from ui.widgets.circle_view import CircleMember


def place_words(place: Place) -> str:
    """Return a place as it stands in a sentence."""
    translate = QCoreApplication.translate
    return {
        "inside": translate("Circle", "inside"),
        "edge": translate("Circle", "on the edge"),
        "outside": translate("Circle", "outside"),
    }[place]


def member_words(member: CircleMember) -> str:
    """Return who somebody is and where: "Maria Costa, Alder, inside"."""
    said = [member.name, member.party, place_words(member.place)]
    return listed(each for each in said if each)


def count_words(members: Sequence[CircleMember]) -> str:
    """Return "6 inside, 1 on the edge, 2 outside", without the edge where nobody stands there."""
    translate = QCoreApplication.translate
    if not members:
        return translate("Circle", "nobody in it yet")
    places = [member.place for member in members]
    told: dict[Place, str] = {
        "inside": translate("Circle", "{count} inside"),
        "edge": translate("Circle", "{count} on the edge"),
        "outside": translate("Circle", "{count} outside"),
    }
    return ", ".join(
        words.format(count=places.count(place))
        for place, words in told.items()
        if place != "edge" or place in places
    )


def lifted_words(member: CircleMember) -> str:
    """Return what is said when somebody was picked up."""
    words = QCoreApplication.translate(
        "Circle", "{name} lifted, {place}. Arrows move, Enter drops, Escape returns."
    )
    return words.format(name=isolated(member.name), place=place_words(member.place))


def over_words(place: Place) -> str:
    """Return what is said while somebody is held over a place."""
    return QCoreApplication.translate("Circle", "Over: {place}").format(place=place_words(place))


def moved_words(member: CircleMember, place: Place) -> str:
    """Return what is said when somebody was put somewhere."""
    words = QCoreApplication.translate("Circle", "{name} is {place} now")
    return words.format(name=isolated(member.name), place=place_words(place))


def returned_words(member: CircleMember) -> str:
    """Return what is said when somebody was put back."""
    words = QCoreApplication.translate("Circle", "{name} stays {place}")
    return words.format(name=isolated(member.name), place=place_words(member.place))
