"""The geometry checker passes a sound picture and catches every single fault that is put into it."""

from __future__ import annotations

import pytest

from support.sound_picture import SOUND, broken
from support.svg_geometry import bare_findings, geometry_findings

ITEM_1 = 'x="68" y="64" width="40"'
BEN = 'data-node="arguments/1" data-dsl-path="operation/entities[1]" data-quantity="2"'
MARK = '<text x="48" y="51.39"'
LINE = '<path d="{}" fill="none" stroke="#1e293b" stroke-width="2"/>'
EXTRA = '<circle cx="{}" cy="{}" r="{}" fill="{}"/>'


def drawn_over(markup: str) -> str:
    """The sound picture with more on top."""
    return SOUND.removesuffix("</svg>") + markup + "</svg>"


FAULTS = [
    # the file
    ("unreadable", SOUND[:-6]),
    ("unreadable", broken("<desc>Ana", "<desc>Ana & ")),
    ("unreadable", "<!DOCTYPE svg>" + SOUND),
    ("unreadable", broken('viewBox="0 0 560 212" ', "")),
    ("unreadable", drawn_over('<path d="10 10 L 20"/>')),
    ("unreadable", drawn_over('<rect width="10%" height="4"/>')),
    ("root-role", broken('role="img" lang', 'role="group" lang')),
    ("root-title", broken("<title>Addition</title>", "")),
    ("root-title", broken("<title>Addition</title>", "<title> </title>")),
    ("root-desc", broken("<desc>", "<desc></desc><desc>")),
    ("root-language", broken(' lang="en"', "")),
    ("root-size", broken('width="560"', 'width="600"')),
    ("id-twice", broken('id="tile-0"', 'id="orange"')),
    ("use-unresolved", broken('href="#orange"', 'href="#lemon"')),
    ("use-unresolved", broken('<use href="#tile-0"', "<use")),
    ("use-unresolved", broken('aria-label="Ana', 'aria-labelledby="ana" aria-label="Ana')),
    ("refers-outside", broken('href="#orange"', 'href="https://example.org/a.svg#orange"')),
    ("refers-outside", broken("<style>", "<style>@import url(https://example.org/a.css);")),
    ("refers-outside", broken('fill="#e0f2fe"', 'filter="url(b.svg#c)" fill="#e0f2fe"')),
    ("scripted", broken('role="img" lang', 'onload="x()" role="img" lang')),
    ("scripted", broken("<defs>", "<defs><script>1</script>")),
    ("symbol-view-box", broken('id="orange" viewBox="0 0 32 32"', 'id="orange"')),
    ("symbol-unused", broken("<defs>", '<defs><symbol id="pear" viewBox="0 0 1 1"/>')),
    ("symbol-style", broken('<circle cx="16"', '<style>.a{fill:#000}</style><circle cx="16"')),
    ("symbol-style", broken('<circle cx="16"', '<circle class="a" cx="16"')),
    ("symbol-id", broken('<circle cx="16"', '<circle id="a" cx="16"')),
    ("unreadable", broken("font-family:'Lexend',sans-serif;", "")),
    # what elements say of themselves
    ("role-unknown", broken('data-role="operator"', 'data-role="sign"')),
    ("state-unknown", broken('data-role="item"', 'data-role="item" data-state="gone"')),
    ("node-unknown", broken('data-role="item" data-node="arguments/0"', 'data-role="item" data-node="arg0"')),
    ("path-carrier", broken("<circle cx=", '<circle data-dsl-path="operation/entities[0]/attr_type" cx=')),
    ("path-form", broken('data-dsl-path="operation/result_container"', 'data-dsl-path="operation/result"')),
    ("path-twice", broken("entities[0]/entity_type[1]", "entities[0]/entity_type[0]")),
    ("path-gap", broken("entities[0]/entity_type[2]", "entities[0]/entity_type[3]")),
    ("keyboard-name", broken(' aria-label="Ana: 3 oranges"', "")),
    ("keyboard-order", broken('tabindex="0"', 'tabindex="3"')),
    ("keyboard-reach", broken('role="img" tabindex="0" aria-label="how', 'aria-label="how')),
    # places
    ("items-overlap", broken(ITEM_1, 'x="50" y="64" width="40"')),
    (
        "items-overlap",
        broken(ITEM_1, 'x="68" y="64" width="50"').replace(
            'height="40"/></g><g data-role="item"', 'height="50"/></g><g data-role="item"'
        ),
    ),
    ("item-outside-box", broken('x="20" y="64"', 'x="-60" y="64"')),
    ("item-on-edge", broken('x="20" y="64"', 'x="-10" y="64"')),
    ("item-hidden", drawn_over('<rect x="40" y="80" width="60" height="60" fill="#e0f2fe"/>')),
    ("item-on-line", drawn_over(LINE.format("M30 108H190"))),
    ("item-on-line", drawn_over(LINE.format("M30 40Q64 180 90 40"))),
    (
        "item-in-no-box",
        drawn_over('<g data-role="item" data-node="result"><use href="#orange" x="212" y="30" width="24" height="24"/></g>'),
    ),
    ("boxes-overlap", broken("translate(256 24)", "translate(180 24)")),
    (
        "box-swallowed",
        drawn_over(
            '<g data-role="container" data-node="arguments/1/arguments/0" tabindex="0" role="img" aria-label="a">'
            '<rect x="2" y="2" width="556" height="208" fill="none" stroke="#000000"/></g>'
        ),
    ),
    (
        "box-outside-parent",
        broken(
            '<use href="#tile-0"',
            '<g data-role="container" data-node="result">'
            '<rect x="80" y="70" width="40" height="40" fill="none" stroke="#000000"/></g>'
            '<use href="#tile-0"',
        ),
    ),
    ("item-count", broken('data-quantity="3" role', 'data-quantity="4" role')),
    (
        "item-count",
        broken('<use href="#orange" x="20"', '<use href="#tile-0" x="20"')
        .replace('data-dsl-path="operation/entities[0]/entity_type[2]"', "")
        .replace('data-role="item" data-node="arguments/0" ><', 'data-node="arguments/0"><'),
    ),
    (
        "quantity-untold",
        broken(
            'data-node="result" data-dsl-path="operation/result_container"',
            'data-node="result" data-quantity="5" data-dsl-path="operation/result_container"',
        ),
    ),
    ("quantity-untold", broken('entity_quantity" data-quantity="3"', 'entity_quantity"')),
    ("edges-cross", drawn_over('<rect x="190" y="30" width="40" height="40" fill="none" stroke="#000000" stroke-width="2"/>')),
    ("edges-cross", broken('cx="48" cy="40" r="26"', 'cx="48" cy="24" r="26"')),
    ("edge-hidden", drawn_over('<rect x="190" y="170" width="40" height="40" fill="#e0f2fe"/>')),
    ("outside-view-box", drawn_over(EXTRA.format(555, 20, 10, "#000000"))),
    ("outside-view-box", broken("translate(440 68)", "translate(470 68)")),
    ("dead-band", broken('viewBox="0 0 560 212" width="560" height="212"', 'viewBox="0 0 560 300" width="560" height="300"')),
    (
        "dead-band",
        broken('viewBox="0 0', 'viewBox="-100 0')
        .replace("0 560 212", "0 660 212")
        .replace('width="560" height="212" role', 'width="660" height="212" role'),
    ),
    # text
    (
        "text-small",
        broken('font-size="20" text-anchor="middle" fill="#075985"', 'font-size="11" text-anchor="middle" fill="#075985"'),
    ),
    ("text-small", broken('x="36" y="76" width="24" height="24"', 'x="36" y="76" width="18" height="18"')),
    ("text-clipped", broken('y="26" font-size', 'y="-12" font-size')),
    ("text-on-text", broken(">Ana</text>", '>Ana</text><text x="100" y="30" font-size="20" fill="#075985">Bo</text>')),
    ("text-on-edge", broken(">Ana<", ">Anastasia-Wilhelmina von Hohen<").replace('y="26"', 'y="50"')),
    ("text-on-edge", broken(">?</text>", ">1,000,000</text>")),
    ("text-hidden", drawn_over(EXTRA.format(112, 160, 14, "#e0f2fe"))),
    ("text-on-line", drawn_over(LINE.format("M100 150L130 170"))),
    ("text-on-icon", broken('y="144" font-size', 'y="110" font-size')),
    ("off-centre", broken(MARK, '<text x="50" y="51.39"')),
    ("off-centre", broken(MARK, '<text x="48" y="55"')),
    # contrast
    ("contrast-text", broken('text-anchor="middle" fill="#075985"', 'text-anchor="middle" fill="#7dd3fc"')),
    ("contrast-text", broken('fill="#ffffff">A<', 'fill="#34d399">A<')),
    ("contrast-line", broken('stroke="#0369a1"', 'stroke="#bae6fd"')),
    ("contrast-line", drawn_over(LINE.replace("#1e293b", "#cccccc").format("M208 60V80"))),
    ("contrast-text", broken('data-role="operator"', 'opacity="0.3" data-role="operator"')),
]


