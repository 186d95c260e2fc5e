"""Markup: elements written with their values escaped, and bodies of icons made fit for inlining (ids, numbers)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

from icon_library.model import ViewBox

Attribute = str | float

_LONG_NUMBER = re.compile(r"(?<![\w#])(-?)(\d*)\.(\d{3,})")
_ID = re.compile(r'\bid="([^"]+)"')
_GRADIENT = re.compile(r"<(linearGradient|radialGradient|filter|mask|pattern)\b")


def own_ids(body: str, icon_id: str) -> str:
    """`body` with every id, and every reference to one, renamed to start with `icon_id`."""
    for number, old in enumerate(dict.fromkeys(_ID.findall(body)), start=1):
        new = f"{icon_id}--{number}"
        body = body.replace(f'id="{old}"', f'id="{new}"').replace(f"url(#{old})", f"url(#{new})")
        body = body.replace(f'href="#{old}"', f'href="#{new}"')
    return body


def shorten_numbers(body: str) -> str:
    """Numbers of three and more decimals cut to two, a 3200th of an icon's width; gradients and filters are left alone."""
    return body if _GRADIENT.search(body) else _LONG_NUMBER.sub(_two_decimals, body)


def _two_decimals(match: re.Match[str]) -> str:
    sign, whole, decimals = match.groups()
    text = f"{float(f'{whole or 0}.{decimals}'):.2f}".rstrip("0")
    if not whole:
        text = text.removeprefix("0")
    # Path data runs numbers together (".5.25"), so a number keeps its sign, its point and its first digit or stays as it is.
    return sign + text if text.startswith(f"{whole}.") and not text.endswith(".") else match.group()


def element(tag: str, /, *children: str, **attributes: Attribute) -> str:
    """An SVG element; `stroke_width=2` is written `stroke-width="2"`."""
    start = opening(tag, {name.replace("_", "-"): value for name, value in attributes.items()})
    return f"{start}{''.join(children)}</{tag}>" if children else f"{start[:-1]}/>"


def opening(tag: str, attributes: Mapping[str, Attribute]) -> str:
    """The start of an element."""
    return f"<{tag}{''.join(f' {name}={quoteattr(_text(value))}' for name, value in attributes.items())}>"


def closing(tag: str) -> str:
    """The end of an element."""
    return f"</{tag}>"


def document(view_box: ViewBox, body: str) -> str:
    """A whole SVG file."""
    return element("svg", body, xmlns="http://www.w3.org/2000/svg", viewBox=" ".join(f"{side:g}" for side in view_box))


def body_of(file: str) -> str:
    """What `document` was given: the markup inside the `<svg>`."""
    return file[file.index(">") + 1 : file.rindex("</svg>")]


def _text(value: Attribute) -> str:
    return value if isinstance(value, str) else f"{value:g}"
