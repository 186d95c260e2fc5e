"""What has expired goes, and only that; a file goes in two steps, and comes back where it is wanted again in between."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from storage import cleanup as module
from storage import database
from storage.cleanup import Ages, Cleaned, Cleanup
from storage.cli import clean_up
from storage.files import ContentFiles, name_of
from support.storage_app import picture, settings, storage_client

AGES = Ages(timedelta(hours=24), timedelta(days=90))
DAY_LATER = timedelta(hours=25)


class Store:
    """A storage's folder and database after its service has ended."""

    def __init__(self, folder):
        self.engine = database.connect(f"sqlite:///{folder / 'storage.db'}", 2)
        self.pictures = ContentFiles(folder / "storage" / "pictures", 1)
        self.icons = ContentFiles(folder / "storage" / "icons", 1)
        self.cleanup = Cleanup(self.engine, self.pictures, self.icons, AGES)

    def run(self, later=DAY_LATER, dry_run=False):
        return self.cleanup.run(dry_run, datetime.now(UTC) + later)

    def count(self, table):
        with self.engine.connect() as connection:
            return connection.scalar(text(f"SELECT count(*) FROM {table}"))  # noqa: S608 - our own names


@pytest.fixture
def grace(monkeypatch):
    """Nothing needs to wait."""
    monkeypatch.setattr(module, "GRACE_S", -1.0)


async def filled(folder, number=2):
    sent = [picture() for _ in range(number)]
    async with storage_client(folder, uploads_without_scanner="allow") as client:
        assert (await client.put("/internal/pictures", json={"pictures": sent})).status_code == 204
        star = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>'
        for name, content in (("quizzle.svg", star), ("../x.svg", star)):
            files = {"file": ("a.svg", content, "image/svg+xml")}
            await client.post("/api/svg-dataset/upload", files=files, data={"expected_filename": name})
    return sent, Store(folder)


async def test_nothing_goes_before_its_time(tmp_path, grace):
    _, store = await filled(tmp_path)
    assert store.run(timedelta(hours=23)) == Cleaned()
    assert store.count("saved_pictures") == 2


async def test_pictures_go_with_their_files_and_icons_stay(tmp_path, grace):
    sent, store = await filled(tmp_path)
    assert store.run() == Cleaned(pictures=2, files_set_aside=2)
    assert store.run() == Cleaned(files_deleted=2)
    assert store.run() == Cleaned()
    with pytest.raises(FileNotFoundError):
        store.pictures.get(name_of(sent[0]["svg"].encode()))
    assert len([path for path in (tmp_path / "storage" / "icons").rglob("*") if path.is_file()]) == 1
    assert store.count("icons") == 1


async def test_notes_of_refusals_go_later(tmp_path, grace):
    _, store = await filled(tmp_path)
    assert store.run().refusals == 0
    assert store.run(timedelta(days=91)).refusals == 1


async def test_a_dry_run_only_counts(tmp_path, grace):
    _, store = await filled(tmp_path)
    assert store.run(dry_run=True) == Cleaned(pictures=2)
    assert store.count("saved_pictures") == 2


async def test_a_file_is_given_time(tmp_path):
    _, store = await filled(tmp_path)
    assert store.run() == Cleaned(pictures=2)
    assert store.run() == Cleaned()


async def test_a_file_that_is_wanted_again_comes_back(tmp_path, grace):
    sent, store = await filled(tmp_path, 1)
    assert store.run().files_set_aside == 1
    name = name_of(sent[0]["svg"].encode())
    assert store.pictures.get(name) == sent[0]["svg"].encode()
    async with storage_client(tmp_path) as client:
        again = sent[0] | {"id": picture()["id"]}
        assert (await client.put("/internal/pictures", json={"pictures": [again]})).status_code == 204
        assert store.run(timedelta()) == Cleaned()
        assert (await client.get(f"/internal/pictures/{again['id']}")).json() == again
    assert store.run(timedelta()) == Cleaned()
    assert store.pictures.get(name) == sent[0]["svg"].encode()


async def test_many_rows_go_in_batches(tmp_path, grace, monkeypatch):
    monkeypatch.setattr(module, "BATCH", 3)
    _, store = await filled(tmp_path, 8)
    assert store.run().pictures == 8


async def test_one_at_a_time(tmp_path, grace):
    _, store = await filled(tmp_path)
    with database.only_one(store.engine, module.LOCK) as mine:
        assert mine
        assert store.run() is None
    assert store.run() is not None


async def test_a_running_service_cleans_up_by_itself(tmp_path, grace, monkeypatch):
    monkeypatch.setattr(module, "EVERY_S", 0.05)
    monkeypatch.setattr(module.clean_up_now_and_then, "__defaults__", (0.05,))
    monkeypatch.setattr(module, "ages_of", lambda _: Ages(timedelta(), timedelta()))
    monkeypatch.setattr("storage.app.ages_of", lambda _: Ages(timedelta(), timedelta()))
    async with storage_client(tmp_path) as client:
        sent = picture()
        assert (await client.put("/internal/pictures", json={"pictures": [sent]})).status_code == 204
        for _ in range(100):
            if (await client.get(f"/internal/pictures/{sent['id']}")).status_code == 404:
                break
            await asyncio.sleep(0.05)
        else:
            raise AssertionError("it stays for ever")


async def test_by_hand(tmp_path):
    await filled(tmp_path)
    said = clean_up(settings(tmp_path), dry_run=True)
    assert said == "would go: pictures 0, drafts 0, refusals 0, files_set_aside 0, files_deleted 0"
    assert clean_up(settings(tmp_path), dry_run=False).startswith("gone: pictures 0")