def test_the_sound_picture_has_no_fault() -> None:
    assert geometry_findings(SOUND) == []


@pytest.mark.parametrize(("code", "svg"), FAULTS, ids=[f"{index}-{code}" for index, (code, _) in enumerate(FAULTS)])
def test_a_fault_is_caught(code: str, svg: str) -> None:
    found = geometry_findings(svg)
    assert code in {finding.code for finding in found}, [str(finding) for finding in found]


SOUND_TOO = [
    (
        "a stroke through a removed item",
        broken(
            f'<use href="#orange" {ITEM_1} height="40"/>',
            f'<use href="#orange" {ITEM_1} height="40"/><path d="M66 106L110 62" fill="none" stroke="#b91c1c" stroke-width="4"/>',
        ),
    ),
    (
        "a nested svg with a view box of its own",
        drawn_over(
            '<svg x="210" y="30" width="36" height="36" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#000"/></svg>'
        ),
    ),
    (
        "an opaque badge over an icon",
        broken(
            f'<use href="#orange" {ITEM_1} height="40"/>',
            f'<use href="#orange" {ITEM_1} height="40"/><circle cx="88" cy="84" r="12" fill="#ffffff"/>'
            '<text x="88" y="88.9" font-size="14" text-anchor="middle" fill="#1e293b">5</text>',
        ),
    ),
    (
        "boxes of the parts inside the total's",
        broken(
            '<g transform="translate(24 24)"',
            '<g data-role="container" data-node="result" role="img" tabindex="0" aria-label="all">'
            '<rect x="12" y="12" width="380" height="188" rx="16" fill="none" stroke="#64748b" stroke-width="2"/></g>'
            '<g transform="translate(24 24)"',
        ),
    ),
    (
        "paint by style rules",
        broken("</style>", ".n{fill:#075985}</style>").replace(
            'fill="#075985" data-role="quantity"', 'class="n" data-role="quantity"'
        ),
    ),
]


@pytest.mark.parametrize("svg", [svg for _, svg in SOUND_TOO], ids=[name for name, _ in SOUND_TOO])
def test_no_fault_is_seen_where_there_is_none(svg: str) -> None:
    assert [str(finding) for finding in geometry_findings(svg)] == []


def test_metadata_that_is_left_is_caught() -> None:
    assert {finding.code for finding in bare_findings(SOUND)} == {"metadata-left"}
