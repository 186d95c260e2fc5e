"""Errors that carry their status, and the one JSON shape in which all services answer them.

ServiceError
  BadRequest 400              NotFound 404            PayloadTooLarge 413      Overloaded 503
  Unauthorized 401            Conflict 409            UnprocessableInput 422   UpstreamError
  Forbidden 403               Gone 410                TooManyRequests 429        UpstreamUnavailable 503
                                                      NotImplementedYet 501      UpstreamTimedOut 504
                                                                                 UpstreamFailed 502
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from service_kit.context import request_id

# Long enough to recognise a wrong value, too short to be a pupil's text.
ECHO_LIMIT = 80


class ServiceError(Exception):
    """An answer that is not a success: `status`, a machine-readable `code`, a text for people, and details."""

    status: int = 500
    code: str = "internal_error"

    def __init__(
        self, message: str, /, *, code: str | None = None, headers: Mapping[str, str] | None = None, **details: Any
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or type(self).code
        self.headers = dict(headers or {})
        self.details = details

    def body(self) -> dict[str, Any]:
        """The JSON shape."""
        return error_body(self.message, self.code, **self.details)


class BadRequest(ServiceError):
    """The request cannot be carried out as it is."""

    status = 400
    code = "bad_request"


class Unauthorized(ServiceError):
    """No key, or an unknown one."""

    status = 401
    code = "unauthorized"


class Forbidden(ServiceError):
    """A key that may not do this."""

    status = 403
    code = "forbidden"


class NotFound(ServiceError):
    """There is no such thing."""

    status = 404
    code = "not_found"


class Conflict(ServiceError):
    """The thing exists already."""

    status = 409
    code = "conflict"


class Gone(ServiceError):
    """The thing existed."""

    status = 410
    code = "gone"


class PayloadTooLarge(ServiceError):
    """The body is over the limit."""

    status = 413
    code = "payload_too_large"


class UnprocessableInput(ServiceError):
    """Well-formed, but not to be understood."""

    status = 422
    code = "unprocessable"


class TooManyRequests(ServiceError):
    """Over the rate limit; carries `Retry-After` in whole seconds."""

    status = 429
    code = "rate_limited"

    def __init__(self, message: str, *, retry_after_s: int, **details: Any) -> None:
        super().__init__(message, headers={"Retry-After": str(retry_after_s)}, retry_after_s=retry_after_s, **details)


class NotImplementedYet(ServiceError):
    """A published route that this release does not serve."""

    status = 501
    code = "not_implemented"


class Overloaded(ServiceError):
    """More work than the service takes on; carries `Retry-After`."""

    status = 503
    code = "overloaded"

    def __init__(self, message: str, *, retry_after_s: int = 1, **details: Any) -> None:
        super().__init__(message, headers={"Retry-After": str(retry_after_s)}, **details)


class UpstreamError(ServiceError):
    """Another service or an outside system failed."""

    status = 502
    code = "upstream_failed"


class UpstreamUnavailable(UpstreamError):
    """It refused the connection."""

    status = 503
    code = "upstream_unavailable"


class UpstreamTimedOut(UpstreamError):
    """It did not answer in time."""

    status = 504
    code = "upstream_timed_out"


class UpstreamFailed(UpstreamError):
    """It answered with a failure of its own or with nonsense."""


class UpstreamRejected(UpstreamError):
    """It refused the request as wrong: its own 4xx status and details are passed on."""

    code = "upstream_rejected"

    def __init__(self, status: int, message: str, *, code: str | None = None, **details: Any) -> None:
        super().__init__(message, code=code, **details)
        self.status = status


CODES: Mapping[int, str] = {
    400: "bad_request",
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    409: "conflict",
    413: "payload_too_large",
    415: "unsupported_media_type",
    422: "invalid_request",
    429: "rate_limited",
    500: "internal_error",
    503: "unavailable",
}


def error_body(message: str, code: str, /, **details: Any) -> dict[str, Any]:
    """The JSON shape of every error."""
    return {"error": message, "code": code, "request_id": request_id(), **details}


def error_response(status: int, body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Response:
    """An error as an HTTP response."""
    return Response(orjson.dumps(body), status, {"Cache-Control": "no-store", **(headers or {})}, "application/json")


def describe_validation(errors: Sequence[Any]) -> list[dict[str, str]]:
    """Pydantic's errors as `{place, problem, found}`, the found value cut short."""
    described = []
    for error in errors:
        place = ".".join(str(part) for part in error["loc"])
        entry = {"place": encodable(place)[:ECHO_LIMIT], "problem": encodable(str(error["msg"]))}
        found = error.get("input")
        if isinstance(found, str | int | float | bool):
            entry["found"] = encodable(str(found)[:ECHO_LIMIT])
        described.append(entry)
    return described


def encodable(text: str) -> str:
    """The text without lone surrogates, which JSON can bring in and UTF-8 cannot send back."""
    return text.encode("utf-8", "replace").decode("utf-8")


async def answer_service_error(_request: Request, error: Exception) -> Response:
    """A `ServiceError` in its own status and shape."""
    assert isinstance(error, ServiceError)  # noqa: S101 - registered for this type only
    return error_response(error.status, error.body(), error.headers)


async def answer_validation_error(_request: Request, error: Exception) -> Response:
    """A malformed payload: 422 with the places."""
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for this type only
    problems = describe_validation(error.errors())
    first = problems[0] if problems else {"place": "body", "problem": "invalid"}
    message = f"The request is not valid: {first['place']}: {first['problem']}"
    return error_response(422, error_body(message, "invalid_request", problems=problems))


async def answer_http_exception(_request: Request, error: Exception) -> Response:
    """Starlette's own errors (no such route, wrong method, unreadable body)."""
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for this type only
    return http_error_response(error)


def http_error_response(error: HTTPException) -> Response:
    """Starlette's error in our shape."""
    code = CODES.get(error.status_code, "error")
    return error_response(error.status_code, error_body(str(error.detail), code), error.headers)


def install_error_handlers(app: FastAPI) -> None:
    """All errors of an application in the one shape."""
    app.add_exception_handler(ServiceError, answer_service_error)
    app.add_exception_handler(RequestValidationError, answer_validation_error)
    app.add_exception_handler(HTTPException, answer_http_exception)
