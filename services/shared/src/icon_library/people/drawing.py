"""A figure drawn: its parts put over one another, children and babies with a larger head."""

from __future__ import annotations

from icon_library.drawings.shapes import moved
from icon_library.people import extras
from icon_library.people.colours import CLOTH, HAIR, SKINS
from icon_library.people.compose import Figure
from icon_library.people.hair import FORMS
from icon_library.people.heads import beard, face, features
from icon_library.people.kinds import KINDS
from icon_library.people.wear import ADULT_HALF, CHILD_HALF, bib, dressed

_TODDLER_HALF, _BABY_HALF = 8.8, 7.8
_SIZES = {"c": (CHILD_HALF, "translate(-1.3-.9)scale(1.08)"), "a": (ADULT_HALF, ""), "e": (ADULT_HALF, "")}
_SIZES |= {"k": (_TODDLER_HALF, "translate(-.8-.5)scale(1.05)"), "t": (_BABY_HALF, "translate(-1.6-2.2)scale(1.1)")}
_FRAMES = ("#3a3a3e", "#c8202e", "#2f6fd0", "#7a3fa8")
_FRAMES_ON_DARK = ("#fcd53f", "#ff6b5e", "#5fc8f5", "#f985b8")
_HEARING_AIDS = ("#0f93d6", "#f985b8", "#44c860", "#fcd53f")
_TROUSERS = ("navy", "blue", "grey", "purple")
_HATS = {"cap": extras.cap, "beanie": extras.beanie, "sun-hat": extras.sun_hat, "bow": extras.bow, "turban": extras.turban}
_BROW_WITHOUT_HAIR = "#36201a"


def draw(figure: Figure) -> str:
    """The body of the figure's icon, on a field of 32 by 32."""
    half, size = _SIZES[KINDS[figure.kind].age]
    bust = _bust(figure, half)
    if figure.extra == "wheelchair":
        return extras.wheelchair(bust, CLOTH[_one_of(_TROUSERS, figure)])
    return moved((bust,), size) if size else bust


def _bust(figure: Figure, half: float) -> str:
    kind, skin, hair, form = KINDS[figure.kind], SKINS[figure.skin], HAIR[figure.hair_colour], FORMS[figure.hair]
    costume = kind.costume
    covered = figure.extra in {"headscarf", "turban"}
    back = form.back(hair) if form.back and not covered else ""
    if costume is None:
        parts = [back, dressed(figure.wear, figure.cloth, figure.accent, skin, half)]
        if kind.age == "t":
            parts.append(bib(CLOTH[figure.accent]))
    else:
        parts = [costume.behind, back, costume.body(skin)]
    parts.append(face(skin, kind.age, figure.look))
    if figure.beard:
        parts.append(beard(figure.beard, hair))
    brow = _BROW_WITHOUT_HAIR if figure.hair == "bald" else hair[1]
    parts.append(features(skin, brow, kind.age, figure.mouth))
    if figure.freckles:
        parts.append(extras.freckles(skin))
    parts.append(_on_face(figure))
    if costume is not None:
        parts.append(costume.face)
    if not covered:
        parts.append(form.front(hair))
    parts.append(_on_head(figure, tucked=costume is not None))
    if costume is not None:
        parts += [costume.hat, costume.tool(skin) if costume.tool else ""]
    return "".join(parts)


def _on_face(figure: Figure) -> str:
    if figure.extra == "glasses":
        return extras.glasses(_one_of(_FRAMES_ON_DARK if figure.skin in {"deep", "dark"} else _FRAMES, figure))
    return extras.dummy(CLOTH[figure.extra_colour]) if figure.extra == "dummy" else ""


def _on_head(figure: Figure, tucked: bool) -> str:
    if figure.extra == "headscarf":
        return extras.headscarf(CLOTH[figure.extra_colour], tucked)
    if figure.extra == "hearing-aid":
        return extras.hearing_aid(_one_of(_HEARING_AIDS, figure))
    return _HATS[figure.extra](CLOTH[figure.extra_colour]) if figure.extra in _HATS else ""


def _one_of(values: tuple[str, ...], figure: Figure) -> str:
    return values[list(CLOTH).index(figure.extra_colour) % len(values)]
