"""Icons from storage: asked for once, followed when the library changes, served on while storage is away."""

import asyncio

import pytest

from generator.icons.model import Icon, IconRequest
from generator.icons.port import IconsUnavailable
from generator.icons.storage import RETRY_SECONDS, VERSION_AGE_SECONDS, StorageIcons

APPLE, PEAR, NOTHING = IconRequest("apple"), IconRequest("pear"), IconRequest("flumph")


class Shelf:
    """A storage that counts its questions and can go away."""

    def __init__(self):
        self.library = "v1"
        self.away = False
        self.versions_asked = 0
        self.resolved = []

    async def icons_version(self):
        self.versions_asked += 1
        await asyncio.sleep(0)
        if self.away:
            raise IconsUnavailable("away")
        return self.library

    async def resolve_icons(self, requests, language):
        await asyncio.sleep(0)
        if self.away:
            raise IconsUnavailable("away")
        self.resolved.append(list(requests))
        icons = [
            None if each == NOTHING else Icon(f"{each.type}{language}-{self.library}", (0, 0, 32, 32), "<g/>")
            for each in requests
        ]
        return self.library, icons


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def icons(shelf, clock):
    return StorageIcons(shelf, clock=clock)


async def test_an_icon_is_asked_for_once(icons, shelf):
    first = await icons.resolve([APPLE, NOTHING])
    second = await icons.resolve([APPLE, NOTHING, PEAR])
    assert set(first) == {APPLE}
    assert set(second) == {APPLE, PEAR}
    assert shelf.resolved == [[APPLE, NOTHING], [PEAR]]


async def test_the_version_is_asked_for_at_most_every_few_seconds(icons, shelf, clock):
    for _ in range(5):
        assert await icons.version() == "v1"
    assert shelf.versions_asked == 1
    clock.now += VERSION_AGE_SECONDS
    await icons.version()
    assert shelf.versions_asked == 2


async def test_many_first_requests_ask_for_the_version_once(icons, shelf):
    assert await asyncio.gather(*(icons.version() for _ in range(10))) == ["v1"] * 10
    assert shelf.versions_asked == 1


async def test_a_changed_library_is_followed(icons, shelf, clock):
    await icons.resolve([APPLE])
    shelf.library = "v2"
    assert (await icons.resolve([APPLE]))[APPLE].id == "apple-v1"
    clock.now += VERSION_AGE_SECONDS
    assert (await icons.resolve([APPLE]))[APPLE].id == "apple-v2"
    assert await icons.version() == "v2"


async def test_icons_of_two_libraries_never_meet(icons, shelf):
    await icons.resolve([APPLE])
    shelf.library = "v2"
    found = await icons.resolve([APPLE, PEAR])
    assert {icon.id for icon in found.values()} == {"apple-v2", "pear-v2"}


async def test_known_icons_are_served_while_storage_is_away(icons, shelf, clock):
    await icons.resolve([APPLE])
    shelf.away = True
    clock.now += VERSION_AGE_SECONDS
    assert set(await icons.resolve([APPLE])) == {APPLE}
    assert await icons.version() == "v1"
    with pytest.raises(IconsUnavailable):
        await icons.resolve([APPLE, PEAR])


async def test_an_absent_storage_is_left_alone_for_a_moment(icons, shelf, clock):
    shelf.away = True
    for _ in range(3):
        with pytest.raises(IconsUnavailable):
            await icons.resolve([APPLE])
    assert shelf.versions_asked == 1
    shelf.away = False
    clock.now += RETRY_SECONDS
    assert set(await icons.resolve([APPLE])) == {APPLE}


async def test_memory_is_bounded_and_keeps_what_is_used(shelf, clock):
    icons = StorageIcons(shelf, capacity=2, clock=clock)
    await icons.resolve([APPLE])
    await icons.resolve([PEAR])
    await icons.resolve([APPLE])
    await icons.resolve([IconRequest("plum")])
    shelf.resolved.clear()
    await icons.resolve([APPLE])
    assert shelf.resolved == []
    await icons.resolve([PEAR])
    assert shelf.resolved == [[PEAR]]


async def test_a_word_is_kept_by_its_language(shelf, icons):
    english, german = [(await icons.resolve([APPLE], language))[APPLE].id for language in ("en", "de")]
    assert (english, german) == ("appleen-v1", "applede-v1")
    assert shelf.resolved == [[APPLE], [APPLE]]
