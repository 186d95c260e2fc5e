"""What refuses a file wherever it stands in it: things that act, and things that ask for something outside the file."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from storage.intake.errors import Refused

# Elements that act or bring in another language, whatever namespace they claim.
ACTIVE = frozenset(
    (
        *(
            "script",
            "handler",
            "listener",
            "foreignobject",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "html",
            "body",
            "form",
        ),
        *("input", "button", "textarea", "select", "video", "audio", "canvas", "template", "link", "meta", "base", "portal"),
        *("animate", "animatecolor", "animatemotion", "animatetransform", "set", "discard", "mpath", "prefetch", "tbreak"),
    )
)
OUTSIDE = frozenset({"feimage", "font-face-uri", "color-profile", "cursor", "include", "fallback", "externalresource"})
_ACTIVE_NAMESPACES = (
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1998/math/mathml",
    "http://www.w3.org/1999/xsl/transform",
    "http://www.w3.org/2001/xml-events",
    "http://www.w3.org/2001/xinclude",
    "http://www.w3.org/2003/xinclude",
    "http://www.w3.org/2001/smil20",
)
_ADDRESSES = frozenset(
    {"href", "src", "srcset", "data", "action", "formaction", "poster", "background", "codebase", "from", "to"}
)
_XML = "{http://www.w3.org/XML/1998/namespace}"
_HANDLER = re.compile(r"on[a-z]")
# What a browser leaves out of an address before it looks at its scheme, and more.
_IGNORED = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
_CSS_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})[ \t\r\n\f]?|(.))", re.IGNORECASE | re.DOTALL)
_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ACTING_CSS = re.compile(r"expression\(|behavior:|-moz-binding|javascript:|vbscript:|livescript:|mocha:")
_URL = re.compile(r"(?:url|src|image|image-set|cross-fade|element)\((?P<address>[^)]*)", re.IGNORECASE)
_STRING_ADDRESS = re.compile(r"""image-set\(|@import|@namespace|@font-face|@charset""", re.IGNORECASE)


def refuse_hostile(root: Element) -> None:
    """Raises Refused for the first thing in the file that could act or load, in whatever element it stands."""
    for element in root.iter():
        namespace, _, local = element.tag.rpartition("}")
        name = local.lower().rpartition(":")[2]
        if name in ACTIVE or namespace.lower().lstrip("{").rstrip("/") in _ACTIVE_NAMESPACES:
            raise Refused(
                "active_content", f"The file has a <{local}> element, which could act. Save it as a plain picture without it."
            )
        if name in OUTSIDE:
            raise Refused("external_reference", f"The file has a <{local}> element, which loads something from outside.")
        for attribute, value in element.attrib.items():
            _refuse_attribute(attribute, value)
        if name == "style" and element.text:
            refuse_css(element.text)


def _refuse_attribute(attribute: str, value: str) -> None:
    namespace, _, local = attribute.rpartition("}")
    name = local.lower().rpartition(":")[2].strip()
    if _HANDLER.match(name):
        raise Refused("active_content", f"The file has an event handler ({local}). Save it as a plain picture without scripts.")
    if name == "base" and attribute.startswith(_XML):
        raise Refused("external_reference", "The file sets the address that it is relative to (xml:base).")
    if name in _ADDRESSES and (not namespace or "xlink" in namespace):
        _refuse_address(local, value)
    elif name == "style":
        refuse_css(value)
    elif "(" in value or "\\" in value:
        _refuse_urls(_plain_css(value))


def _refuse_address(name: str, value: str) -> None:
    address = _IGNORED.sub("", value).lower()
    if not address or address.startswith("#"):
        return
    if re.match(r"(?:javascript|vbscript|livescript|mocha):", address):
        raise Refused("active_content", f"The file has a script in {name}.")
    if address.startswith("data:"):
        raise Refused(
            "embedded_file", "The file has another file inside it (data:). Icons are drawn with shapes: trace the image."
        )
    raise Refused("external_reference", f"The file refers to something outside it ({name}). Embed or remove it.")


def refuse_css(text: str) -> None:
    """Raises Refused where a style sheet or a style attribute acts or loads; escapes and comments hide nothing."""
    plain = _plain_css(text)
    if _ACTING_CSS.search(_IGNORED.sub("", plain).lower()):
        raise Refused("active_content", "The file's styles could act. Save it with presentation attributes in place of styles.")
    if _STRING_ADDRESS.search(plain):
        raise Refused("external_reference", "The file's styles load something (@import, @font-face). Save it without them.")
    _refuse_urls(plain)


def _plain_css(text: str) -> str:
    return _CSS_ESCAPE.sub(_unescaped, _CSS_COMMENT.sub("", text))


def _unescaped(match: re.Match[str]) -> str:
    if match[1] is None:
        return match[2]
    code = int(match[1], 16)
    return chr(code) if 0 < code <= 0x10FFFF else "\ufffd"


def _refuse_urls(plain: str) -> None:
    for match in _URL.finditer(plain):
        _refuse_address("url()", match["address"].strip().strip("\"'"))
