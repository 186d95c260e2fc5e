"""Hair: each form has a part behind the head and a part before it, drawn round a face from 8.2 to 23.8 wide, 3.7 to 21.5 high."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from icon_library.drawings.shapes import circle, ellipse, path
from icon_library.markup import element
from icon_library.people.colours import Shades
from icon_library.people.sides import both

Drawn = Callable[[Shades], str]

# The outer edge of hair that lies close to the head, from one temple over the crown to the other; a hairline leads back.
_CROWN = "M7.2 15V11a8.8 9 0 0 1 17.6 0v4"
_SWEPT = "c-1.3-.4-1.9-2-2-4.2-3.9.2-7.3-1-9.4-3.6-.9 2.3-2.6 3.6-4.2 4-.1 2-.8 3.4-2 3.8z"
_SWEPT_BACK = "c-1.2-.4-1.9-1.8-2-3.8-1.6-.4-3.3-1.7-4.2-4-2.1 2.6-5.5 3.8-9.4 3.6-.1 2.2-.7 3.8-2 4.2z"
_PARTED = "c-1.3-.4-1.8-1.8-1.9-3.8-2.9-.4-5.6-2.2-6.9-5.2-1.3 3-4 4.8-6.9 5.2-.1 2-.6 3.4-1.9 3.8z"
_FRINGE = "c-1-.3-1.6-1.4-1.7-2.8l-.2-2.4c-4.4.9-9.4.9-13.8 0l-.2 2.4c-.1 1.4-.7 2.5-1.7 2.8z"
_HIGH = "c-.9-.2-1.3-1-1.4-2.2-.4-4.2-3.4-6.6-7.4-6.6s-7 2.4-7.4 6.6c-.1 1.2-.5 2-1.4 2.2z"
_CURLED = (
    "c-.8-.3-1.2-1-1.3-2-.9.1-1.9-.5-2.2-1.5-1.2.5-2.6.1-3.3-.9-1.1.8-2.7.8-3.8 0"
    "-.7 1-2.1 1.4-3.3.9-.3 1-1.3 1.6-2.2 1.5-.1 1-.5 1.7-1.5 2z"
)

_LONG_BACK = "M6.4 11a9.6 9.4 0 0 1 19.2 0v12.6c0 1.6-1.2 2.6-2.8 2.6H9.2c-1.6 0-2.8-1-2.8-2.6z"
_BOB_BACK = "M6.4 11.4a9.6 9.6 0 0 1 19.2 0v7.4c0 1.8-1.2 3-3 3H9.4c-1.8 0-3-1.2-3-3z"
_LOCK = "M8.9 12c.2 4-.6 7.4.6 11.2.4 1.4-.4 3.3-1.9 3.6-1.6.3-2.8-.6-2.8-2.2 0-3.4.6-8.9 1.6-13z"


@dataclass(frozen=True, slots=True)
class Form:
    """A hair form. `flat`: a hat fits over it; `ears`: they are seen; `age`: c child, a grown-up, e elder, k toddler, t baby;
    `look`: g girls and women, b boys and men; `dark`: only in dark hair."""

    front: Drawn
    back: Drawn | None = None
    flat: bool = True
    ears: bool = False
    look: str = "gb"
    age: str = "cae"
    dark: bool = False


def _front(hairline: str) -> Drawn:
    return lambda hair: path(hair[0], _CROWN + hairline)


def _behind(commands: str) -> Drawn:
    return lambda hair: path(hair[1], commands)


def _curly_cap(hair: Shades) -> str:
    return path(
        hair[0],
        "M7.6 15.4a2.6 2.6 0 0 1-1.4-4.2 2.7 2.7 0 0 1 1.3-4.1 2.8 2.8 0 0 1 3.6-3.5 3 3 0 0 1 4.9-1.4 3 3 0 0 1 4.9 1.4"
        " 2.8 2.8 0 0 1 3.6 3.5 2.7 2.7 0 0 1 1.3 4.1 2.6 2.6 0 0 1-1.4 4.2c-.8-.5-1.2-1.4-1.3-2.6-.9.1-1.9-.5-2.2-1.5"
        "-1.2.5-2.6.1-3.3-.9-1.1.8-2.3.8-3.4 0-.7 1-2.1 1.4-3.3.9-.3 1-1.3 1.6-2.2 1.5-.1 1.2-.3 2.1-1.1 2.6z",
    )


def _afro_back(hair: Shades) -> str:
    return ellipse(hair[1], 16, 11.6, 11.6, 10.6)


def _afro_front(hair: Shades) -> str:
    return path(
        hair[0],
        "M7.4 15.6C4.6 9 9 2 16 2s11.4 7 8.6 13.6c-.9-.4-1.4-1.5-1.5-3.2-1.7-2.5-4.2-3.8-7.1-3.8"
        "s-5.4 1.3-7.1 3.8c-.1 1.7-.6 2.8-1.5 3.2z",
    )


def _puffs(hair: Shades) -> str:
    return circle(hair[1], 7, 6, 4) + circle(hair[1], 25, 6, 4)


def _big_curls_back(hair: Shades) -> str:
    return path(
        hair[1],
        "M16 1.2c3.4-.6 6.4 1"
        " 7.6 3.4 2.6.8 3.9 3.2 3.3 5.6 1.7 1.7 2 4.3.6 6.2.9 2.4-.1 4.8-2.1 5.8-.4 2.6-2.8 4-5.2 3.4h-8.4"
        "c-2.4.6-4.8-.8-5.2-3.4-2-1-3-3.4-2.1-5.8-1.4-1.9-1.1-4.5.6-6.2-.6-2.4.7-4.8 3.3-5.6 1.2-2.4 4.2-4 7.6-3.4z",
    )


def _braids(hair: Shades) -> str:
    lumps = "M6.2 16.2h.2m-.2 2.9h.2m-.2 2.9h.2m19.2-5.8h.2m-.2 2.9h.2m-.2 2.9h.2"
    braids = element("path", stroke=hair[1], stroke_width=4, stroke_linecap="round", d=lumps)
    tails = both(hair[1], "M5.2 24.4l-.4 2.8q1.5 1.4 3 0l-.4-2.8z") + both("#f8312f", "M5 23.6h2.6v1.3H5z")
    return path(hair[0], _CROWN + _PARTED) + braids + tails


def _pigtails(hair: Shades) -> str:
    return both(hair[1], "M7.8 11.4C4 10.6 1.6 12.8 1.8 16.2c.1 2 .9 3.6.6 5.2 3.8 0 6.4-3.2 6-8.4z") + both(
        "#f985b8", "M6.8 10.8l2 .8-.6 3-2-.9z"
    )


def _side_tail(hair: Shades) -> str:
    return path(hair[1], "M23 8.8c3.4-1.8 6.2-.2 6.6 3.4.3 3.2-1.4 5-1 8.4-4-.2-5.8-3.2-5.2-7 .2-1.8.2-3-.4-4.8z") + circle(
        "#f985b8", 24.4, 10, 1.4
    )


def _high_tail(hair: Shades) -> str:
    return path(hair[1], "M15 2.6c2-2.4 7.4-2 10.4 1 3.4 3.4 3.4 8.6 2 14.4-2.4-.6-3.4-2.6-3.6-5.4-.2-3.6-2.2-6.6-5.6-8z")


def _bun(hair: Shades) -> str:
    return circle(hair[1], 16, 3.4, 3.3)


def _two_buns(hair: Shades) -> str:
    return circle(hair[1], 8.6, 4.2, 3.4) + circle(hair[1], 23.4, 4.2, 3.4)


def _low_bun(hair: Shades) -> str:
    return both(hair[1], "M9 17.6c-2.6-.4-4.4 1-4.2 3 .2 2 2.6 2.6 5 1.6z")


def _spikes(hair: Shades) -> str:
    return path(
        hair[0],
        "M7.6 14.4c-1-1.8-1.3-3.6-1-5.4l-1-1.4 1.8-.4c.4-1 .9-1.8 1.6-2.5l-.1-2 1.9.5c.8-.6 1.7-1 2.6-1.2"
        "l.9-1.6 1.6 1.3c1-.1 1.9 0"
        " 2.9.2l1.9-1 .4 1.9c.9.5 1.6 1.1 2.3 1.9l2 .1-.7 1.8c.4.9.7 1.9.8 2.9l1.3 1.4-1.6 1"
        "c-.2.9-.4 1.6-.8 2.5-.8-.5-1.2-1.6-1.3-3.4"
        "-1.3-.7-2.3-1.7-3-2.9-1.6 1.3-4.6 1.4-6.6.4-1.4 1.4-2.9 2.2-4.6 2.5-.1 1.7-.5 2.9-1.3 3.4z",
    )


def _quiff(hair: Shades) -> str:
    return path(
        hair[0],
        "M7.4 13.8C6.2 9.6 6.8 6 9.6 4.2"
        "c2-3 8-4 12.4-2.2 2.2.9 2.7 2.6 2 3.8 1.4 1.9 1.6 4.7.7 8-.8-.4-1.2-1.5-1.3-3.2-1-.6-1.7-1.6-1.9-2.8"
        "-3.9 1.4-8.3 1.4-11.3.2-.6 1.2-.9 1.8-1.3 2.6-.1 1.7-.6 2.8-1.5 3.2z",
    )


def _buzz(hair: Shades) -> str:
    return path(
        hair[0],
        "M7.9 12.4V11a8.1 8.1 0 0 1 16.2 0v1.4c-.7-.3-1-1.2-1.2-2.4l-1-2.2c-3.6-1-8.2-1-11.8 0l-1 2.2c-.2 1.2-.5 2.1-1.2 2.4z",
    )


def _flat_top(hair: Shades) -> str:
    return path(
        hair[0],
        "M7.8 13.4 7.2 4.4c0-1.6 1-2.6 2.6-2.7 4.2-.4 8.2-.4 12.4 0 1.6.1 2.6 1.1 2.6 2.7l-.6 9"
        "c-.8-.4-1.2-1.4-1.3-2.8l-1.1-2.8"
        "c-3.6-.9-8-.9-11.6 0l-1.1 2.8c-.1 1.4-.5 2.4-1.3 2.8z",
    )


def _mop(hair: Shades) -> str:
    return path(
        hair[0],
        "M7.4 16.8c-1.8-.8-2-2.4-1.6-4C5.4 5.6 9.6 1.8 16 1.8s10.6 3.8 10.2 11c.4 1.6.2 3.2-1.6 4-.9-.5-1.3-1.8-1.4-3.6"
        "-.8-.6-1.5-1.6-1.8-2"
        ".8-1.1.9-2.7.9-3.6-."
        "2-1.1 1.1-2.9 1.1-4 0-1 1.2-2.4 1.4-3.4.6-.4 1.4-1 2-1.6 2.4-.1 1.8-.5 3.1-1.4 3.6z",
    )


def _locs_back(hair: Shades) -> str:
    lower = "".join(f"v1.4a1.35 1.35 0 0 1-2.7 0{'v-1.4' if x else ''}" for x in range(1, 8))
    return path(hair[1], f"M6.6 11a9.4 9.4 0 0 1 18.9 0v7.6{lower}z".replace("0z", "0v-9z"))


def _locs_front(hair: Shades) -> str:
    strand = "a1.2 1.2 0 0 1-2.4 0"
    return path(
        hair[0],
        f"M5.8 15V11a10.2 9.4 0 0 1 20.4 0v5.4{strand}v-2.6a1.2 1.2 0 0 1-1.9-.9l-.2-2.7"
        f"c-2.6.5-4.8-.5-6.1-2.6-1.3 2.1-3.5 3.1-6.1 2.6l-.2 2.7"
        f"a1.2 1.2 0 0 1-1.9.9v2.6{strand}z",
    )


def _pixie(hair: Shades) -> str:
    return path(
        hair[0],
        "M7.6 17c-1.6-2-2-4.4-1.5-7.2C6.7 4.9 10.4 2 16 2s9.3 2.9 9.9 7.8"
        "c.5 2.8.1 5.2-1.5 7.2-.8-1-1.2-2.4-1.3-4.4-2.6-.2-4.6-1.4-5.7-3.8"
        "-1.9 3-4.9 4.6-8.3 4.8-.2 1.6-.6 2.6-1.5 3.4z",
    )


def _side_hair(hair: Shades) -> str:
    """What a bald head has left."""
    return both(hair[0], "M8.2 8.6C6.6 9 5.8 10.4 6 12.2c.1 1.4.8 2.5 1.9 3.2.8-.7 1-1.6 1-2.8 0-1.6-.2-2.8-.7-4z")


def _receding(hair: Shades) -> str:
    return path(
        hair[0],
        "M7.5 14.4C6.4 7 9.6 2.6 16 2.6s9.6 4.4 8.5 11.8"
        "c-.9-.5-1.4-1.6-1.5-3.4-.4-2-1.6-3.4-3.4-4-1.2.5-2 .4-3.6-1.2-1.6 1.6-2.4 1.7-3.6 1.2"
        "-1.8.6-3 2-3.4 4-.1 1.8-.6 2.9-1.5 3.4z",
    )


def _perm_back(hair: Shades) -> str:
    return path(
        hair[1],
        "M16 1.4a3.6 3.6 0 0 1 5.4 1.4 3.6 3.6 0 0 1 4.2 3.7 3.6 3.6 0 0 1 1 5.3 3.6 3.6 0 0 1-.5 5.2 3.4 3.4 0 0 1-4 3H9.9"
        "a3.4 3.4 0 0 1-4-3 3.6 3.6 0 0 1-.5-5.2 3.6 3.6 0 0 1 1-5.3 3.6 3.6 0 0 1 4.2-3.7A3.6 3.6 0 0 1 16 1.4z",
    )


def _tuft(hair: Shades) -> str:
    return path(hair[0], "M12.6 5.4c1-2.6 3.6-3.8 6-3 1.4.5 1.7 2 .7 2.9.7.2 1.2.8 1.1 1.6-2.6.8-5.6.3-7.8-1.5z")


def _fuzz(hair: Shades) -> str:
    return path(
        hair[0],
        "M8.4 9.2C9.6 5.4 12.4 3 16 3s6.4 2.4 7.6 6.2"
        "c-1.5-1.4-2.9-1.9-4.2-1.5-.7-.9-1.7-1.1-2.6-.5-.9-.6-1.9-.4-2.6.5-1.7-.5-3.6.1-5.8 1.5z",
    )


def _little_curls(hair: Shades) -> str:
    return path(
        hair[0],
        "M9.6 9.4a2.3 2.3 0 0 1 .6-3.6 2.5 2.5 0 0 1 3.4-2.2 2.8 2.8 0 0 1 4.8 0 2.5 2.5 0 0 1 3.4 2.2 2.3 2.3 0 0 1 .6 3.6"
        "c-1 .5-2.1.3-2.8-.6-.9.8-2.3.8-3.2-.1-.8.9-2.2.9-3.1.2-.9 1-2.4 1.2-3.7.5z",
    )


def _wisps(hair: Shades) -> str:
    return path(
        hair[0],
        "M16.4 3.4c-3.6-.6-6."
        "8 1-8 4.4 2.2-.2 3.6"
        "-.6 4.6-1.4-.2.8-.8 1.6-1.6 2.2 4.6 0 7.4-1.8 8-4.4 1 .8 2 2 2.6 3.6.4-2.4-1.8-4-5.6-4.4z",
    )


def _none(_: Shades) -> str:
    return ""


FORMS: Mapping[str, Form] = {
    "long": Form(lambda hair: path(hair[0], _CROWN + _PARTED) + both(hair[0], _LOCK), _behind(_LONG_BACK), look="g"),
    "long-fringe": Form(
        lambda hair: path(hair[0], _CROWN + _FRINGE) + both(hair[0], _LOCK), _behind(_LONG_BACK), look="g", age="ca"
    ),
    "long-swept": Form(_front(_SWEPT), _behind(_LONG_BACK), look="g"),
    "bob": Form(_front(_FRINGE), _behind(_BOB_BACK), look="g", age="kcae"),
    "bob-swept": Form(_front(_SWEPT_BACK), _behind(_BOB_BACK), look="g"),
    "pigtails": Form(_front(_PARTED), _pigtails, ears=True, look="g", age="kc"),
    "braids": Form(_braids, ears=True, look="g", age="ca"),
    "side-tail": Form(_front(_SWEPT), _side_tail, look="g", age="ca"),
    "high-tail": Form(_front(_HIGH), _high_tail, flat=False, ears=True, look="g", age="ca"),
    "bun": Form(_front(_HIGH), _bun, flat=False, ears=True, look="g"),
    "two-buns": Form(_front(_PARTED), _two_buns, flat=False, ears=True, look="g", age="kc"),
    "low-bun": Form(_front(_PARTED), _low_bun, ears=True, look="g", age="ae"),
    "puffs": Form(_front(_HIGH), _puffs, flat=False, ears=True, dark=True, look="g", age="kc"),
    "big-curls": Form(_front(_CURLED), _big_curls_back, flat=False, look="g", age="ca"),
    "afro": Form(_afro_front, _afro_back, flat=False, age="kca"),
    "locs": Form(_locs_front, _locs_back, flat=False, dark=True, age="ca"),
    "pixie": Form(_pixie, look="g", age="ae"),
    "perm": Form(_front(_CURLED), _perm_back, flat=False, look="g", age="e"),
    "swept": Form(_front(_SWEPT), ears=True, look="b", age="kcae"),
    "swept-back": Form(_front(_SWEPT_BACK), ears=True, look="b", age="cae"),
    "curls": Form(_curly_cap, flat=False, ears=True, look="b", age="kcae"),
    "spikes": Form(_spikes, flat=False, ears=True, look="b", age="c"),
    "quiff": Form(_quiff, flat=False, ears=True, look="b", age="ca"),
    "buzz": Form(_buzz, ears=True, look="b", age="kcae"),
    "flat-top": Form(_flat_top, flat=False, ears=True, dark=True, look="b", age="ca"),
    "mop": Form(_mop, look="b", age="kc"),
    "fringe": Form(_front(_FRINGE), ears=True, look="b", age="kca"),
    "bald": Form(_none, ears=True, look="b", age="a"),
    "side-hair": Form(_side_hair, ears=True, look="b", age="e"),
    "receding": Form(_receding, ears=True, look="b", age="e"),
    "tuft": Form(_tuft, ears=True, age="kt"),
    "baby-bald": Form(_none, ears=True, age="t"),
    "baby-fuzz": Form(_fuzz, ears=True, age="t"),
    "baby-curls": Form(_little_curls, ears=True, age="t"),
    "baby-wisps": Form(_wisps, ears=True, age="t"),
}
