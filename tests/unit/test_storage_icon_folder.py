"""A folder of SVG files beside the built library: names, figures, refusals, versions."""

import pytest

from icon_library.library import Library
from storage.icons.folder import read_folder
from support.icons import ASSETS

DOT = '<circle cx="5" cy="5" r="4" fill="red"/>'


def file(inside: str = DOT) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{inside}</svg>'.encode()


def test_folder_beside_the_library(tmp_path):
    for name in ("flying-quizzle", "girl", "girl-2", "Red Rose", "9lives"):
        (tmp_path / f"{name}.svg").write_bytes(file())
    (tmp_path / "evil.svg").write_bytes(file("<script/>" + DOT))
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    (tmp_path / "link.svg").symlink_to(tmp_path / "girl.svg")
    library = Library.load(ASSETS / "library", read_folder(tmp_path))
    assert library.folder is not None
    assert {refusal.file for refusal in library.folder.refused} == {"evil.svg", "link.svg", "9lives.svg"}
    assert library.resolve("flying quizzles").id == "flying-quizzle"
    assert library.resolve("girl", "", 0).id == "girl"
    assert library.resolve("girl", "", 1).id == "girl-2"
    assert library.resolve("girl", "", 2).id == "girl"
    assert library.resolve("red rose").id == "red-rose"
    assert library.resolve("apple").id == "red-apple"
    assert library.search("flying quizzle", 5)[0][0].id == "flying-quizzle"
    assert library.get("flying-quizzle") is not None
    assert library.version != Library.load(ASSETS / "library").version
    before = library.version
    (tmp_path / "moon.svg").write_bytes(file())
    assert Library.load(ASSETS / "library", read_folder(tmp_path)).version != before


def test_no_folder(tmp_path):
    with pytest.raises(NotADirectoryError):
        read_folder(tmp_path / "missing")
