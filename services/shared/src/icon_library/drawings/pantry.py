"""What stands in a larder or a fridge: jars, bottles, packets, eggs, meat and spices."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.repeated import dots, placed
from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "peanut-butter", _jar("#b9772f", "#d9a05a", "#0074ba", "#005a94", _peanut())
    yield "honey-jar", _jar("#f0a81c", "#fcd53f", "#8c5543", "#6d4534", _bee())
    yield "pickle-jar", _jar("#8fae4a", "#b8d178", "#44911b", "#2f6b12", _pickles())
    yield "spice-jar", _spice_jar()
    yield "oil-bottle", _oil_bottle("#f2c230", "#fbe07a", "#44911b", "#6fae3a")
    yield "vinegar-bottle", _oil_bottle("#8a2b2b", "#b8504a", "#6d4534", "#b3122f")
    yield "syrup-bottle", _syrup()
    yield "ketchup", _squeeze_bottle("#f8312f", "#ca0b4a", "#fbf8ff", "#f8312f")
    yield "mustard", _squeeze_bottle("#fcd53f", "#e0a81c", "#f8312f", "#a56b28")
    yield "mayonnaise", _squeeze_bottle("#f3eef8", "#cdc4d6", "#00a6ed", "#f9c23c")
    yield "yogurt", _yogurt()
    yield "cream-jug", _cream_jug()
    yield "tofu", _tofu()
    yield "cinnamon-stick", _cinnamon()
    yield "vanilla-pod", _vanilla()
    yield "yeast", _sachet("#fcd53f", "#e0a81c")
    yield "cocoa-tin", _cocoa_tin()
    yield "boiled-egg", _boiled_egg()
    yield "fried-egg", _fried_egg()
    yield "sausage", _sausage()
    yield "pepperoni", _pepperoni()
    yield "ham", _ham()
    yield "cheese-slice", _cheese_slice()
    yield "pasta", _penne()
    yield "sugar-cube", _cube("#f6f2fb", "#dcd3e6", "#b9aecb")
    yield "cube", _cube("#83cbff", "#00a6ed", "#0074ba")


def _jar(content: str, light: str, lid: str, lid_shade: str, label: str) -> str:
    return "".join(
        (
            path(
                content, "M6 10h20c1.8 1.5 2.5 3.5 2.5 5.5V26c0 2.5-1.5 4-4 4h-17c-2.5 0-4-1.5-4-4V15.5C3.5 13.5 4.2 11.5 6 10z"
            ),
            path(light, "M7.5 12c-1.3 1-2 2.3-2 4v9c0 1.5.5 2.5 1.5 3z"),
            rect(lid_shade, 5, 6.5, 22, 4, 1),
            rect(lid, 5, 2, 22, 6, 2),
            rect("#fbf8ff", 9.5, 14, 14.5, 13, 1.5),
            label,
        )
    )


def _strawberry() -> str:
    return path("#f8312f", "M16.7 25.5c-3-1.5-5-4-4.5-6.5.4-1.8 2.5-2.3 4.5-1 2-1.3 4.1-.8 4.5 1 .5 2.5-1.5 5-4.5 6.5z") + path(
        "#44911b", "M13.5 17.5c1-1.5 2.2-1.8 3.2-1.2 1-.6 2.2-.3 3.2 1.2-2 1-4.4 1-6.4 0z"
    )


def _peanut() -> str:
    return moved(
        (dots("#d9923f", 6, "16 18"), dots("#d9923f", 6.8, "17.5 23"), dots("#a56b28", 1, "15.5 17.5 17 22 18.5 24")),
        "rotate(25 17 21)",
    )


def _bee() -> str:
    return (
        ellipse("#aeddff", 17.5, 17.5, 2, 2.7)
        + ellipse("#fcd53f", 16.7, 21.5, 4.8, 3.6)
        + stroke("#321b41", 1.5, "M15.5 18.5v6M18.5 18.5v6")
        + dots("#321b41", 1.2, "12.8 21")
    )


def _pickles() -> str:
    return moved((rect("#44911b", 12, 18, 9.5, 4.5, 2.2), dots("#86c84a", 1, "14 20 16.5 19.5 19 20.5")), "rotate(-30 16.7 20.5)")


def _spice_jar() -> str:
    return "".join(
        (
            path("#b8d8ea", "M9 10h14v17a3 3 0 0 1-3 3h-8a3 3 0 0 1-3-3z"),
            path("#c8521c", "M9 15h14v12a3 3 0 0 1-3 3h-8a3 3 0 0 1-3-3z"),
            path("#e0763a", "M9 15h3.5v15H12a3 3 0 0 1-3-3z"),
            rect("#fbf8ff", 9, 18.5, 14, 7.5),
            path("#44911b", "M12 23.5c0-3 2.5-4.5 7-4-.3 3.5-3 5-7 4z"),
            path("#636363", "M8.5 4.5C8.5 2.8 11.5 2 16 2s7.5.8 7.5 2.5V10h-15z"),
            path("#9b9b9b", "M8.5 4.5C8.5 2.8 11.5 2 16 2s7.5.8 7.5 2.5c0 .8-3 1.5-7.5 1.5S8.5 5.3 8.5 4.5z"),
            dots("#3a3a3e", 1.1, "13 4.2 16 3.5 19 4.2 16 5"),
        )
    )


def _oil_bottle(content: str, light: str, label: str, mark: str) -> str:
    return "".join(
        (
            path(content, "M13 7h6v4c0 1.5 5 3 5 7v10.5a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V18c0-4 5-5.5 5-7z"),
            path(light, "M12.5 13C10.5 14.5 9.5 16 9.5 18v9.5h2.5V18c0-2 .3-3.5.5-5z"),
            rect("#3a3a3e", 12.5, 1.5, 7, 5, 1.2),
            rect("#636363", 12.5, 5, 7, 2.5),
            rect("#fbf8ff", 8, 18, 16, 9),
            path(label, "M11 25c0-4 3-5.5 9.5-5.5C20 24 17 26 11 25z"),
            circle(mark, 14, 22.2, 1.8),
        )
    )


def _syrup() -> str:
    return "".join(
        (
            path("#8a4b1a", "M12.5 7h7v3c0 2 6 4 6 9.5V27a3 3 0 0 1-3 3h-13a3 3 0 0 1-3-3v-7.5c0-5.5 6-7.5 6-9.5z"),
            path("none", "M20 10c4-1 7 1 6.5 4.5-.3 2-1.5 3-3 3.5", stroke="#8a4b1a", stroke_width=2),
            path("#b9702c", "M11.5 13c-2.5 1.8-3.5 4-3.5 6.5V27h2.5v-7.5c0-2.5.5-4.5 1-6.5z"),
            rect("#f8312f", 12, 2, 8, 5.5, 1.5),
            rect("#fff0c9", 6.5, 18, 19, 8.5),
            path("#f8312f", "M16 19l1 2 1.5-.5-.3 2 1.8.3-1.5 1.2.5 1H16.4v1h-.8v-1H13l.5-1L12 22.8l1.8-.3-.3-2 1.5.5z"),
        )
    )


def _squeeze_bottle(colour: str, shade: str, label: str, mark: str) -> str:
    return "".join(
        (
            path(shade, "M14.7 1.5h2.6l.9 5h-4.4z"),
            path(shade, "M11.5 6.5h9l1 4h-11z"),
            path(colour, "M10 10h12c2.5 1.5 3.5 4 3.5 7v11a2.5 2.5 0 0 1-2.5 2.5H9A2.5 2.5 0 0 1 6.5 28V17c0-3 1-5.5 3.5-7z"),
            path(shade, "M20.5 10H22c2.5 1.5 3.5 4 3.5 7v11a2.5 2.5 0 0 1-2.5 2.5h-2.5c1-4 1.5-16 0-20.5z"),
            rect(label, 6.5, 16.5, 19, 9),
            circle(mark, 16, 21, 3.3),
        )
    )


def _yogurt() -> str:
    return "".join(
        (
            path("#fbf8ff", "M5 10h22l-2.5 18a2.3 2.3 0 0 1-2.3 2H9.8a2.3 2.3 0 0 1-2.3-2z"),
            path("#cdc4d6", "M22.5 10H27l-2.5 18a2.3 2.3 0 0 1-2.3 2h-3c2-5 3-12 3.3-20z"),
            path("#f985b8", "M5.8 15.5h20.4l-1.3 9.5H7.1z"),
            path("#f06ba8", "M22.2 15.5h4l-1.3 9.5h-4c.7-3 1.1-6 1.3-9.5z"),
            _moved_strawberry(),
            path("#9b9b9b", "M3.5 7.5C3.5 6.5 5 6 7 6h18c2 0 3.5.5 3.5 1.5V10h-25z"),
            path("#d3d3d3", "M4 7.5C4 6.5 5.5 6 7 6h15l7-3.5c1 1.5.5 4-.5 5.5z"),
        )
    )


def _moved_strawberry() -> str:
    return moved((_strawberry(),), "translate(-1.5 -.5)")


def _cream_jug() -> str:
    return "".join(
        (
            path("none", "M23 12c5-1.5 7.5 1 7 5s-4 6.5-8 6.5", stroke="#b4acbc", stroke_width=2.6),
            path("#f3eef8", "M3 5.5 8 8h15l1.5 14c.3 4-2.5 7.5-6.5 7.5h-4.5c-4 0-7-3.5-6.5-7.5L8 11z"),
            path("#cdc4d6", "M19.5 8H23l1.5 14c.3 4-2.5 7.5-6.5 7.5h-2c3.5-5 4-13 3.5-21.5z"),
            path("#fff0c9", "M3 5.5c2 1.5 4 2.5 6 2.5h14c-1 2.5-4 3.5-7.5 3.5-3 0-5.5-.5-7.2-1.3z"),
            path("#8c65c5", "M7.7 16h16.2l.3 3H7.3z"),
        )
    )


def _tofu() -> str:
    return "".join(
        (
            path("#fffdf4", "M16 5.5 30 12 16 19 2 12z"),
            path("#efe6cf", "M2 12l14 7v9.5L2 21z"),
            path("#d9ccaa", "M30 12l-14 7v9.5L30 21z"),
            dots("#e3d8bc", 1.2, "10 11 16 9 21 12 15 14.5 6 17 11 23 8 21 21 22 26 18"),
        )
    )


def _cinnamon() -> str:
    stick = "".join(
        (
            rect("#8a4a1c", -4.5, -14, 9, 28, 1.5),
            rect("#b5702f", -4.5, -14, 4, 28, 1.5),
            stroke("#6b3410", 1, "M2-11v22"),
            ellipse("#6b3410", 0, -13.5, 4.5, 2.2),
            stroke("#d9a05a", 1.2, "M-3-13.5c0-1.5 3-1.5 3 0 0 1.3 3 1.3 3 0"),
        )
    )
    return placed(stick, ((20.5, 16, 28), (11.5, 16.5, -24)))


def _vanilla() -> str:
    flower = "".join(
        moved((path("#fff3c4", "M0 0c-2.5-2-3-6 0-8.5 3 2.5 2.5 6.5 0 8.5z"),), f"rotate({angle})") for angle in range(0, 360, 72)
    )
    return "".join(
        (
            stroke("#3d2314", 3, "M4 28.5C11 24 20 15 27.5 3.5"),
            stroke("#3d2314", 3, "M9 30C17 26 25 19 30 9.5"),
            stroke("#7d5540", 0.9, "M6 26.5c6-4.5 13-11.5 18.5-19M12 28c6-3.5 12-9 16-15.5"),
            moved((stroke("#e0c46c", 1, "M0-8.5V0"), flower, dots("#f9a81c", 3, "0 0")), "translate(11 11.5)"),
        )
    )


def _sachet(colour: str, shade: str) -> str:
    return "".join(
        (
            path(
                colour,
                "M6 3.5l2-1.5 2 1.5L12 2l2 1.5L16 2l2 1.5L20 2l2 1.5L24 2l2 1.5v25L24 30l-2-1.5L20 30l-2-1.5L16 30l-2-1.5"
                "L12 30l-2-1.5L8 30l-2-1.5z",
            ),
            rect(shade, 6, 5.5, 20, 1.5),
            rect(shade, 6, 25, 20, 1.5),
            rect("#fbf8ff", 8.5, 9.5, 15, 13, 2),
            path(
                "#d9923f",
                "M10.5 19c0-1.5.8-2.3 1.7-2.7 0-2 1.8-3.3 3.8-3.3s3.8 1.3 3.8 3.3c1 .4 1.7 1.2 1.7 2.7 0 .7-.5 1-1 1h-9"
                "c-.5 0-1-.3-1-1z",
            ),
            stroke("#fff0d0", 1, "M13.5 15.5l1 1.5M16.5 15l1 1.5"),
        )
    )


def _cocoa_tin() -> str:
    return "".join(
        (
            rect("#5c3219", 5, 6, 22, 24, 2),
            rect("#7d4a2f", 5, 6, 6, 24, 2),
            rect("#3d2010", 4, 3, 24, 5, 1.8),
            rect("#fff0c9", 5, 12, 22, 12.5),
            path("#8a4a1c", "M9.5 18c1-3.5 4-5 7.5-5s5.5 1.5 6 3.5c-1 3.5-4 6-7.5 6s-5.5-2-6-4.5z"),
            stroke("#5c3219", 1, "M10 18c4-3 8-3.5 13-1.5M11.5 20.5c3.5-2 7-2 10.5-1"),
        )
    )


def _boiled_egg() -> str:
    return "".join(
        (
            path("#cdc4d6", "M16 2.5c6 0 10.5 8.5 10.5 16S22.5 30 16 30 5.5 26 5.5 18.5s4.5-16 10.5-16z"),
            path("#fbf8ff", "M16 3c5.3 0 9.3 8 9.3 15S21.5 28.5 16 28.5 6.7 25 6.7 18 10.7 3 16 3z"),
            circle("#f0a81c", 16, 19, 6.3),
            circle("#fcd53f", 15.5, 18.5, 5.3),
            ellipse("#fff2a8", 13.5, 16.5, 1.5, 1),
        )
    )


def _fried_egg() -> str:
    return "".join(
        (
            path(
                "#cdc4d6",
                "M9 5.5c4-3 8-1 11.5-1.5s8 1 9.5 5-1.5 6-.5 9.5-1 8.5-5.5 9.5-5.5 1-9 2S5 29 3 25s1-6.5 0-10 2-6.5 6-9.5z",
            ),
            path(
                "#fbf8ff",
                "M9.5 5c4-2.5 7.5-.8 11-1.2s7 1 8.3 4.5-1.5 5.5-.6 9-1 7.5-5 8.3-5.7 1-9 1.8-8.5.5-10.2-3 .9-6-.2-9.5S5.7 "
                "7.3 9.5 5z",
            ),
            circle("#f0a81c", 15.5, 15, 6.8),
            circle("#fcd53f", 15, 14.5, 5.8),
            ellipse("#fff2a8", 12.5, 12, 1.8, 1.2),
        )
    )


def _sausage() -> str:
    return moved(
        (
            stroke("#6d2f1c", 9.5, "M6.5 12.5c4.5 7.5 14.5 7.5 19 0"),
            stroke("#b5583a", 7, "M6.5 11.8c4.5 7.2 14.5 7.2 19 0"),
            stroke("#e39d7f", 1.6, "M7.5 11c4 5.5 11 6 15.5 2.5"),
            stroke("#6d2f1c", 1.6, "M10.5 16l2 3.5M15.5 17.5l.5 4M21 16l-1.5 3.5"),
            path("#6d2f1c", "M3 9.5 1.5 7M29 9.5 30.5 7", stroke="#6d2f1c", stroke_width=2.2, stroke_linecap="round"),
        ),
        "rotate(-18 16 16)",
    )


def _pepperoni() -> str:
    """One slice."""
    return "".join(
        (
            circle("#8f1d1d", 16, 16.5, 13.5),
            circle("#c8372d", 16, 15.8, 12.8),
            dots("#f0a08c", 2.6, "10 10 17 8.5 22.5 13 13 16 19 19.5 9.5 20.5 15 23.5 23 20.5"),
            dots("#8f1d1d", 1.8, "13.5 11.5 19 13.5 9 15.5 16 19.5 21.5 23.5 12 24"),
        )
    )


def _ham() -> str:
    return "".join(
        (
            path("#f3eef8", "M24 4.5c1-2 3.5-2 4.3-.3 1.7.3 2.7 2.3 1.2 4.3L25 11l-3-3z"),
            path("#cdc4d6", "M29.9 5.5c.3 1 0 2-.4 3L25 11l-1-1z"),
            path("#8f3b2c", "M25.5 8.5c2 4.5 3.5 9.5 1 15S17 31 10.5 29 1 20 4 13.5 16 4 25.5 8.5z"),
            path("#f08a86", "M14.5 9.5c6 0 9.5 4 9 9.5S19 28 13 28 3.5 23.5 4 18.5s4.5-9 10.5-9z"),
            path("#f7b5ae", "M14.5 11.5c4.8 0 7.5 3 7 7.5s-3.7 7-8.5 7-7.5-3-7-7 3.7-7.5 8.5-7.5z"),
            circle("#fbf8ff", 13.5, 18.5, 3.2),
            circle("#e3b3a8", 13.5, 18.5, 1.6),
        )
    )


def _cheese_slice() -> str:
    return "".join(
        (
            path("#e0a81c", "M3 6.5l24-2 2.5 22-24.5 3z"),
            path("#fcd53f", "M2.5 5.5l24.5-2L29 25l-24 3z"),
            ellipse("#e0a81c", 10, 11.5, 2.6, 2.3),
            ellipse("#e0a81c", 20.5, 10, 2, 1.8),
            ellipse("#e0a81c", 17, 19.5, 3.2, 2.8),
            ellipse("#e0a81c", 8.5, 21.5, 1.7, 1.5),
            ellipse("#e0a81c", 24.5, 20, 1.3, 1.2),
        )
    )


def _penne() -> str:
    tube = "".join(
        (
            path("#f2c230", "M-3.8-9 3.8-12V9.5l-7.6 3z"),
            path("#fbe07a", "M-3.8-9l2.5-1v20.5l-2.5 2z"),
            stroke("#d99a1c", 0.9, "M1.2-9.5v18"),
            ellipse("#b9772f", 0, -10.5, 3.8, 1.7),
        )
    )
    return placed(tube, ((9, 13.5, -18), (23, 13.5, 24), (16, 20, 70)))


def _cube(top: str, left: str, right: str) -> str:
    return (
        path(top, "M16 3 28.5 9.5 16 16 3.5 9.5z")
        + path(left, "M3.5 9.5 16 16v14L3.5 23.5z")
        + path(right, "M28.5 9.5 16 16v14l12.5-6.5z")
    )
