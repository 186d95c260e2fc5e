"""Where things lie: items, boxes and marks that do not run into each other, and nothing lost or wasted at the edges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from support.boxes import Box, union
from support.findings import Finding
from support.svg_reader import Drawn, SvgFile
from support.svg_text import TOUCH, hidden, opaque, runs_through, visible

EMPTY_BAND = 48.0
"""px of nothing at one edge, beyond the margin of the fullest edge, that make a picture look torn off."""
WIDEST_MARGIN = 40.0
CROSS_REACH = 6.0
"""px by which the stroke through a removed thing may be longer than the thing."""
SLOT = re.compile(r"/?(arguments/\d+(-\d+)?|result)$")
"""The last step of a node id: what is before it names the operation."""
SEVERAL = re.compile(r"(.*arguments/)(\d+)-(\d+)")
"""`arguments/0-1`: the operation that a flat product of three stands for, on its first two operands."""


def place_findings(file: SvgFile) -> Iterator[Finding]:
    pictures = things(file)
    boxes = containers(file)
    yield from _view_box(file)
    yield from _things(file, pictures)
    yield from _boxes(boxes)
    yield from _edges(file)
    yield from _impressions(file)
    yield from _counts(file, boxes)


def things(file: SvgFile) -> list[tuple[Drawn, Box]]:
    """Items and lone icons, each with its own box: of an item the picture alone, without the stroke that crosses it out."""
    found = []
    for each in file.drawn:
        if each.role == "item":
            own = [inner.box for inner in each.walk() if inner.tag in ("use", "rect", "circle") and inner.box is not None]
            box = union(own) or each.box
            if box is not None:
                found.append((each, box))
        elif each.tag == "use" and each.box is not None and each.nearest("item") is None:
            found.append((each, each.box))
    return found


def containers(file: SvgFile) -> list[tuple[Drawn, Box]]:
    """Each box with its edge: of a group the first rectangle that belongs to it and not to a box in it, behind all else."""
    found = []
    for each in file.with_role("container"):
        if each.tag == "g":
            own = [
                inner.box
                for inner in each.walk()
                if inner.tag == "rect" and inner.box is not None and (inner.nearest("container") is each)
            ]
            box = own[0] if own else each.box
        else:
            box = each.box
        if box is not None:
            found.append((each, box))
    return found


def _view_box(file: SvgFile) -> Iterator[Finding]:
    paper = next((each for each in file.drawn if each.tag == "rect" and each.box == file.view_box), None)
    inside = []
    for each in file.drawn:
        if each.box is None or each is paper or each.children or each is file.root:
            continue
        if not (visible(each) or each.tag == "use"):
            continue
        reach = each.box.grown(each.stroke_width / 2)
        inside.append(reach)
        if not file.view_box.contains(reach, TOUCH):
            yield Finding("outside-view-box", each.where, f"view box {file.view_box}")
    if not inside:
        yield Finding("empty-picture", "<svg>", "nothing is drawn")
        return
    gaps = {
        "left": min(box.left for box in inside) - file.view_box.left,
        "top": min(box.top for box in inside) - file.view_box.top,
        "right": file.view_box.right - max(box.right for box in inside),
        "bottom": file.view_box.bottom - max(box.bottom for box in inside),
    }
    margin = min(*gaps.values(), WIDEST_MARGIN)
    for edge, gap in gaps.items():
        if gap - margin > EMPTY_BAND:
            yield Finding("dead-band", f"{edge} edge", f"{gap:.1f} px empty, the fullest edge has {margin:.1f}")


def _things(file: SvgFile, pictures: list[tuple[Drawn, Box]]) -> Iterator[Finding]:
    by_left = sorted(pictures, key=lambda pair: pair[1].left)
    for index, (each, box) in enumerate(by_left):
        for other, other_box in by_left[index + 1 :]:
            if other_box.left >= box.right:
                break
            if box.overlaps(other_box, TOUCH):
                yield Finding("items-overlap", each.where, f"{box} and {other.where}")
    shapes = [each for each in file.drawn if each.tag in ("rect", "circle", "ellipse") and visible(each) and each.box is not None]
    paths = [each for each in file.drawn if each.lines and visible(each) and not each.removed]
    for each, box in pictures:
        yield from _thing_on_shapes(each, box, shapes)
        for path in paths:
            if path.inside(each) or not runs_through(path, box) or _crosses_out(path, each, box):
                continue
            if not hidden(path, each.order, box, shapes):
                yield Finding("item-on-line", each.where, path.where)


def _crosses_out(path: Drawn, each: Drawn, box: Box) -> bool:
    """Whether the path is the stroke through a removed thing: no longer than it."""
    return each.removed and path.box is not None and box.grown(CROSS_REACH).contains(path.box)


def _thing_on_shapes(each: Drawn, box: Box, shapes: list[Drawn]) -> Iterator[Finding]:
    for shape in shapes:
        assert shape.box is not None
        half = shape.stroke_width / 2
        if not shape.box.grown(half).overlaps(box, TOUCH) or shape.inside(each):
            continue
        if shape.order > each.order and opaque(shape):
            yield Finding("item-hidden", each.where, shape.where)
        elif not shape.box.grown(-half).contains(box, TOUCH):
            yield Finding("item-on-edge", each.where, shape.where)


def _boxes(boxes: list[tuple[Drawn, Box]]) -> Iterator[Finding]:
    for index, (each, box) in enumerate(boxes):
        outer = each.nearest("container")
        if outer is not None:
            around = next((b for e, b in boxes if e is outer), None)
            if around is not None and not around.contains(box, TOUCH):
                yield Finding("box-outside-parent", each.where, f"{box} leaves {around}")
        for other, other_box in boxes[index + 1 :]:
            if not box.overlaps(other_box, TOUCH):
                continue
            if box.contains(other_box) == other_box.contains(box):
                yield Finding("boxes-overlap", each.where, f"{box} and {other.where}")
            elif box.contains(other_box) and not _may_hold(each.node, other.node):
                yield Finding("box-swallowed", other.where, f"lies in {each.where}, which is of another operation")
            elif other_box.contains(box) and not _may_hold(other.node, each.node):
                yield Finding("box-swallowed", each.where, f"lies in {other.where}, which is of another operation")


def _edges(file: SvgFile) -> Iterator[Finding]:
    """Outlines that run through each other, or vanish under something that is painted later."""
    shapes = [
        each
        for each in file.drawn
        if each.tag in ("rect", "circle", "ellipse") and visible(each) and each.nearest("item") is None
    ]
    lined = [each for each in shapes if each.stroke != "none" and each.box is not None]
    for each in lined:
        assert each.box is not None
        outer, inner = each.box.grown(each.stroke_width / 2), each.box.grown(-each.stroke_width / 2)
        for other in shapes:
            if other is each or other.box is None:
                continue
            reach = other.box.grown(other.stroke_width / 2)
            if not each.box.overlaps(other.box, TOUCH) or inner.contains(reach, TOUCH) or reach.contains(outer, TOUCH):
                continue
            if other.stroke != "none" and other.order > each.order:
                yield Finding("edges-cross", each.where, other.where)
            elif other.stroke == "none" and opaque(other) and other.order > each.order:
                yield Finding("edge-hidden", each.where, other.where)


def _may_hold(outer: str, inner: str) -> bool:
    """Whether the box of the node `outer` may lie round that of `inner`: the same operation's slots, and what is in them."""
    operation = SLOT.sub("", outer)
    if match := SEVERAL.fullmatch(operation):
        return any(inner.startswith(f"{match[1]}{index}") for index in range(int(match[2]), int(match[3]) + 1))
    return operation == "" or outer == "root" or inner.startswith(operation + "/")


