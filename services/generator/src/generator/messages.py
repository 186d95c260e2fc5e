"""The service's own sentences, in the languages of the API."""

from __future__ import annotations

from collections.abc import Mapping

_MESSAGES: Mapping[str, Mapping[str, str]] = {
    "not_drawn": {
        "en": "This picture could not be drawn.",
        "de": "Dieses Bild konnte nicht gezeichnet werden.",
    },
    "not_saved": {
        "en": "The picture was drawn, but could not be saved.",
        "de": "Das Bild wurde gezeichnet, konnte aber nicht gespeichert werden.",
    },
    "icons_away": {
        "en": "The icon library is away; things are drawn as labelled tiles.",
        "de": "Die Bildersammlung ist nicht erreichbar; Dinge sind als beschriftete Kacheln gezeichnet.",
    },
    "picture_not_found": {
        "en": "There is no such picture, or no longer.",
        "de": "Dieses Bild gibt es nicht oder nicht mehr.",
    },
    "unknown_variant": {
        "en": "There is no picture of this kind. There are: {known}.",
        "de": "Bilder dieser Art gibt es nicht. Es gibt: {known}.",
    },
    "variant_not_implemented": {
        "en": "This release does not draw pictures of the kind {variant} yet. It draws: {known}.",
        "de": "Bilder der Art {variant} zeichnet diese Version noch nicht. Sie zeichnet: {known}.",
    },
    "place": {
        "en": "Line {line}, column {column}: {message}",
        "de": "Zeile {line}, Spalte {column}: {message}",
    },
}


def message(key: str, language: str, **values: str | int) -> str:
    """The sentence `key` in "en" or "de", with its gaps filled."""
    return _MESSAGES[key][language].format(**values)
