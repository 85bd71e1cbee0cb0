"""Reports on paper. Only the files in here import reportlab, and only when a PDF is made."""

from partnerdesk.reports.pdf.output import render_pdf, write_pdf
from partnerdesk.reports.pdf.paper import Paper

__all__ = ["Paper", "render_pdf", "write_pdf"]
