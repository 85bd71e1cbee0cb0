"""Logos on paper: as large as their place lets them be, in their own proportions."""

from partnerdesk.errors import UserError
from partnerdesk.reports.document import Logo
from partnerdesk.reports.pdf.figures import Figure
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.pictures import Picture, Raster, read_picture
from partnerdesk.reports.pdf.svg import SvgDrawing
from partnerdesk.reports.pdf.typesetting import Typesetter

LOGO_HEIGHT = 54.0
_MOST_WIDTH = 150.0


class LogoDrawing(Figure):
    """A logo at the left of its place; who it belongs to is read instead."""

    def __init__(self, picture: Picture, name: str, typesetter: Typesetter) -> None:
        super().__init__(typesetter, name)
        self._picture = picture

    def height_in(self, _width: float) -> float:
        """Return the height that all logos have, so that names below them align."""
        return LOGO_HEIGHT

    def draw_with(self, pen: Pen) -> None:
        """Draw the logo on the ground line of its place."""
        room = min(self.width, _MOST_WIDTH)
        scale = min(room / self._picture.width, LOGO_HEIGHT / self._picture.height)
        wide, high = self._picture.width * scale, self._picture.height * scale
        if isinstance(self._picture, Raster):
            left, bottom = pen.at(0, LOGO_HEIGHT)
            name = pen.canvas.add_picture(self._picture.stream, self._picture.mask)
            pen.canvas.write(f"q {wide:.3f} 0 0 {high:.3f} {left:.2f} {bottom:.2f} cm /{name} Do Q")
        else:
            _draw_svg(pen, self._picture, (0, LOGO_HEIGHT - high, wide, high), scale)


def _draw_svg(
    pen: Pen, drawing: SvgDrawing, box: tuple[float, float, float, float], scale: float
) -> None:
    pen.clip(*box)
    left, top = pen.at(box[0] - drawing.left * scale, box[1] - drawing.top * scale)
    pen.canvas.write(f"{scale:.5f} 0 0 {-scale:.5f} {left:.3f} {top:.3f} cm")
    pen.canvas.write(drawing.operators)
    pen.unclip()


def logo_drawing(logo: Logo, name: str, typesetter: Typesetter) -> LogoDrawing | None:
    """Return a logo, or None for one that cannot be drawn: the name is there anyway."""
    try:
        return LogoDrawing(read_picture(logo.data), name, typesetter)
    except UserError:
        return None
