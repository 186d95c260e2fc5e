"""Icons from the storage service, kept in memory as long as its library does not change."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import Protocol, TypeVar

from generator import metrics
from generator.icons.model import Icon, IconRequest
from generator.icons.port import IconsUnavailable

CAPACITY = 4096
"""Resolved requests kept in memory; an icon has about 2 kB, so 8 MB at the most."""
VERSION_AGE_SECONDS = 3.0
"""How long the library's version is believed without asking. An uploaded icon is seen after that time at the latest."""

RETRY_SECONDS = 1.0
"""How long storage is left alone after it did not answer."""

Answer = TypeVar("Answer")


class IconLibraryClient(Protocol):
    """The two routes of the storage service that are asked here. Both raise `IconsUnavailable`."""

    async def icons_version(self) -> str: ...

    async def resolve_icons(self, requests: Sequence[IconRequest], language: str) -> tuple[str, list[Icon | None]]:
        """The library's version, and an icon or None for each request, in order."""
        ...


class StorageIcons:
    """An `IconSource` that asks the storage service once for each request and library version.

    While storage is away, icons already in memory are served on under the last known version, and it is asked again
    only after `RETRY_SECONDS`, so that no request waits for a time-out that another has just waited for.
    """

    def __init__(
        self,
        client: IconLibraryClient,
        capacity: int = CAPACITY,
        version_age_seconds: float = VERSION_AGE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._capacity = capacity
        self._version_age_seconds = version_age_seconds
        self._clock = clock
        self._icons: OrderedDict[tuple[str, IconRequest], Icon | None] = OrderedDict()
        self._version = ""
        self._version_is_good_until = float("-inf")
        self._away_until = float("-inf")
        self._first_question = asyncio.Lock()

    async def version(self) -> str:
        """The library's version, at most `version_age_seconds` old. Raises `IconsUnavailable` where it was never known."""
        if self._clock() < self._version_is_good_until:
            return self._version
        if self._version:
            # Moved on before the answer comes, so that of many requests at once only one asks.
            self._version_is_good_until = self._clock() + self._version_age_seconds
            with suppress(IconsUnavailable):
                self._adopt(await self._asked(self._client.icons_version))
            return self._version
        async with self._first_question:
            if not self._version:
                self._adopt(await self._asked(self._client.icons_version))
        return self._version

    async def resolve(self, requests: Sequence[IconRequest], language: str = "") -> Mapping[IconRequest, Icon]:
        """The icons that the library has. Raises `IconsUnavailable`."""
        await self.version()
        found, missing = self._remembered(requests, language)
        metrics.looked_up("icons", len(requests) - len(missing), len(missing))
        if not missing:
            return found
        known_version = self._version
        await self._fetch(missing, language)
        if self._version != known_version and found:
            # The library changed under way: icons of two versions must not meet in one picture.
            await self._fetch(requests, language)
        return self._remembered(requests, language)[0]

    def _remembered(self, requests: Sequence[IconRequest], language: str) -> tuple[dict[IconRequest, Icon], list[IconRequest]]:
        found: dict[IconRequest, Icon] = {}
        missing: list[IconRequest] = []
        for request in requests:
            key = (language, request)
            if key not in self._icons:
                missing.append(request)
                continue
            self._icons.move_to_end(key)
            icon = self._icons[key]
            if icon is not None:
                found[request] = icon
        return found, missing

    async def _fetch(self, requests: Sequence[IconRequest], language: str) -> None:
        version, icons = await self._asked(lambda: self._client.resolve_icons(requests, language))
        self._adopt(version)
        self._icons.update(zip(((language, request) for request in requests), icons, strict=True))
        while len(self._icons) > max(self._capacity, len(requests)):
            self._icons.popitem(last=False)

    async def _asked(self, question: Callable[[], Awaitable[Answer]]) -> Answer:
        if self._clock() < self._away_until:
            raise IconsUnavailable("storage did not answer a moment ago")
        try:
            return await question()
        except IconsUnavailable:
            self._away_until = self._clock() + RETRY_SECONDS
            raise

    def _adopt(self, version: str) -> None:
        if version != self._version:
            self._icons.clear()
            self._version = version
        self._version_is_good_until = self._clock() + self._version_age_seconds
