"""Saved pictures: kept whole or not at all, given back as they came, safe to send again."""

import asyncio
import os
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from storage import database
from storage.files import ContentFiles, FilesUnavailable, name_of
from support.storage_app import picture, storage_client


async def put(client, *pictures):
    return await client.put("/internal/pictures", json={"pictures": list(pictures)})


def kept_files(folder: Path) -> list[Path]:
    return [path for path in (folder / "storage" / "pictures").rglob("*") if path.is_file()]


async def test_kept_and_given_back(tmp_path):
    both = [picture("formal"), picture("intuitive")]
    async with storage_client(tmp_path) as client:
        answer = await put(client, *both)
        assert answer.status_code == 204
        assert answer.content == b""
        for sent in both:
            assert (await client.get(f"/internal/pictures/{sent['id']}")).json() == sent
    async with storage_client(tmp_path) as client:
        assert (await client.get(f"/internal/pictures/{both[0]['id']}")).json() == both[0]


async def test_unknown_and_malformed_ids(tmp_path):
    async with storage_client(tmp_path) as client:
        answer = await client.get(f"/internal/pictures/{uuid4()}")
        assert answer.status_code == 404
        assert answer.json()["code"] == "picture_not_found"
        assert (await client.get("/internal/pictures/..%2f..%2fstorage.db")).status_code in {404, 422}
        assert (await put(client, picture() | {"id": "../../x"})).status_code == 422
        assert (await put(client)).status_code == 204


async def test_equal_content_is_one_file(tmp_path):
    async with storage_client(tmp_path) as client:
        one, other = picture(svg="<svg/>"), picture(svg="<svg/>")
        await put(client, one, other)
        assert (await client.get(f"/internal/pictures/{other['id']}")).json() == other
    files = kept_files(tmp_path)
    assert len(files) == 1
    assert files[0].parent.name + files[0].name == name_of(b"<svg/>")


async def test_sent_again_is_fine_another_under_its_id_is_not(tmp_path):
    sent = picture()
    async with storage_client(tmp_path) as client:
        assert [(await put(client, sent)).status_code for _ in range(2)] == [204, 204]
        fresh = picture()
        answer = await put(client, fresh, sent | {"svg": "<svg>other</svg>"})
        assert answer.status_code == 409
        assert answer.json()["code"] == "picture_taken"
        assert (await client.get(f"/internal/pictures/{sent['id']}")).json() == sent
        assert (await client.get(f"/internal/pictures/{fresh['id']}")).status_code == 404
        assert (await put(client, fresh, fresh | {"svg": "<svg/>"})).status_code == 409


async def test_one_bad_request_does_not_harm_those_beside_it(tmp_path):
    first = picture()
    async with storage_client(tmp_path) as client:
        await put(client, first)
        good = [[picture(), picture()] for _ in range(30)]
        clash = [first | {"svg": f"<svg>{number}</svg>"} for number in range(3)]
        answers = await asyncio.gather(*(put(client, *pair) for pair in good), *(put(client, one) for one in clash))
        assert [answer.status_code for answer in answers] == [204] * 30 + [409] * 3
        for pair in good:
            for sent in pair:
                assert (await client.get(f"/internal/pictures/{sent['id']}")).json() == sent


async def test_of_two_under_one_id_exactly_one_wins(tmp_path):
    one = picture()
    other = one | {"svg": "<svg>other</svg>"}
    async with storage_client(tmp_path) as client:
        answers = await asyncio.gather(put(client, one), put(client, other))
        assert sorted(answer.status_code for answer in answers) == [204, 409]
        winner = one if answers[0].status_code == 204 else other
        assert (await client.get(f"/internal/pictures/{one['id']}")).json() == winner


async def test_answered_only_when_on_the_disk(tmp_path, monkeypatch):
    """No acknowledged picture before its file was flushed and its row committed."""
    order = []
    fsync = os.fsync
    monkeypatch.setattr(os, "fsync", lambda descriptor: (order.append("flushed"), fsync(descriptor))[1])
    async with storage_client(tmp_path) as client:
        order.clear()
        assert (await put(client, picture())).status_code == 204
        order.append("answered")
        with database.connect(f"sqlite:///{tmp_path / 'storage.db'}", 1).connect() as connection:
            assert connection.scalar(text("SELECT count(*) FROM saved_pictures")) == 1
            assert connection.scalar(text("PRAGMA synchronous")) == 2
            assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
    # The new folder's name in its parent, the file, the file's name in its folder.
    assert order == ["flushed"] * 3 + ["answered"]


async def test_full_disk_keeps_nothing_and_says_so(tmp_path, monkeypatch):
    async with storage_client(tmp_path) as client:
        with monkeypatch.context() as broken:
            broken.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
            answer = await put(client, picture())
            assert answer.status_code == 503
            assert answer.json()["code"] == "pictures_unavailable"
            assert str(tmp_path) not in answer.text
        assert kept_files(tmp_path) == []
        assert (await put(client, picture())).status_code == 204


async def test_lost_file_is_an_error_not_an_empty_picture(tmp_path):
    sent = picture()
    async with storage_client(tmp_path) as client:
        await put(client, sent)
        kept_files(tmp_path)[0].unlink()
        assert (await client.get(f"/internal/pictures/{sent['id']}")).status_code == 503


def test_files_check(tmp_path):
    files = ContentFiles(tmp_path / "a", 2)
    with pytest.raises(FilesUnavailable):
        files.check()
    files.prepare()
    files.check()
    files.put({name_of(b"x"): b"x"})
    assert files.get(name_of(b"x")) == b"x"
    files.close()


def test_migrating_twice_changes_nothing(tmp_path):
    engine = database.connect(f"sqlite:///{tmp_path / 'x.db'}", 2)
    for _ in range(2):
        database.migrate(engine)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "0002"
    engine.dispose()


def test_models_and_migrations_agree(tmp_path):
    """Autogeneration finds nothing left to migrate."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from storage.pictures.repository import PictureRow

    engine = database.connect(f"sqlite:///{tmp_path / 'x.db'}", 2)
    database.migrate(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), PictureRow.metadata) == []
    engine.dispose()
