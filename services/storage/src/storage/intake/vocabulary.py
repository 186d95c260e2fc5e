"""The part of SVG that an icon may be made of: elements, and attributes with the kind of their values."""

from __future__ import annotations

SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
TEXTS = frozenset({"text", "tspan"})
GROUPS = frozenset({"g", "svg", "switch", "a"})
# Never drawn where they stand, only where something refers to them.
SERVERS = frozenset({"linearGradient", "radialGradient", "pattern", "clipPath", "mask", "filter", "marker", "symbol"})
PARTS = frozenset(
    (
        *("stop", "feBlend", "feColorMatrix", "feComponentTransfer", "feFuncR", "feFuncG", "feFuncB", "feFuncA", "feComposite"),
        *("feDropShadow", "feFlood", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "feTile"),
    )
)
ELEMENTS = SHAPES | TEXTS | GROUPS | SERVERS | PARTS | {"defs", "use"}
# They would be drawn, and an icon without them would be another one.
UNSUPPORTED = frozenset(
    (
        *("textPath", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feSpecularLighting", "feTurbulence"),
        *("hatch", "mesh", "meshgradient"),
    )
)


def _kinds(**names: str) -> dict[str, str]:
    return {name: kind for kind, listed in names.items() for name in listed.split()}


# Attributes that are CSS properties too.
PROPERTIES = _kinds(
    paint="fill stroke",
    colour="color stop-color flood-color lighting-color",
    number="fill-opacity stroke-opacity opacity stop-opacity flood-opacity stroke-miterlimit",
    length="stroke-width stroke-dashoffset font-size letter-spacing word-spacing baseline-shift",
    lengths="stroke-dasharray",
    reference="clip-path mask filter marker-start marker-mid marker-end",
    keyword="fill-rule clip-rule stroke-linecap stroke-linejoin display visibility overflow paint-order vector-effect mask-type "
    "color-interpolation color-interpolation-filters shape-rendering font-style font-stretch font-variant text-anchor "
    "dominant-baseline alignment-baseline direction writing-mode",
    decoration="text-decoration",
    weight="font-weight",
    font="font-family",
)
# Properties that no attribute can say: kept in a style attribute.
STYLED = _kinds(keyword="mix-blend-mode isolation")
# Sizes and places that a style sheet may give as well, in px.
GEOMETRY = _kinds(length="x y cx cy r rx ry width height")
ATTRIBUTES = (
    PROPERTIES
    | GEOMETRY
    | _kinds(
        length="x1 y1 x2 y2 fx fy fr refX refY markerWidth markerHeight textLength",
        lengths="dx dy rotate",
        numbers="points viewBox stdDeviation values radius tableValues",
        number="offset k1 k2 k3 k4 slope intercept amplitude exponent pathLength surfaceScale",
        path="d",
        transform="transform gradientTransform patternTransform",
        keyword="gradientUnits spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits "
        "markerUnits filterUnits primitiveUnits preserveAspectRatio mode type operator lengthAdjust",
        angle="orient",
        name="in in2 result",
        id="id",
        href="href",
    )
)
REFERRING = frozenset({"fill", "stroke", "clip-path", "mask", "filter", "marker-start", "marker-mid", "marker-end"})
