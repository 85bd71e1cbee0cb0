"""The user's choices: kept whole, read with care, and never in the way of a start."""

import json
import logging
import os
from pathlib import Path

import pytest

from partnerdesk.settings import Settings, load_settings, save_settings, settings_path

CHOSEN = Settings(
    theme="dark",
    locale="de_DE",
    currency="JPY",
    paper="letter",
    our_name="Nördwind מ",
    our_short_name="NW",
    window={"main": "abc"},
)


def write(text: str) -> Path:
    path = settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_settings_come_back_as_they_were_stored() -> None:
    stored = save_settings(CHOSEN)

    assert stored
    assert load_settings() == CHOSEN
    assert [path.name for path in settings_path().parent.iterdir()] == ["settings.json"]


def test_without_a_file_the_defaults_stand() -> None:
    assert load_settings() == Settings()
    assert not settings_path().exists()


@pytest.mark.parametrize("text", ["", "{", "\x00", "[" * 100_000, '{"theme": "dark"'])
def test_a_damaged_file_is_moved_aside_and_the_defaults_stand(
    text: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = write(text)

    with caplog.at_level(logging.WARNING):
        found = load_settings()

    assert found == Settings()
    assert not path.exists()
    assert path.with_suffix(".damaged.json").read_text(encoding="utf-8") == text
    assert "moved aside" in caplog.text


@pytest.mark.parametrize("text", ["[]", "5", "null", '"dark"'])
def test_a_file_of_another_shape_means_the_defaults(text: str) -> None:
    write(text)

    assert load_settings() == Settings()


def test_what_is_missing_unknown_or_of_the_wrong_type_keeps_its_default() -> None:
    stored = {"theme": "dark", "paper": 4, "window": {"main": "a", "other": 5}, "colour": "red"}
    write(json.dumps(stored))

    assert load_settings() == Settings(theme="dark", window={"main": "a"})


@pytest.mark.parametrize("stored", [{"paper": "a3"}, {"paper": ""}, {"theme": "pink"}])
def test_words_that_nobody_can_have_chosen_keep_the_default(stored: dict[str, str]) -> None:
    write(json.dumps(stored))

    assert load_settings() == Settings()


def test_settings_that_cannot_be_stored_are_told_and_the_old_ones_stay(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_settings(CHOSEN)

    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with caplog.at_level(logging.WARNING):
        stored = save_settings(CHOSEN._replace(theme="light"))

    assert not stored
    assert load_settings() == CHOSEN
    assert "could not be stored" in caplog.text


def test_each_setting_can_be_written_as_json() -> None:
    assert json.loads(json.dumps(CHOSEN._asdict()))["our_name"] == "Nördwind מ"
