"""Icons: all there, never empty, coloured by meaning, crisp."""

import gc
from typing import get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

import resources
from ui.look import icons
from ui.look.current import current
from ui.look.theme import Theme, Wardrobe

ROLES = get_args(icons.IconRole)


def colours(image: QImage) -> set[str]:
    """The colours of fully opaque pixels."""
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            pixel = image.pixelColor(x, y)
            if pixel.alpha() == 255:
                found.add(pixel.name().upper())
    return found


def is_drawn(image: QImage) -> bool:
    return any(
        image.pixelColor(x, y).alpha() > 0
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_every_icon_is_drawn_in_every_theme(wardrobe: Wardrobe, theme: Theme) -> None:
    wardrobe.dress(theme)

    empty = [
        name
        for name in resources.icon_names()
        if not is_drawn(icons.pixmap(name, "ink", 16).toImage())
    ]

    assert len(resources.icon_names()) >= 58
    assert empty == []


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("role", ROLES)
def test_an_icon_has_the_colour_of_its_role(
    wardrobe: Wardrobe, theme: Theme, role: icons.IconRole
) -> None:
    wardrobe.dress(theme)

    image = icons.pixmap("pause", role, 40).toImage()

    assert icons.role_colour(current(), role) in colours(image)


def test_a_disabled_icon_is_grey_and_a_checked_one_takes_its_own_role(wardrobe: Wardrobe) -> None:
    made = icons.icon("pause", "ink", checked="on_private")
    size = QSize(40, 40)

    off = made.pixmap(size, QIcon.Mode.Disabled, QIcon.State.Off).toImage()
    on = made.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()

    assert current().ink.disabled in colours(off)
    assert current().private.on in colours(on)


def test_an_icon_made_before_a_theme_change_follows_it(wardrobe: Wardrobe) -> None:
    made = icons.icon("pause")

    wardrobe.dress(Theme.DARK)

    assert current().ink.primary == "#EEF2F6"
    assert "#EEF2F6" in colours(made.pixmap(QSize(40, 40)).toImage())


def test_an_icon_has_as_many_pixels_as_the_screen(wardrobe: Wardrobe) -> None:
    picture = icons.icon("lock").pixmap(QSize(16, 16), 2.0, QIcon.Mode.Normal, QIcon.State.Off)

    assert picture.size() == QSize(32, 32)
    assert picture.devicePixelRatio() == 2


def test_an_icon_survives_its_maker(wardrobe: Wardrobe) -> None:
    kept = [QIcon(icons.icon("lock")) for _ in range(50)]
    gc.collect()

    assert all(not one.pixmap(QSize(16, 16)).isNull() for one in kept)


def test_an_unknown_icon_is_refused() -> None:
    with pytest.raises(KeyError):
        icons.icon("no such icon")


def test_the_program_has_an_icon_in_all_sizes(wardrobe: Wardrobe) -> None:
    sizes = {size.width() for size in icons.app_icon().availableSizes()}

    assert sizes == {16, 32, 48, 64, 128, 256}
    assert QColor("#1A5BA6").name().upper() in colours(icons.app_icon().pixmap(64, 64).toImage())
