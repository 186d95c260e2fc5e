"""The generator's public routes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Annotated, Any
from uuid import UUID

import orjson
from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response

from generator import metrics
from generator.answers import JSON, Answer, NoticeRoute, PictureRoute
from generator.bodies import comprehension_of, diagnostics_of, links_of
from generator.cache import ByteCache, Joined
from generator.comprehension import ProblemText, Understanding
from generator.errors import FaultyVisualLanguage, PictureNotFound, UnknownVariant, VariantNotImplemented
from generator.language import format_tree, json_schema, parse, tree_to_json
from generator.language.diagnostics import has_errors
from generator.negotiation import SVG, preferred_language, prefers_svg
from generator.notice import notice
from generator.pipeline import VARIANTS, VisualLanguageError
from generator.problem import check
from generator.schemas import (
    CheckRequest,
    CheckResponse,
    ErrorBody,
    FormatRequest,
    FormatResponse,
    GenerateRequest,
    GenerateResponse,
    Theme,
    VariantRequest,
    VariantResponse,
)
from generator.service import Drawn, Look, PictureService, bare
from service_kit.context import request_id

PUBLISHED_VARIANTS = frozenset({"bar_model", "number_line", "equation"})
"""Kinds of pictures that the published API names and this release does not draw."""
CANONICAL_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
IMMUTABLE = "public, max-age=31536000, immutable"

pictures = APIRouter(prefix="/api", tags=["pictures"], route_class=PictureRoute)
saved_pictures = APIRouter(prefix="/api", tags=["pictures"], route_class=NoticeRoute)
visual_language = APIRouter(prefix="/api/visual-language", tags=["visual language"])


async def the_service(request: Request) -> PictureService:
    """The service that the lifespan made."""
    service: PictureService = request.app.state.service
    return service


async def the_language(accept_language: Annotated[str, Header()] = "") -> str:
    """The language of messages, where the body names none."""
    return preferred_language(accept_language)


Service = Annotated[PictureService, Depends(the_service)]
SpokenLanguage = Annotated[str, Depends(the_language)]

_SVG_TOO: dict[str, Any] = {SVG: {"schema": {"type": "string"}}}
_ERRORS: dict[int | str, dict[str, Any]] = {
    400: {"model": ErrorBody, "description": "The visual language does not say a problem that can be drawn."},
    413: {"model": ErrorBody, "description": "The body is too large."},
    422: {"model": ErrorBody, "description": "The payload is malformed, or the problem was not understood."},
    503: {"model": ErrorBody, "description": "Too much to do now."},
}


@pictures.post(
    "/generate",
    response_model=GenerateResponse,
    responses={200: {"content": _SVG_TOO, "description": "The pictures; the first of `variants` alone as SVG."}, **_ERRORS},
)
async def generate(body: GenerateRequest, request: Request, service: Service, spoken: SpokenLanguage) -> Answer:
    """A word problem, or visual language, to pictures."""
    look = Look(body.reveal, body.theme, body.language or spoken)
    svg = prefers_svg(request.headers.get("accept", ""))
    joined: Joined[Answer] = request.app.state.joined
    return await joined.do((body, look, svg), lambda: _generate(service, body, look, svg))


async def _generate(service: PictureService, body: GenerateRequest, look: Look, svg: bool) -> Answer:
    understood: Understanding | None = None
    if body.mwp is not None and body.mwp.strip():
        understood = await service.understand(ProblemText(body.mwp, body.formula or "", body.hint or "", look.language))
    text = understood.visual_language if understood else bare(body.dsl or "")
    reading = await service.read(text, look)
    variants = tuple(dict.fromkeys(body.variants))
    drawn = await service.pictures(reading, variants, look, request_id())
    # A note says that a model was away; the next time it may be there.
    lasting = drawn.complete and not (understood and understood.notes)
    if svg:
        return _svg_answer(drawn, variants[0], look, lasting)
    made: Mapping[str, Mapping[str, str | None]] = {variant: drawn.pictures.get(variant, {}) for variant in VARIANTS}
    content = {
        "visual_language": text,
        **{f"svg_{variant}": made[variant].get("svg") for variant in VARIANTS},
        **{f"{variant}_error": None if made[variant].get("svg") else made[variant].get("error") for variant in VARIANTS},
        "missing_svg_entities": drawn.missing,
        "pictures": drawn.pictures,
        "tree": tree_to_json(reading.tree, places=True),
        "diagnostics": diagnostics_of(reading.diagnostics),
        "links": links_of(reading.tree, understood),
        "comprehension": comprehension_of(understood) if understood else None,
        "icons_error": drawn.icons_error,
    }
    return _json_answer(content, drawn.cached, lasting)


@pictures.post(
    "/generate/{variant}",
    response_model=VariantResponse,
    responses={200: {"content": _SVG_TOO, "description": "The picture; alone as SVG where that is accepted."}, **_ERRORS},
    openapi_extra={"parameters": []},
)
async def generate_variant(
    variant: Annotated[str, Path(json_schema_extra={"enum": list(VARIANTS)})],
    body: VariantRequest,
    request: Request,
    service: Service,
    spoken: SpokenLanguage,
) -> Answer:
    """Visual language to one picture."""
    look = Look(body.reveal, body.theme, body.language or spoken)
    if variant in PUBLISHED_VARIANTS:
        raise VariantNotImplemented(variant, look.language)
    if variant not in VARIANTS:
        raise UnknownVariant(look.language)
    svg = prefers_svg(request.headers.get("accept", ""))
    joined: Joined[Answer] = request.app.state.joined
    return await joined.do((variant, body, look, svg), lambda: _generate_variant(service, variant, body, look, svg))


async def _generate_variant(service: PictureService, variant: str, body: VariantRequest, look: Look, svg: bool) -> Answer:
    text = bare(body.dsl)
    reading = await service.read(text, look)
    drawn = await service.pictures(reading, (variant,), look, request_id())
    if svg:
        return _svg_answer(drawn, variant, look, drawn.complete)
    picture = drawn.pictures[variant]
    content = {
        "variant": variant,
        "visual_language": text,
        "svg": picture["svg"],
        "error": None if picture["svg"] else picture["error"],
        "missing_svg_entities": drawn.missing,
        "is_parse_error": False,
        "picture": picture,
        "icons_error": drawn.icons_error,
    }
    return _json_answer(content, drawn.cached, drawn.complete)


def _json_answer(content: Mapping[str, Any], cached: bool, lasting: bool) -> Answer:
    """The answer, and the same once more for the next who asks: `cached` stands last so that only the end differs."""
    start = orjson.dumps(content)[:-1]
    body = start + (b',"cached":true}' if cached else b',"cached":false}')
    return Answer(body, JSON, start + b',"cached":true}' if lasting else None)


def _svg_answer(drawn: Drawn, variant: str, look: Look, lasting: bool) -> Answer:
    picture = drawn.pictures[variant]
    svg = picture["svg"]
    if svg is None:
        return Answer(notice(picture["error"] or "", look.language, look.theme).encode(), SVG)
    content = svg.encode()
    return Answer(content, SVG, content if lasting else None)


@saved_pictures.get(
    "/pictures/{identity}.svg",
    response_class=Response,
    responses={
        200: {"content": _SVG_TOO, "description": "The picture."},
        304: {"description": "The client has it."},
        404: {"model": ErrorBody, "description": "No picture is saved under this id."},
    },
)
async def saved_picture(
    identity: Annotated[str, Path(description="The picture's UUID.")],
    request: Request,
    service: Service,
    spoken: SpokenLanguage,
    theme: Annotated[Theme | None, Query(description="Draw it again in this theme.")] = None,
    metadata: Annotated[str | None, Query(pattern="^none$", description="`none` leaves all `data-*` out.")] = None,
) -> Response:
    """A saved picture, as it was drawn or in another theme."""
    remembered: ByteCache = request.app.state.answers
    key = f"picture:{identity}:{theme}:{metadata}".encode()
    content = remembered.get(key)
    metrics.found("saved_pictures", content is not None)
    lasting = True
    if content is None:
        saved = await service.store.load(UUID(identity)) if CANONICAL_UUID.fullmatch(identity) else None
        if saved is None:
            raise PictureNotFound(spoken)
        svg = saved.svg
        if metadata is not None or (theme is not None and theme != saved.look.theme):
            look = Look(saved.look.reveal, theme or saved.look.theme, saved.look.language)
            svg, lasting = await service.redrawn(saved, look, metadata is None)
        content = svg.encode()
        if lasting:
            remembered.put(key, content)
    tag = f'"{hashlib.blake2b(content, digest_size=12).hexdigest()}"'
    headers = {"ETag": tag, "Cache-Control": IMMUTABLE if lasting else "no-store"}
    if _matches(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    return Response(content, headers=headers, media_type=SVG)


def _matches(if_none_match: str, tag: str) -> bool:
    wanted = [each.strip().removeprefix("W/") for each in if_none_match.split(",")]
    return "*" in wanted or tag in wanted


@visual_language.post("/check", response_model=CheckResponse, responses={422: _ERRORS[422]})
async def check_visual_language(body: CheckRequest, service: Service, spoken: SpokenLanguage) -> Response:
    """Every finding in a visual-language text, with its tree. A faulty text is no error here."""
    found = await service.desk.do(len(body.dsl), lambda: check(body.dsl, body.language or spoken))
    tree = tree_to_json(found.tree, places=True) if found.tree is not None else None
    content = {"tree": tree, "diagnostics": diagnostics_of(found.diagnostics), "formatted": found.formatted}
    return Response(orjson.dumps(content), media_type=JSON)


@visual_language.post("/format", response_model=FormatResponse, responses=_ERRORS)
async def format_visual_language(body: FormatRequest, service: Service, spoken: SpokenLanguage) -> Response:
    """A text in canonical form; its meaning is not checked."""
    language = body.language or spoken

    def formatted() -> str:
        parsed = parse(body.dsl, language)
        if parsed.tree is None or has_errors(parsed.diagnostics):
            raise FaultyVisualLanguage(VisualLanguageError(parsed.diagnostics), body.dsl, language)
        return format_tree(parsed.tree, body.dialect)

    text = await service.desk.do(len(body.dsl), formatted)
    return Response(orjson.dumps({"formatted": text, "dialect": body.dialect}), media_type=JSON)


@visual_language.get("/schema", response_class=Response)
async def visual_language_schema() -> Response:
    """The JSON Schema of the tree's JSON form."""
    return Response(orjson.dumps(json_schema()), media_type="application/schema+json", headers={"Cache-Control": "max-age=3600"})
