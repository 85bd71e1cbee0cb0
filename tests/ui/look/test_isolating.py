"""A name that runs from right to left does not turn the line round it."""

from ui.isolating import isolated


def test_only_names_that_run_from_right_to_left_are_held_apart() -> None:
    assert isolated("Alder Foods") == "Alder Foods"
    assert isolated("شركة") == "\u2068شركة\u2069"
    assert isolated("Alder שמש") == "\u2068Alder שמש\u2069"
    assert isolated("") == ""
