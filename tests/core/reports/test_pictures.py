"""Logos from files of any kind: drawn as they are, or refused with a sentence."""

import io
import zlib
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image

from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.reports.document import Cover, CoverParty, Logo, ReportDocument
from partnerdesk.reports.pdf import render_pdf
from partnerdesk.reports.pdf.pictures import Raster, read_picture
from partnerdesk.reports.pdf.svg import SvgDrawing
from partnerdesk.reports.pdf.svg_paths import path_operators
from tests.core.reports.building import empty_parts, joint
from tests.core.reports.reading import pages_of, report_of

SVG = b"""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
<style>.a, .b { fill: #0a7; } .b { fill: none; stroke: navy }</style>
<defs><circle id="dot" r="4"/></defs><g transform="translate(5 5) rotate(45)">
<path class="a" d="M0 0h10v10H0zM20,5a5 5 0 1 1-.1 0z"/>
<rect class="b" width="9" height="9" rx="2"/>
</g><use href="#dot" x="50" y="20"/><polygon points="1,1 5,1 5,5" opacity="0.5"/></svg>"""


def png(mode: str = "RGBA", size: tuple[int, int] = (40, 20)) -> bytes:
    return encoded(Image.new(mode, size), "PNG")


def jpeg(mode: str = "RGB") -> bytes:
    return encoded(Image.new(mode, (40, 20)), "JPEG")


def encoded(image: Image.Image, form: str) -> bytes:
    target = io.BytesIO()
    image.save(target, form)
    return target.getvalue()


def covered(data: bytes) -> ReportDocument:
    logo = Logo(mime="image/png", data=data)
    party = CoverParty(side=Side.US, name="Brightwell", logo=logo)
    cover = Cover(title="Plan", lead="2027", parties=(party,), lines=("Version 1",))
    return replace(report_of(joint(empty_parts())), parts=(cover,))


@pytest.mark.parametrize("mode", ["RGBA", "RGB", "L", "LA", "P", "1", "I;16"])
def test_png_files_of_any_kind_are_read(mode: str) -> None:
    picture = read_picture(png(mode))

    assert isinstance(picture, Raster)
    assert (picture.width, picture.height) == (40, 20)
    assert (picture.mask is not None) == (mode in ("RGBA", "LA"))


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_jpeg_files_are_read_without_what_cameras_add(mode: str) -> None:
    photo = Image.new(mode, (40, 20))
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    target = io.BytesIO()
    photo.save(target, "JPEG", exif=exif)

    picture = read_picture(target.getvalue())

    assert isinstance(picture, Raster)
    assert b"taken at home" not in picture.stream


def test_large_pictures_are_made_smaller() -> None:
    picture = read_picture(png("RGB", (3000, 1500)))

    assert (picture.width, picture.height) == (1200, 600)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "picture_unknown"),
        (b"GIF89a\x01\x00\x01\x00", "picture_unknown"),
        (png()[:60], "picture_broken"),
        (jpeg()[:200], "picture_broken"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 90, "picture_broken"),
        (b"<svg", "picture_broken"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture_broken"),
        (SVG.replace(b"M0 0h10", b"M0 0hx"), "picture_broken"),
        (SVG.replace(b"</svg>", b"<text>A</text></svg>"), "picture_not_drawable"),
        (SVG.replace(b"</svg>", b"<image href='/etc/hostname'/></svg>"), "picture_not_drawable"),
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG, "picture_broken"),
        (b"<svg viewBox='0 0 0 5'><path d='M0 0h1'/></svg>", "picture_broken"),
        (b"<svg id='s' viewBox='0 0 5 5'><use href='#s'/></svg>", "picture_broken"),
        (b"x" * 20_000_001, "picture_too_large"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_sentence(data: bytes, code: str) -> None:
    with pytest.raises(UserError) as refused:
        read_picture(data)

    assert refused.value.code == code
    assert refused.value.sentence


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_unpacked() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body).to_bytes(4, "big")
        return len(body).to_bytes(4, "big") + kind + body + check

    wide = (100_000).to_bytes(4, "big")
    header = chunk(b"IHDR", wide + wide + b"\x08\x02\x00\x00\x00")
    bomb = b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\x00" * 9))

    with pytest.raises(UserError) as refused:
        read_picture(bomb)

    assert refused.value.code == "picture_too_many_pixels"


def test_svg_shapes_become_operators() -> None:
    picture = read_picture(SVG)

    assert isinstance(picture, SvgDrawing)
    assert (picture.width, picture.height) == (100, 50)
    assert "0.0000 0.6667 0.4667 rg" in picture.operators
    assert picture.operators.count("q") == picture.operators.count("Q")
    assert "0.5000 0.5000 0.5000 rg" in picture.operators  # half of black on white paper


@pytest.mark.parametrize(
    ("path", "end"),
    [
        ("M0 0 10 10", "10.0000 10.0000 l"),
        ("m1 1l1 1z", "h"),
        ("M0,0C1,1 2,2 3,3S5 5 6 6", "4.0000 4.0000 5.0000 5.0000 6.0000 6.0000 c"),
        ("M0 0Q3 3 6 0t6 0", "8.0000 -2.0000 10.0000 -2.0000 12.0000 0.0000 c"),
        ("M0 0a0 5 0 0 1 7 7", "7.0000 7.0000 l"),
        ("M0 0A5 5 0 01 10 0", "10.0000 0.0000 c"),
        ("M.5.5-1-1", "-1.0000 -1.0000 l"),
    ],
)
def test_paths_are_read_as_svg_writes_them(path: str, end: str) -> None:
    assert path_operators(path).endswith(end)


@pytest.mark.parametrize("data", [SVG, png(), jpeg()])
def test_a_logo_is_drawn_and_told_by_name(data: bytes) -> None:
    content = render_pdf(covered(data))

    assert content == render_pdf(covered(data))
    with pikepdf.open(io.BytesIO(content)) as pdf:
        page = pdf.pages[0]
        is_image = "/XObject" in page.Resources
        assert is_image == (data != SVG)
        if is_image:
            (image,) = page.Resources.XObject.values()
            assert isinstance(image, pikepdf.Stream)
            assert pikepdf.PdfImage(image).as_pil_image().size == (40, 20)
            assert ("/SMask" in image) == (data == png())


def test_a_logo_that_cannot_be_drawn_leaves_the_name() -> None:
    page = pages_of(render_pdf(covered(b"broken")))[0]

    assert "Brightwell" in page
    assert "Version 1" in page
