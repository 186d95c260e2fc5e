"""The request id of the running request: accepted when it is sane, else made; bound to the log context."""

from __future__ import annotations

import re
import secrets
from contextvars import ContextVar

# Letters, digits and the separators that proxies use; no quotes or spaces, so that it is safe in logs and headers.
SANE_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:-]{8,64}")

_request_id: ContextVar[str] = ContextVar("request_id", default="")


def request_id() -> str:
    """The id of the running request; empty outside one."""
    return _request_id.get()


def enter_request(offered: bytes | None) -> str:
    """Starts a request's context and returns its id."""
    known = offered is not None and SANE_REQUEST_ID.fullmatch(offered) is not None
    made = offered.decode("ascii") if known and offered is not None else secrets.token_hex(16)
    _request_id.set(made)
    return made
