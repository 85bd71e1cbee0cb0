"""python -m tests.translating: collect the texts of the program and compile the translations."""

from tests.translating.files import update

update()
