"""The routes that answer with pictures: finished answers are remembered whole, errors become pictures where asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from generator import metrics
from generator.cache import ByteCache
from generator.icons.port import IconSource, IconsUnavailable
from generator.negotiation import SVG, preferred_language, prefers_svg
from generator.notice import notice
from service_kit.errors import ServiceError

Handler = Callable[[Request], Coroutine[Any, Any, Response]]

JSON = "application/json"


class Answer(Response):
    """A finished answer. `again` is the body for the next request of the same bytes, None where it must be worked out anew."""

    def __init__(self, content: bytes, media_type: str, again: bytes | None = None) -> None:
        super().__init__(content, media_type=media_type)
        self.again = again


class NoticeRoute(APIRoute):
    """A route whose errors are pictures of their message where the client would rather have a picture."""

    def get_route_handler(self) -> Handler:
        work_out = super().get_route_handler()

        async def handle(request: Request) -> Response:
            if not prefers_svg(request.headers.get("accept", "")):
                return await work_out(request)
            try:
                return await work_out(request)
            except (ServiceError, RequestValidationError, HTTPException) as error:
                return _as_picture(error, preferred_language(request.headers.get("accept-language", "")))

        return handle


class PictureRoute(NoticeRoute):
    """A POST that answers the same bytes the same way, from `app.state.answers`, before anything is parsed."""

    def get_route_handler(self) -> Handler:
        work_out = super().get_route_handler()

        async def handle(request: Request) -> Response:
            answers: ByteCache = request.app.state.answers
            svg = prefers_svg(request.headers.get("accept", ""))
            key = await _key(request, svg)
            remembered = answers.get(key)
            metrics.found("answers", remembered is not None)
            if remembered is not None:
                return Response(remembered, media_type=SVG if svg else JSON)
            response = await work_out(request)
            if isinstance(response, Answer) and response.again is not None:
                answers.put(key, response.again)
            return response

        return handle


async def _key(request: Request, svg: bool) -> bytes:
    """Everything that an answer depends on: route, wishes, content type, the bytes of the body, and the icons that there are."""
    headers = request.headers
    icons: IconSource = request.app.state.service.icons
    try:
        library = await icons.version()
    except IconsUnavailable:
        library = ""
    language = preferred_language(headers.get("accept-language", ""))
    wishes = f"{request.scope['path']}\0{svg}\0{language}\0{headers.get('content-type')}\0{library}\0"
    return hashlib.blake2b(wishes.encode() + await request.body(), digest_size=16).digest()


def _as_picture(error: ServiceError | RequestValidationError | HTTPException, language: str) -> Response:
    if isinstance(error, ServiceError):
        status, text, headers = error.status, error.message, error.headers
    elif isinstance(error, HTTPException):
        status, text, headers = error.status_code, str(error.detail), dict(error.headers or {})
    else:
        first = error.errors()[0]
        status, text, headers = 422, f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}", {}
    return Response(notice(text, language), status, {"Cache-Control": "no-store", **headers}, SVG)
