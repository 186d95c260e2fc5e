"""A hand-written picture without a fault, for tests that break one thing and see it caught.

Nine and seven oranges as a formal picture would show them, three and two here: two boxes, signs, the unknown's mark.
"""

from __future__ import annotations

_ICON = '<symbol id="orange" viewBox="0 0 32 32"><circle cx="16" cy="16" r="14" fill="#ff822d"/></symbol>'
_TILE = (
    '<symbol id="tile-0" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f766e"/>'
    '<text x="16" y="22.7" font-size="20" text-anchor="middle" fill="#ffffff">A</text></symbol>'
)


def _item(slot: int, index: int, x: int) -> str:
    place = f'data-role="item" data-node="arguments/{slot}" data-dsl-path="operation/entities[{slot}]/entity_type[{index}]"'
    return f'<g {place}><use href="#orange" x="{x}" y="64" width="40" height="40"/></g>'


def _box(slot: int, x: int, width: int, name: str, count: int) -> str:
    node, path = f"arguments/{slot}", f"operation/entities[{slot}]"
    told = f'data-node="{node}" data-dsl-path="{path}" data-quantity="{count}"'
    head = f'<g transform="translate({x} 24)" data-role="container" {told}'
    items = "".join(_item(slot, index, 20 + 48 * index) for index in range(count))
    return (
        f'{head} role="img" tabindex="0" aria-label="{name}: {count} oranges">'
        f'<rect y="44" width="{width}" height="120" rx="16" fill="#e0f2fe" stroke="#0369a1" stroke-width="2"/>'
        f'<text x="{width / 2}" y="26" font-size="20" text-anchor="middle" fill="#075985" data-role="container-name" '
        f'data-node="{node}" data-dsl-path="{path}/container_name">{name}</text>{items}'
        f'<text x="{width / 2}" y="144" font-size="24" text-anchor="middle" fill="#075985" data-role="quantity" '
        f'data-node="{node}" data-dsl-path="{path}/entity_quantity" data-quantity="{count}">{count}</text></g>'
    )


def _sign(x: int, sign: str, path: str) -> str:
    return (
        f'<g data-role="operator" data-node="root" role="img" tabindex="0" aria-label="{sign}">'
        f'<text x="{x}" y="142" font-size="44" text-anchor="middle" fill="#1e293b"{path}>{sign}</text></g>'
    )


SOUND = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 212" width="560" height="212" role="img" lang="en" '
    'data-variant="formal">'
    "<title>Addition</title><desc>Ana has 3 oranges, Ben has 2 oranges. How many together?</desc>"
    "<style>text{font-family:'Lexend',sans-serif;font-weight:500}</style>"
    f'<defs>{_ICON}{_TILE}</defs><rect width="560" height="212" fill="#ffffff"/>'
    + _box(0, 24, 176, "Ana", 3)
    + _sign(228, "+", ' data-dsl-path="operation"')
    + _box(1, 256, 128, "Ben", 2)
    + _sign(412, "=", "")
    + '<g transform="translate(440 68)" data-role="container" data-node="result" data-dsl-path="operation/result_container" '
    'role="img" tabindex="0" aria-label="how many oranges?">'
    '<rect width="96" height="120" rx="16" fill="#f5f3ff" stroke="#6d28d9" stroke-width="2" stroke-dasharray="7 5"/>'
    '<g data-role="unknown" data-node="result">'
    '<circle cx="48" cy="40" r="26" fill="#f5f3ff" stroke="#6d28d9" stroke-width="3"/>'
    '<text x="48" y="51.39" font-size="34" text-anchor="middle" fill="#6d28d9">?</text></g>'
    '<use href="#tile-0" x="36" y="76" width="24" height="24"/></g></svg>'
)


def broken(old: str, new: str, count: int = 1) -> str:
    """SOUND with the first `count` places of `old` replaced. Raises ValueError where there are none."""
    if old not in SOUND:
        raise ValueError(f"{old!r} is not in the sound picture")
    return SOUND.replace(old, new, count)
