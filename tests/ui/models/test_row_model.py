"""Rows come and go by their ids, and views keep what they show."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.models.columns import Column, by_text, last_if_missing
from ui.models.proxy import RowProxy
from ui.models.row_model import CELL_ROLE, RowModel

_FAILS = QAbstractItemModelTester.FailureReportingMode.Fatal


@dataclass(frozen=True, slots=True, kw_only=True)
class Fruit:
    id: str
    name: str
    grams: int | None = None


def columns(read: list[str] | None = None) -> tuple[Column[Fruit], ...]:
    def name_of(fruit: Fruit) -> str:
        if read is not None:
            read.append(fruit.id)
        return fruit.name

    return (
        Column(key="name", title="Name", text=name_of, sort=lambda row: by_text(row.name)),
        Column(
            key="grams",
            title="Grams",
            text=lambda row: "–" if row.grams is None else str(row.grams),
            cell=lambda row: row.grams,
            spoken=lambda row: f"{row.grams} grams",
            align="right",
            sort=lambda row: last_if_missing(row.grams),
        ),
    )


@pytest.fixture
def model() -> Iterator[RowModel[Fruit]]:
    made = RowModel(columns(), can_move=True)
    tester = QAbstractItemModelTester(made, _FAILS)
    proxy = RowProxy(made)
    second = QAbstractItemModelTester(proxy, _FAILS)
    yield made
    del tester, second, proxy


def fruits(*names: str) -> list[Fruit]:
    return [Fruit(id=name, name=name.title(), grams=len(name)) for name in names]


def shown(model: RowModel[Fruit]) -> list[str]:
    return [str(model.index(i, 0).data()) for i in range(model.rowCount())]


def test_cells_tell_text_value_and_spoken_words(model: RowModel[Fruit]) -> None:
    model.set_rows(fruits("fig"))
    index = model.index(0, 1)
    assert index.data() == "3"
    assert index.data(CELL_ROLE) == 3
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "3 grams"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Grams"


def test_random_lists_follow_each_other_without_a_reset(model: RowModel[Fruit]) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    chance = random.Random(7)
    names = [f"fruit{number}" for number in range(30)]
    for _ in range(200):
        chosen = chance.sample(names, chance.randint(0, len(names)))
        rows = [Fruit(id=name, name=name, grams=chance.randint(0, 3)) for name in chosen]
        model.set_rows(rows)
        assert list(model.rows) == rows
        assert shown(model) == chosen
    assert not resets


def test_selection_follows_its_rows_through_moves_and_neighbours(model: RowModel[Fruit]) -> None:
    model.set_rows(fruits("apple", "fig", "pear", "plum"))
    selection = QItemSelectionModel(model)
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    selection.select(model.index(2, 0), select)
    model.set_rows(fruits("plum", "cherry", "pear", "apple"))
    assert [index.data() for index in selection.selectedRows()] == ["Pear"]


def test_only_what_differs_is_told(model: RowModel[Fruit]) -> None:
    model.set_rows(fruits("apple", "fig", "pear"))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    model.set_rows(fruits("apple", "fig", "pear"))
    assert told == []
    changed = fruits("apple", "fig", "pear")
    changed[1] = Fruit(id="fig", name="Ripe fig", grams=3)
    model.set_rows(changed)
    assert told == [(1, 1)]
    assert shown(model)[1] == "Ripe fig"


def test_texts_are_made_once_and_again_only_for_changed_rows() -> None:
    read: list[str] = []
    model = RowModel(columns(read))
    rows = [Fruit(id=str(number), name=f"fruit {number}") for number in range(2000)]
    model.set_rows(rows)
    for _ in range(2):
        for number in range(2000):
            model.index(number, 0).data()
    assert len(read) == 2000
    rows[5] = Fruit(id="5", name="changed")
    model.set_rows(rows)
    assert model.index(5, 0).data() == "changed"
    assert len(read) == 2001


def test_the_proxy_finds_words_in_any_cell_without_accents(model: RowModel[Fruit]) -> None:
    proxy = RowProxy(model)
    model.set_rows([Fruit(id="1", name="Crème", grams=12), Fruit(id="2", name="Fig", grams=7)])
    proxy.show_words("creme 12")
    assert proxy.shown_ids() == ["1"]
    proxy.show_words("")
    proxy.show_if(lambda row: row.grams == 7)
    assert proxy.shown_ids() == ["2"]
    proxy.show_if(None)
    assert proxy.shown_ids() == ["1", "2"]


def test_the_proxy_sorts_by_keys_with_missing_ones_last(model: RowModel[Fruit]) -> None:
    proxy = RowProxy(model)
    model.set_rows(
        [
            Fruit(id="1", name="b", grams=None),
            Fruit(id="2", name="Ä", grams=100),
            Fruit(id="3", name="c", grams=20),
        ]
    )
    proxy.sort(1, Qt.SortOrder.AscendingOrder)
    assert proxy.shown_ids() == ["3", "2", "1"]
    proxy.sort(0, Qt.SortOrder.AscendingOrder)
    assert proxy.shown_ids() == ["2", "1", "3"]
    assert proxy.is_sorted
    proxy.sort(-1)
    assert proxy.shown_ids() == ["1", "2", "3"]


def test_a_changed_key_moves_its_row_in_a_sorted_proxy(model: RowModel[Fruit]) -> None:
    proxy = RowProxy(model)
    model.set_rows(fruits("apple", "fig", "pear"))
    proxy.sort(1, Qt.SortOrder.AscendingOrder)
    changed = fruits("apple", "fig", "pear")
    changed[0] = Fruit(id="apple", name="Apple", grams=1)
    model.set_rows(changed)
    assert proxy.shown_ids() == ["apple", "fig", "pear"]


def test_rows_of_a_table_that_moves_can_be_dragged_between_rows(model: RowModel[Fruit]) -> None:
    model.set_rows(fruits("fig", "pear"))
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
    data = model.mimeData([model.index(1, 0), model.index(1, 1)])
    assert bytes(data.data("application/x-partnerdesk-rows").data()) == b'["pear"]'
