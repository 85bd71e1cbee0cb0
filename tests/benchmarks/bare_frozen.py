"""The baseline of an installed program: a window with one label, and libraries we stand on."""

import runpy

import reportlab.pdfgen.canvas
import sqlalchemy.orm

LIBRARIES = (reportlab, sqlalchemy)

if __name__ == "__main__":
    runpy.run_module("tests.benchmarks.bare_window", run_name="__main__")
