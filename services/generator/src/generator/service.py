"""What the routes ask for: understand, draw or remember, save, and put the answer together."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from typing import Protocol
from uuid import UUID, uuid4

import orjson
import structlog

from generator import comprehension, metrics
from generator.comprehension import Engine, ProblemText, Understanding
from generator.desk import Desk
from generator.errors import EngineAway, FaultyVisualLanguage, NotUnderstood
from generator.icons.model import Icon, IconRequest
from generator.icons.port import IconSource, IconsUnavailable
from generator.messages import message
from generator.pipeline import Reading, VisualLanguageError, find_icons, read, render
from service_kit.cache import Cache
from service_kit.errors import UpstreamError

log = structlog.get_logger(__name__)

LABEL = re.compile(r"\s*visual_language\s*:\s*", re.IGNORECASE)
"""The words that language models and the published client write before the text."""


@dataclass(frozen=True, slots=True)
class Look:
    """How pictures are to look: everything but the text that their bytes depend on."""

    reveal: bool = False
    theme: str = "light"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class SavedPicture:
    """A picture under an id of its own, with what it was drawn from."""

    id: UUID
    request_id: str
    variant: str
    svg: str
    visual_language: str
    look: Look


class PictureStore(Protocol):
    """Where pictures are kept. Both raise `UpstreamError` where it is away."""

    async def save(self, pictures: Sequence[SavedPicture]) -> None: ...

    async def load(self, identity: UUID) -> SavedPicture | None: ...


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pictures of one text. `complete` says that nothing was left out, so that they may be remembered."""

    pictures: Mapping[str, Mapping[str, str | None]]
    """Variant to id, svg, url and error, as in the answer."""
    missing: Sequence[str]
    icons_error: str | None = None
    complete: bool = True
    cached: bool = False


