"""The built library: every picture safe to inline, ids unique, people told apart, the build the same each time."""

import re

import pytest

from icon_library.build import build
from icon_library.library import Library, LibraryMissing
from icon_library.people import KINDS
from icon_library.tint import PALETTE
from support.icons import PACKAGES, elements, library, resolved

ID = re.compile(r"[a-z][a-z0-9-]*")
ALLOWED = {
    *("svg", "g", "path", "rect", "circle", "ellipse", "defs", "clipPath", "linearGradient", "radialGradient", "stop", "use"),
    *("filter", "feFlood", "feBlend", "feColorMatrix", "feGaussianBlur", "feOffset"),
}


def test_every_icon_is_safe_to_inline():
    ids: set[str] = set()
    for icon in library():
        assert ID.fullmatch(icon.id)
        assert icon.view_box == (0, 0, 32, 32)
        assert icon.licence in {"MIT", "Apache-2.0"}
        assert icon.source
        assert icon.names
        own: set[str] = set()
        for element in elements(icon):
            assert element.tag.rpartition("}")[2] in ALLOWED
            for name, value in element.attrib.items():
                assert not name.lower().startswith("on")
                if name.endswith("href"):
                    assert value.startswith(f"#{icon.id}--")
                for reference in re.findall(r"url\((.*?)\)", value):
                    assert reference.startswith(f"#{icon.id}--")
            if "id" in element.attrib:
                assert element.attrib["id"].startswith(f"{icon.id}--")
                assert element.attrib["id"] not in own
                own.add(element.attrib["id"])
        assert not own & ids
        ids |= own
    assert len(library()) > 1500


def test_sizes():
    sizes = sorted(len(icon.body) for icon in library())
    assert sizes[len(sizes) // 2] < 2000
    assert sizes[-1] <= 12_000


def test_build_is_deterministic(tmp_path):
    versions = {build(PACKAGES, tmp_path / name) for name in ("one", "two")}
    assert len(versions) == 1
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()
    assert Library.load(tmp_path / "one").version in versions


def test_missing_library(tmp_path):
    with pytest.raises(LibraryMissing, match="make assets"):
        Library.load(tmp_path)


def test_a_number_in_the_type_asks_for_a_figure():
    assert resolved("girl-2") == resolved("girl", "", 1) == "girl-2"
    assert resolved("girl-2", "", 1) == "girl-3"
    assert resolved("apple-2") == "red-apple"


@pytest.mark.parametrize("colour", sorted(PALETTE))
def test_tints(colour):
    """A tinted picture has its own id, its own inner ids, and the palette's colour."""
    icon = library().get(f"balloon-in-{colour}") or library()["balloon"]
    assert colour == "red" or icon.id == f"balloon-in-{colour}"
    assert colour == "red" or PALETTE[colour] in icon.body
    assert colour == "red" or icon.body != library()["balloon"].body
    assert list(elements(icon))


def test_tints_keep_other_colours():
    red, yellow = library()["red-apple"].body, library().resolve("", "yellow apple").body
    assert "#00d26a" in red
    assert "#00d26a" in yellow
    assert library().get("balloon-in-plaid") is None
    assert library().get("dollar-banknote-in-red") is None


def test_tinted_ids_do_not_meet_the_base():
    for icon_id in ("window-in-red", "umbrella-in-red", "bus-in-red"):
        icon = library().get(icon_id)
        assert all(value.startswith(f"{icon_id}--") for value in re.findall(r' id="(.*?)"', icon.body))


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("apple", "red-apple"),
        ("apples", "red-apple"),
        ("Äpfel", "red-apple"),
        ("hot dog", "hot-dog"),
        ("hotdog", "hot-dog"),
        ("seashell", "scallop"),
        ("Murmel", "marble"),
        ("quarter", "quarter"),
        ("stamp", "stamp"),
        ("room", "room"),
        ("BOX", "box"),
        ("teddy", "teddy-bear"),
    ],
)
def test_search_best_hit(query, first):
    hits, total = library().search(query, 5)
    assert hits[0].id == first
    assert total >= len(hits)


def test_search_limits_and_finds_nothing():
    hits, total = library().search("", 7)
    assert len(hits) == 7
    assert total == len(library())
    assert library().search("qqqq", 5) == ([], 0)
    hits, _ = library().search("birthday", 50)
    assert "wrapped-gift" in {hit.id for hit in hits}


def test_exists():
    assert library().exists("red apple")
    assert library().exists("Apfel")
    assert library().exists("red-apple")
    assert not library().exists("green spaceship apple")
    assert not library().exists("river bed")


def test_holders_have_frames_and_people_none():
    assert library()["basket"].frame == "basket"
    brown = library().resolve("brown box")
    assert brown is not None
    assert brown.frame == library()["box"].frame != ""
    assert all(library()[f"{kind}-1"].frame == "" for kind in KINDS)