def _impressions(file: SvgFile) -> Iterator[Finding]:
    """More of one thing never takes less room than fewer of it."""
    held: dict[Drawn, list[Box]] = {}
    symbols: dict[Drawn, str] = {}
    for each in file.drawn:
        holder = each.nearest("container") if each.role == "item" else None
        use = next((inner for inner in each.walk() if inner.tag == "use"), None) if holder is not None else None
        if holder is not None and use is not None and use.box is not None:
            held.setdefault(holder, []).append(use.box)
            symbols[holder] = use.attributes.get("href", "")
    seen = [(holder, len(boxes), sum(box.area for box in boxes)) for holder, boxes in held.items()]
    for one, count, area in seen:
        for other, fewer, room in seen:
            if symbols[one] == symbols[other] and count > fewer and area < room:
                yield Finding("looks-less", one.where, f"{count} take {area:.0f} px², {fewer} in {other.where} take {room:.0f}")


def _counts(file: SvgFile, boxes: list[tuple[Drawn, Box]]) -> Iterator[Finding]:
    items = [(each, box) for each, box in things(file) if each.role == "item"]
    for each, box in items:
        holder = each.nearest("container")
        own = next((b for e, b in boxes if e is holder), None)
        if own is None:
            if not any(around.contains(box, TOUCH) for _, around in boxes):
                yield Finding("item-in-no-box", each.where, "no container lies round it")
        elif not own.contains(box, TOUCH):
            yield Finding("item-outside-box", each.where, f"{box} leaves {own}")
    numerals = [each for each in file.drawn if each.role == "quantity"]
    for container, _ in boxes:
        quantity = as_number(container.quantity)
        if quantity is None:
            continue
        count = sum(item.inside(container) for item, _ in items)
        if count and quantity != count:
            yield Finding("item-count", container.where, f"{count} items, data-quantity {container.quantity!r}")
        told = [each for each in numerals if each.inside(container)]
        if not count and not told:
            yield Finding("quantity-untold", container.where, f"neither items nor a numeral for {container.quantity!r}")
    for numeral in numerals:
        if as_number(numeral.quantity) is None:
            yield Finding("quantity-untold", numeral.where, f"data-quantity {numeral.quantity!r}")


def as_number(text: str) -> Fraction | None:
    """The number that an attribute says, None where it says none."""
    try:
        return Fraction(text.replace(",", "")) if text else None
    except ValueError:
        return None