@dataclass(slots=True)
class PictureService:
    """The generator's work behind its routes."""

    engine: Engine
    icons: IconSource
    store: PictureStore
    cache: Cache | None
    cache_seconds: int
    desk: Desk
    version: str
    """Of the drawing code: what an older release drew is not served by a newer one."""
    new_id: Callable[[], UUID] = field(default=uuid4)

    async def understand(self, problem: ProblemText) -> Understanding:
        """A problem's visual language. Raises NotUnderstood, EngineAway."""
        started = perf_counter()
        try:
            understood = await self.engine.understand(problem)
        except comprehension.NotUnderstood as refusal:
            metrics.COMPREHENSION_SECONDS.labels(refusal.engine).observe(perf_counter() - started)
            error = EngineAway(refusal) if isinstance(refusal, comprehension.EngineUnavailable) else NotUnderstood(refusal)
            metrics.REFUSALS.labels(error.code, str(refusal.reason)).inc()
            raise error from refusal
        metrics.COMPREHENSION_SECONDS.labels(understood.engine).observe(perf_counter() - started)
        metrics.UNDERSTOOD.labels(understood.engine).inc()
        return understood

    async def read(self, visual_language: str, look: Look) -> Reading:
        """A text's meaning. Raises FaultyVisualLanguage."""
        try:
            return await self.desk.do(len(visual_language), lambda: read(visual_language, look.reveal, look.language))
        except VisualLanguageError as error:
            faulty = FaultyVisualLanguage(error, visual_language, look.language)
            metrics.REFUSALS.labels(faulty.code, faulty.first.code).inc()
            raise faulty from error

    async def pictures(self, reading: Reading, variants: Sequence[str], look: Look, request_id: str) -> Drawn:
        """The pictures of a text: remembered ones, or new ones, which are saved and remembered."""
        try:
            library = await self.icons.version()
        except IconsUnavailable:
            return await self._new(reading, variants, look, request_id)
        key = self._key(reading, variants, look, library)
        remembered = await self.cache.get(key) if self.cache else None
        if self.cache:
            metrics.found("pictures", remembered is not None)
        if remembered is not None:
            known = orjson.loads(remembered)
            return Drawn(known["pictures"], known["missing"], cached=True)
        drawn = await self._new(reading, variants, look, request_id)
        if self.cache and drawn.complete:
            await self.cache.put(key, orjson.dumps({"pictures": drawn.pictures, "missing": drawn.missing}), self.cache_seconds)
        return drawn

    async def redrawn(self, saved: SavedPicture, look: Look, metadata: bool) -> tuple[str, bool]:
        """A saved picture in another look, and whether all its icons could be asked for."""
        reading = await self.read(saved.visual_language, look)
        icons, error = await self._icons_of(reading, look.language)
        svgs = await self.desk.do(len(reading.formatted), lambda: _render(reading, saved.variant, icons, look, metadata))
        return svgs, error is None

    async def _new(self, reading: Reading, variants: Sequence[str], look: Look, request_id: str) -> Drawn:
        icons, icons_error = await self._icons_of(reading, look.language)
        svgs = await self.desk.do(len(reading.formatted), lambda: _render_all(reading, variants, icons, look))
        saved = [
            SavedPicture(self.new_id(), request_id, variant, svg, reading.formatted, look)
            for variant, svg in svgs.items()
            if svg is not None
        ]
        pictures = {variant: _picture(None, None, message("not_drawn", look.language)) for variant in variants}
        kept = await self._keep(saved)
        for each in saved:
            error = None if kept else message("not_saved", look.language)
            pictures[each.variant] = _picture(each.svg, each.id if kept else None, error)
        return Drawn(
            pictures,
            missing=_without_icon(reading.icon_requests, icons),
            icons_error=icons_error,
            complete=kept and icons_error is None and len(saved) == len(variants),
        )

    async def _icons_of(self, reading: Reading, language: str) -> tuple[Mapping[IconRequest, Icon], str | None]:
        try:
            return await find_icons(self.icons, reading, language), None
        except IconsUnavailable:
            return {}, message("icons_away", language)

    async def _keep(self, pictures: Sequence[SavedPicture]) -> bool:
        try:
            await self.store.save(pictures)
        except UpstreamError as error:
            log.warning("pictures_not_saved", error_code=error.code)
            return False
        return True

    def _key(self, reading: Reading, variants: Sequence[str], look: Look, library: str) -> str:
        parts = [self.version, library, *sorted(variants), str(look.reveal), look.theme, look.language, reading.formatted]
        return "pictures:" + hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


def bare(visual_language: str) -> str:
    """The text without the label before it and the white space around it."""
    label = LABEL.match(visual_language)
    return (visual_language[label.end() :] if label else visual_language).strip()


def _render_all(
    reading: Reading, variants: Sequence[str], icons: Mapping[IconRequest, Icon], look: Look
) -> dict[str, str | None]:
    svgs: dict[str, str | None] = {}
    for variant in variants:
        try:
            svgs[variant] = _render(reading, variant, icons, look)
        except Exception:
            # One kind of picture that fails must not take the others with it; the text is not logged, it is a pupil's.
            log.exception("render_failed", variant=variant, situation=str(reading.problem.situation))
            metrics.RENDER_FAILURES.labels(variant).inc()
            svgs[variant] = None
    return svgs


def _render(reading: Reading, variant: str, icons: Mapping[IconRequest, Icon], look: Look, metadata: bool = True) -> str:
    with metrics.RENDER_SECONDS.labels(variant).time():
        return render(reading.problem, variant, icons, look.theme, look.language, metadata)


def _picture(svg: str | None, identity: UUID | None, error: str | None) -> dict[str, str | None]:
    return {
        "id": str(identity) if identity else None,
        "svg": svg,
        "url": f"/api/pictures/{identity}.svg" if identity else None,
        "error": error,
    }


def _without_icon(requests: Sequence[IconRequest], icons: Mapping[IconRequest, Icon]) -> list[str]:
    """The types (else names) of things without a picture, each once, in the order of the problem."""
    return list(dict.fromkeys(request.type or request.name for request in requests if request not in icons))
