"""Pictures from files: PNG, JPEG and SVG. Looked at before they are kept, and drawn as they were.

What cannot be used raises a UserError with a sentence; nothing that a file says is trusted.
"""

import io
import zlib
from dataclasses import dataclass

from partnerdesk.errors import UserError
from partnerdesk.reports.pdf import objects
from partnerdesk.reports.pdf.svg import CannotDraw, SvgDrawing, read_svg

MOST_BYTES = 20_000_000
MOST_PIXELS = 40_000_000
_LARGEST_SIDE = 1200  # pixels: 300 dots an inch at ten centimetres
_FORMATS = ("PNG", "JPEG")
_QUALITY = 90


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture of pixels as streams of a file; the mask says what is see-through."""

    width: int
    height: int
    stream: bytes
    mask: bytes | None


Picture = Raster | SvgDrawing


def read_picture(data: bytes) -> Picture:
    """Return a picture. Raises UserError with a sentence for what cannot be used."""
    if len(data) > MOST_BYTES:
        raise UserError("picture_too_large", megabytes=MOST_BYTES // 1_000_000)
    if _is_drawing(data):
        return _drawing(data)
    return _raster(data)


def _is_drawing(data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<svg" in data


def _drawing(data: bytes) -> SvgDrawing:
    try:
        return read_svg(data)
    except CannotDraw as found:
        raise UserError("picture_not_drawable", what=str(found)) from None
    except (ValueError, OverflowError, RecursionError):
        raise UserError("picture_broken") from None


def _raster(data: bytes) -> Raster:
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - slow, and only logos need it

    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise _too_many()
            is_photo = opened.format == "JPEG"
            opened.load()
            image = ImageOps.exif_transpose(opened)
    except UnidentifiedImageError:
        raise UserError("picture_unknown") from None
    except Image.DecompressionBombError:  # told from its head alone
        raise _too_many() from None
    except (OSError, ValueError, SyntaxError, EOFError):
        raise UserError("picture_broken") from None
    has_mask = "A" in image.getbands() or "transparency" in image.info
    image = image.convert("RGBA" if has_mask else "RGB")
    image.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE))
    size = (image.width, image.height)
    mask = None
    if has_mask:
        mask = _stream(size, "/DeviceGray", image.getchannel("A").tobytes())
        image = image.convert("RGB")
    if is_photo:
        packed = io.BytesIO()
        image.save(packed, "JPEG", quality=_QUALITY)
        return Raster(*size, _stream(size, "/DeviceRGB", packed.getvalue(), "/DCTDecode"), None)
    return Raster(*size, _stream(size, "/DeviceRGB", image.tobytes()), mask)


def _too_many() -> UserError:
    return UserError("picture_too_many_pixels", most=MOST_PIXELS // 1_000_000)


def _stream(size: tuple[int, int], space: str, content: bytes, form: str = "/FlateDecode") -> bytes:
    content = zlib.compress(content) if form == "/FlateDecode" else content
    entries = (
        f"/Type/XObject/Subtype/Image/Width {size[0]}/Height {size[1]}/ColorSpace{space}"
        f"/BitsPerComponent 8/Filter{form}"
    )
    return objects.stream(content, entries, is_plain=True)
