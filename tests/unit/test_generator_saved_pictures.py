"""`GET /api/pictures/{id}.svg`: as it was drawn, in another theme, without metadata, and kept by caches."""

from uuid import UUID, uuid4

import pytest

from support.generator_app import generator_client
from support.storage_twin import StorageTwin

TEXT = (
    "subtraction("
    "container1[entity_name: plum, entity_type: plum, entity_quantity: 8, container_name: Mia, container_type: girl], "
    "container2[entity_name: plum, entity_type: plum, entity_quantity: 3])"
)


@pytest.fixture
def storage():
    return StorageTwin()


@pytest.fixture
async def client(storage):
    async with generator_client(storage) as client:
        yield client


async def drawn(client, **options):
    answer = (await client.post("/api/generate", json={"dsl": TEXT, **options})).json()
    return answer["pictures"]["formal"]


async def test_a_picture_is_fetched_as_it_was_drawn(client):
    picture = await drawn(client, reveal=True, theme="dark", language="de")
    response = await client.get(picture["url"])
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("image/svg+xml")
    assert response.text == picture["svg"]


async def test_it_may_be_kept_for_ever_and_is_not_sent_twice(client):
    picture = await drawn(client)
    response = await client.get(picture["url"])
    tag = response.headers["etag"]
    assert tag.startswith('"')
    assert "immutable" in response.headers["cache-control"]
    for known in (tag, f'"other", {tag}', f"W/{tag}", "*"):
        again = await client.get(picture["url"], headers={"If-None-Match": known})
        assert again.status_code == 304
        assert again.content == b""
        assert again.headers["etag"] == tag
    assert (await client.get(picture["url"], headers={"If-None-Match": '"other"'})).status_code == 200


async def test_another_theme_is_drawn_from_what_the_picture_was_drawn_from(client):
    picture = await drawn(client, reveal=True)
    dark = await client.get(picture["url"], params={"theme": "dark"})
    assert dark.text == (await drawn(client, reveal=True, theme="dark"))["svg"]
    assert dark.headers["etag"] != (await client.get(picture["url"])).headers["etag"]
    assert (await client.get(picture["url"], params={"theme": "light"})).text == picture["svg"]


async def test_metadata_can_be_left_out(client):
    picture = await drawn(client)
    assert "data-node" in picture["svg"]
    bare = await client.get(picture["url"], params={"metadata": "none"})
    assert " data-" not in bare.text
    assert "<title>" in bare.text


async def test_a_picture_drawn_again_without_its_icons_is_not_kept(client, storage):
    picture = await drawn(client)
    async with generator_client(storage) as other:
        storage.away.add("/internal/icons")
        response = await other.get(picture["url"], params={"theme": "dark"})
        assert response.status_code == 200
        assert response.headers["cache-control"] == "no-store"
        storage.away.clear()


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "%2e%2e", "1", "x" * 300, "{id}", f"{{{UUID(int=1)}}}", UUID(int=1).urn, UUID(int=1).hex]
)
async def test_what_is_no_id_is_no_picture(client, storage, name):
    response = await client.get(f"/api/pictures/{name}.svg")
    assert response.status_code == 404
    assert response.json()["code"] in ("not_found", "picture_not_found")
    assert storage.asked == []


async def test_a_page_that_places_the_picture_gets_the_error_as_a_picture(client):
    as_browsers_ask = {"Accept": "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8"}
    response = await client.get(f"/api/pictures/{uuid4()}.svg", headers=as_browsers_ask)
    assert response.status_code == 404
    assert response.headers["content-type"].startswith("image/svg+xml")
    assert "no such picture" in response.text


async def test_an_unknown_id_is_not_found(client):
    response = await client.get(f"/api/pictures/{uuid4()}.svg")
    assert response.status_code == 404
    assert response.json()["code"] == "picture_not_found"
    german = await client.get(f"/api/pictures/{uuid4()}.svg", headers={"Accept-Language": "de"})
    assert "Bild" in german.json()["error"]


@pytest.mark.parametrize("query", [{"theme": "neon"}, {"metadata": "all"}])
async def test_unknown_wishes_are_refused(client, query):
    picture = await drawn(client)
    assert (await client.get(picture["url"], params=query)).status_code == 422


async def test_storage_away_is_said(client, storage):
    storage.away.add("/internal/pictures")
    response = await client.get(f"/api/pictures/{uuid4()}.svg")
    assert response.status_code == 503
    assert response.json()["code"] == "upstream_unavailable"
