"""Heads: ears, face and features, of one form for everybody; age shows in the jaw, the eyes, the cheeks and a few lines."""

from __future__ import annotations

from icon_library.drawings.shapes import moved, path
from icon_library.markup import element
from icon_library.people.colours import Shades, Skin

_CHILD_FACE = "M8.2 11.5a7.8 7.8 0 0 1 15.6 0v2.3c0 4.6-3.3 7.7-7.8 7.7s-7.8-3.1-7.8-7.7z"
_BABY_FACE = "M7.2 12.2a8.8 8.8 0 0 1 17.6 0v1.7c0 4.8-3.8 8-8.8 8s-8.8-3.2-8.8-8z"
_ADULT_FACE = "M8.2 11.5a7.8 7.8 0 0 1 15.6 0v3.1c0 4.8-3.4 7.8-7.8 7.8s-7.8-3-7.8-7.8z"
_SQUARE_FACE = "M8.2 11.5a7.8 7.8 0 0 1 15.6 0v5c0 3.6-3 5.9-7.8 5.9s-7.8-2.3-7.8-5.9z"
_EARS = "M8 12.2a2 2.1 0 1 0 0 4.2zm16 0a2 2.1 0 1 1 0 4.2z"

MOUTHS = ("smile", "open", "grin")


def face(skin: Skin, age: str, look: str) -> str:
    """The bare face; `age` c child, a grown-up, e elder, k toddler, t baby; `look` g or b."""
    if age in "ckt":
        return path(skin.main, _BABY_FACE if age == "t" else _CHILD_FACE)
    return path(skin.main, _SQUARE_FACE if look == "b" else _ADULT_FACE)


def features(skin: Skin, brow: str, age: str, mouth: str) -> str:
    """Eyes, brows, nose, mouth, and what age adds."""
    young = age in "ckt"
    low = 18.3 if young else 18.8
    lines = [
        _line("#fff", 3.7 if young else 3.3, "M12.5 13.9v.3m7 0v-.3"),
        _line("#2b1913", 2.6 if young else 2.3, "M12.6 14v.3m6.8 0v-.3"),
        _line("#fff", 0.9, "M12.1 13.4h0m6.7 0h0"),
        _line(skin.shade, 1.4, "M15.6 16.6h.8"),
        _line(brow, 0.8 if young else 1, "M10.7 10.9c1-.8 2.4-1 3.4-.6m7.2.6c-1-.8-2.4-1-3.4-.6"),
    ]
    if young:
        lines.insert(0, _line(skin.blush, 2.3, "M10.1 17.4h.6m10.6 0h.6"))
    if age == "e":
        lines.append(_line(skin.shade, 0.6, "M10.6 17c.8.8 2 .9 2.8.4m8-.4c-.8.8-2 .9-2.8.4M13.2 7.4h5.6"))
    if mouth == "smile":
        lines.append(_line(skin.lip, 1, f"M13.3 {low:g}c1.4 1.4 4 1.4 5.4 0"))
    drawn = element("g", *lines, fill="none", stroke_linecap="round")
    if age == "t" and mouth != "smile":
        drawn += path(skin.lip, "M13.8 17.6h4.4c.1 2-.9 2.8-2.2 2.8s-2.3-.8-2.2-2.8z")
    elif mouth != "smile":
        drawn += _laugh(skin, mouth, low - 0.7)
    # A baby's forehead is high.
    return moved((drawn,), "translate(0 1)") if age == "t" else drawn


def _laugh(skin: Skin, mouth: str, top: float) -> str:
    if mouth == "open":
        return path(skin.lip, f"M12.7 {top:g}h6.6c.2 2-1.2 3.2-3.3 3.2s-3.5-1.2-3.3-3.2z") + path(
            "#fff", f"M12.7 {top:g}h6.6l-.2 1h-6.2z"
        )
    return path(skin.lip, f"M12.2 {top:g}c2.4.4 5.2.4 7.6 0-.2 1.8-1.6 2.7-3.8 2.7s-3.6-.9-3.8-2.7z") + path(
        "#fff", f"M12.3 {top:g}c2.4.4 5 .4 7.4 0l-.4 1.2c-2 .4-4.6.4-6.6 0z"
    )


def neck(skin: Skin) -> str:
    """Neck and ears: what lies behind the face, and before the clothes' back."""
    return path(skin.shade, "M13 19h6v4.6c0 1.5-1.3 2.4-3 2.4s-3-.9-3-2.4z" + _EARS)


def _line(colour: str, width: float, commands: str) -> str:
    return element("path", stroke=colour, stroke_width=width, d=commands)


def beard(form: str, hair: Shades) -> str:
    """A beard or moustache; drawn after the face and before the mouth."""
    return path(hair[0], BEARDS[form])


BEARDS = {
    "full": "M8.1 12.6c-.1 7 2.4 10.6 7.9 10.6s8-3.6 7.9-10.6c-.7 2.6-1.5 4-2.6 4.5-1.7-.7-3.5-.9-5.3-.9s-3.6.2-5.3.9"
    "c-1.1-.5-1.9-1.9-2.6-4.5z",
    "chin": "M12.4 20.6c1.6 1.2 5.6 1.2 7.2 0 .4 2-1.2 3.2-3.6 3.2s-4-1.2-3.6-3.2z",
    "moustache": "M16 17.3c1.4-.7 3.8-.5 5 1.3-1.7.5-3.5.3-5-.3-1.5.6-3.3.8-5 .3 1.2-1.8 3.6-2 5-1.3z",
}
