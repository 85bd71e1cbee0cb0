"""Labels read as English and remember what they were made of."""

import pytest

from partnerdesk.domain.deeds import Deed, packed, unpacked


def test_a_deed_reads_as_its_words() -> None:
    deed = Deed("change {field} of {title}", field="Target date", title="Übergabe {x}")

    assert deed == "change target date of Übergabe {x}"
    assert deed.template == "change {field} of {title}"
    assert dict(deed.parts) == {"field": "Target date", "title": "Übergabe {x}"}


def test_a_deed_comes_back_whole() -> None:
    deed = Deed("delete {title}", title='["quoted"]')
    back = unpacked(packed(deed))

    assert isinstance(back, Deed)
    assert (back, back.template, back.parts) == (deed, deed.template, deed.parts)


@pytest.mark.parametrize(
    "text", ["plain", '["odd"]', '["a", 1, ""]', '["{b}", {}, ""]', '["cut', ""]
)
def test_plain_labels_stay_as_they_are(text: str) -> None:
    assert packed(text) == text
    assert unpacked(text) == text
