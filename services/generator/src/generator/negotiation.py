"""What a client would rather have: the language of messages, and JSON or the picture itself."""

from __future__ import annotations

import functools

LANGUAGES = ("en", "de")
SVG = "image/svg+xml"


@functools.lru_cache(maxsize=256)
def preferred_language(accept_language: str) -> str:
    """ "en" or "de" by the header `Accept-Language`; "en" where it asks for neither."""
    wishes = {tag.split("-")[0]: weight for tag, weight in reversed(_weighted(accept_language))}
    best = max(LANGUAGES, key=lambda language: wishes.get(language, 0.0))
    return best if wishes.get(best, 0.0) > 0 else LANGUAGES[0]


@functools.lru_cache(maxsize=256)
def prefers_svg(accept: str) -> bool:
    """Whether the header `Accept` names SVG, and JSON not before it."""
    wishes = dict(reversed(_weighted(accept)))
    return wishes.get(SVG, 0.0) > wishes.get("application/json", 0.0)


def _weighted(header: str) -> list[tuple[str, float]]:
    """The header's items with their weights (RFC 9110, 12.4.2), the highest weight first, else in the order written."""
    items = []
    for item in header.lower().split(","):
        name, *parameters = (part.strip() for part in item.split(";"))
        items.append((name, _weight(parameters)))
    return sorted(items, key=lambda pair: -pair[1])


def _weight(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return min(max(float(parameter[2:]), 0.0), 1.0)
            except ValueError:
                return 0.0
    return 1.0
