"""The bodies of the routes between services, shared by the one that answers and the one that asks.

storage  POST /internal/icons/resolve   IconsRequest -> IconsResponse
storage  GET  /internal/icons/version   IconsVersion
storage  PUT  /internal/pictures        SavePictures -> 204
storage  GET  /internal/pictures/{id}   SavedPicture
all      GET  /readyz                   Readiness
all      GET  /internal/status          ServiceStatus
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue


class StrictModel(BaseModel):
    """Base of request bodies: unknown fields are refused, values are not coerced between kinds."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class WireModel(BaseModel):
    """Base of answers between services: a newer service may add fields."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class IconQuery(StrictModel):
    """One icon that a problem needs; `figure` counts the different people or places of one type from 0."""

    type: str = Field(max_length=200)
    name: str = Field(default="", max_length=200)
    figure: int = Field(default=0, ge=0, le=1000)


class IconsRequest(StrictModel):
    """All icons of one problem in one round trip."""

    requests: tuple[IconQuery, ...] = Field(max_length=200)
    language: str = Field(default="", max_length=10)
    """Of the words, where known: a German "Boot" is no English boot."""


class WireIcon(WireModel):
    """A sanitised icon: the markup inside its `<svg>` and its view box in its own units. `frame` names how the box of what it
    holds is drawn. Where the library has several different ones of a kind (people), `kind` and `figures` say of which, and how
    many: the type "@girl" with a figure asks for each. `labelled` pictures need their word beside them."""

    id: str
    view_box: tuple[float, float, float, float]
    body: str
    frame: str = ""
    kind: str = ""
    figures: int = 0
    labelled: bool = False


class IconsResponse(WireModel):
    """An icon or null for each request, in order."""

    version: str
    icons: tuple[WireIcon | None, ...]


class IconsVersion(WireModel):
    """Changes whenever the library does."""

    version: str


class PictureSource(StrictModel):
    """What a picture was drawn from; enough to draw it again in another theme or language."""

    visual_language: str
    theme: str
    language: str
    reveal: bool


class SavedPicture(StrictModel):
    """A rendered picture under its own UUID."""

    id: str = Field(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
    request_id: str = Field(max_length=64)
    variant: str = Field(max_length=32)
    svg: str
    source: PictureSource


class SavePictures(StrictModel):
    """The pictures of one request."""

    pictures: tuple[SavedPicture, ...] = Field(max_length=8)


class CheckResult(WireModel):
    """How one dependency answered."""

    status: Literal["ok", "failed", "off"]
    latency_ms: float
    critical: bool
    detail: str = ""


class Readiness(WireModel):
    """Whether a service can do its work now."""

    status: Literal["ready", "degraded", "unready"]
    service: str
    version: str
    checks: dict[str, CheckResult]


class ServiceStatus(Readiness):
    """What the gateway gathers; `replica` tells replicas apart and names no host or path."""

    replica: str
    uptime_s: float
    details: dict[str, JsonValue] = {}
