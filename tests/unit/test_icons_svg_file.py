"""SVG files that others made: what is hostile is refused with its reason, what is untidy is taken clean."""

import pytest

from icon_library.folder import read_folder
from icon_library.library import Library
from icon_library.svg_file import LARGEST_FILE_BYTES, UnsafeSvg, read_svg
from support.icons import ASSETS

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" {}>{}</svg>'
DOT = '<circle cx="5" cy="5" r="4" fill="red"/>'


def file(inside: str = DOT, attributes: str = "", before: str = "") -> bytes:
    return (before + SVG.format(attributes, inside)).encode()


REFUSED = [
    (file("<script>alert(1)</script>" + DOT), "element script"),
    (file('<a href="x"><circle r="1"/></a>'), "outside the file"),
    (file("<a><circle r='1'/></a>"), "element a"),
    (file('<circle r="4" onload="x()"/>'), "event handler onload"),
    (file('<circle r="4" ONCLICK="x()"/>'), "event handler ONCLICK"),
    (file(DOT, 'onload="x()"'), "event handler"),
    (file("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>" + DOT), "foreignObject"),
    (file('<image href="data:image/png;base64,xx"/>' + DOT), "outside the file"),
    (file('<image href="#a"/>' + DOT), "element image"),
    (file('<use xlink:href="https://example.org/a.svg#b"/>' + DOT), "outside the file"),
    (file('<use href="#a"/>' + DOT), "element use"),
    (file("<style>*{fill:red}</style>" + DOT), "element style"),
    (file('<rect width="4" height="4" fill="url(https://example.org/a)"/>'), "url()"),
    (file('<rect width="4" height="4" style="fill:url(https://example.org/a)"/>'), "url()"),
    (file('<rect width="4" height="4" style="background:url(//example.org/a)"/>'), "url()"),
    (file('<rect width="4" height="4" fill="javascript:x"/>'), "value"),
    (file('<rect width="4" height="4" style="fill:expression(x)"/>'), "value"),
    (file('<rect width="4" height="4" style="fill:\\75rl(x)"/>'), "value"),
    (file("<animate attributeName='href'/>" + DOT), "element animate"),
    (file("<set attributeName='onload'/>" + DOT), "element set"),
    (file(before="<!DOCTYPE svg [<!ENTITY a 'b'>]>"), "document type"),
    (file(before="<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'>"), "document type"),
    (file(before="<?xml-stylesheet href='x.css'?>"), "processing instruction"),
    (file(before="<?xml version='1.0' encoding='utf-7'?>"), "encoding"),
    (file().decode().encode("utf-16"), "not UTF-8"),
    (b"\x00" + file(), "not UTF-8"),
    (file("&a;" + DOT), "not well-formed"),
    (file(DOT)[:-3], "not well-formed"),
    (b"", "not well-formed"),
    (b"<html xmlns='http://www.w3.org/1999/xhtml'/>", "html"),
    (b"<svg/>", "draws nothing"),
    (file(""), "draws nothing"),
    (file("<svg>" + DOT + "</svg>"), "svg inside svg"),
    (file("text" + DOT), "text"),
    (file("<g>" * 60 + DOT + "</g>" * 60), "nested deeper"),
    (file(DOT * 4000), "more than"),
    (b" " * (LARGEST_FILE_BYTES + 1), "larger than"),
    (b'<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>', "neither a view box"),
    (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 5"><circle r="4"/></svg>', "without an area"),
    (file("<metadata><script xmlns='http://www.w3.org/2000/svg'>x</script></metadata>" + DOT), "element script"),
    (file("<title onclick='x()'>a</title>" + DOT), "event handler"),
    (file("<e:x xmlns:e='urn:e'><script>x</script></e:x>" + DOT), "element script"),
]


@pytest.mark.parametrize(("data", "reason"), REFUSED, ids=range(len(REFUSED)))
def test_refused(data, reason):
    with pytest.raises(UnsafeSvg) as refusal:
        read_svg(data, "x")
    assert reason in str(refusal.value)


@pytest.mark.parametrize(
    ("data", "body"),
    [
        (file(), '<circle cx="5" cy="5" r="4" fill="red"></circle>'),
        (file("<!-- a --><title>Dot</title><metadata><x:y xmlns:x='urn:x'>z</x:y></metadata>" + DOT), None),
        (file(DOT, "xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:version='1'"), None),
        (file('<circle r="4" style="fill:#ff0000;stroke:none;-x-a:b"/>'), '<circle r="4" fill="#ff0000" stroke="none"></circle>'),
        (file('<circle r="4" class="a" data-x="y"/>'), '<circle r="4"></circle>'),
        (file('<circle r="4"/>', 'fill="none" stroke="red"'), '<g fill="none" stroke="red"><circle r="4"></circle></g>'),
        (
            file('<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><circle r="4" fill="url(#a)"/>'),
            (
                '<defs><linearGradient id="x--1"><stop offset="0"></stop></linearGradient></defs>'
                '<circle r="4" fill="url(#x--1)"></circle>'
            ),
        ),
        (b"\xef\xbb\xbf" + file(), None),
        (file(before="<?xml version='1.0' encoding='UTF-8' standalone='no'?>"), None),
    ],
)
def test_taken(data, body):
    picture = read_svg(data, "x")
    assert picture.view_box == (0, 0, 10, 10)
    assert body is None or picture.body == body
    assert read_svg(file(picture.body), "x").body == picture.body


def test_size_without_view_box():
    assert read_svg(b'<svg xmlns="http://www.w3.org/2000/svg" width="12px" height="8"><circle r="4"/></svg>', "x").view_box == (
        0,
        0,
        12,
        8,
    )


def test_folder_beside_the_library(tmp_path, caplog):
    caplog.set_level("WARNING", "icon_library")  # whatever an earlier test has set the root logger to
    for name in ("space-ship", "girl", "girl-2", "Red Rose", "9lives"):
        (tmp_path / f"{name}.svg").write_bytes(file())
    (tmp_path / "evil.svg").write_bytes(file("<script/>" + DOT))
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    (tmp_path / "link.svg").symlink_to(tmp_path / "girl.svg")
    library = Library.load(ASSETS / "library", tmp_path)
    assert library.folder is not None
    assert {refusal.file for refusal in library.folder.refused} == {"evil.svg", "link.svg", "9lives.svg"}
    assert {record.file for record in caplog.records} == {"evil.svg", "link.svg", "9lives.svg"}
    assert library.resolve("space ships").id == "space-ship"
    assert library.resolve("girl", "", 0).id == "girl"
    assert library.resolve("girl", "", 1).id == "girl-2"
    assert library.resolve("girl", "", 2).id == "girl"
    assert library.resolve("red rose").id == "red-rose"
    assert library.resolve("apple").id == "red-apple"
    assert library.search("space", 5)[0][0].id == "space-ship"
    assert library.get("space-ship") is not None
    assert library.version != Library.load(ASSETS / "library").version
    before = library.version
    (tmp_path / "moon.svg").write_bytes(file())
    assert Library.load(ASSETS / "library", tmp_path).version != before


def test_no_folder(tmp_path):
    with pytest.raises(NotADirectoryError):
        read_folder(tmp_path / "missing")
