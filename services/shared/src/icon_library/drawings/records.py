"""What problems count that no other family has: recipes, hair, machines, cells, germs, maps, seaweed."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "recipe", _recipe()
    yield "long-hair", _hair()
    yield "factory-machine", _machine()
    yield "blood-cells", _blood_cells()
    yield "germ", _germ()
    yield "gallon-jug", _gallon_jug()
    yield "case-of-boxes", _case()
    yield "map-piece", _map_piece()
    yield "metal-bar", _metal_bar()
    yield "bird-family", _bird_family()
    yield "word-card", _word_card()
    yield "seaweed", _seaweed()
    yield "tweezers", _tweezers()


def _recipe() -> str:
    """A card of ingredients and steps, a chef's hat over them."""
    return "".join(
        (
            rect("#b8780a", 2, 3, 28, 27, 2),
            rect("#fff3d6", 2, 2, 28, 27, 2),
            rect("#f8312f", 2, 12.6, 28, 1.4),
            path("#cdc4d6", "M11.4 7.8C7.6 8 7.6 2.8 11.6 3.4c1.4-2.4 7.4-2.4 8.8 0 4-.6 4 4.6.2 4.4v4.2h-9.2z"),
            path("#ffffff", "M12.2 7C9 7.2 9 3.8 12.2 4.2c1-1.8 6.6-1.8 7.6 0 3.2-.4 3.2 3 0 2.8v2.2h-7.6z"),
            "".join(circle("#ff822d", 6, y, 1.2) for y in (17.4, 21.4, 25.4)),
            stroke("#8c5543", 1.4, "M9 17.4h7M9 21.4h7M9 25.4h5"),
            path("#44911b", "M20.4 17.8h7.6c0 3-1 5-2 6h-3.6c-1-1-2-3-2-6z"),
            rect("#636363", 19.2, 16.6, 10, 1.8, 0.9),
            rect("#636363", 21.4, 24.4, 5.6, 1.4, 0.7),
        )
    )


def _hair() -> str:
    """Long hair seen from behind, parted, its ends even."""
    return "".join(
        (
            path(
                "#6d4534",
                "M16 1.4C6.6 1.4 4.6 9 5.2 15.4C5.6 20.6 3.6 25 4.6 29.6H27.4"
                "C28.4 25 26.4 20.6 26.8 15.4C27.4 9 25.4 1.4 16 1.4z",
            ),
            path("#8c5543", "M15.4 2.6C8 3 6.6 9.4 7.4 15.4C8 20.6 6 25 6.8 29.6H13C12.2 22 15.8 14 15.4 2.6z"),
            path("#8c5543", "M17 2.6C24 3 25.2 9.4 24.6 15.4C24 20.6 26 25 25.2 29.6H18.6C19.6 22 16.8 14 17 2.6z"),
            stroke("#b07a5c", 1.2, "M11.4 6.4C9.4 10 10.8 15 10.2 19.4M21 6.4C22.8 10 21.4 15 22 19.4"),
            stroke("#6d4534", 1, "M10.4 29V25M21.8 29V25"),
        )
    )


def _cog(cx: float, cy: float, radius: float, fill: str, hole: str) -> str:
    teeth = "".join(
        moved((rect(fill, -1.1, -radius - 1.5, 2.2, 2.6, 0.4),), f"translate({cx:g} {cy:g})rotate({turn})")
        for turn in range(0, 360, 45)
    )
    return teeth + circle(fill, cx, cy, radius) + circle(hole, cx, cy, radius * 0.45)


def _machine() -> str:
    return "".join(
        (
            path("#636363", "M3.6 2h13l-4 7.6H7.6z"),
            path("#9b9b9b", "M3.6 2h13l-1 2H4.6z"),
            rect("#f8312f", 23.4, 3.4, 3.6, 5.4, 1.8),
            rect("#0074ba", 2, 8.4, 28, 16.4, 2),
            rect("#00a6ed", 2, 8.4, 28, 13.6, 2),
            _cog(9.6, 15.4, 4, "#fcd53f", "#0074ba"),
            _cog(17.4, 17.6, 2.6, "#ff822d", "#0074ba"),
            rect("#f3eef8", 22, 11, 6, 4, 0.8),
            stroke("#f8312f", 1, "M25 14.2l1.6-1.8"),
            circle("#f8312f", 23.2, 18.4, 1.3),
            circle("#00d26a", 26.8, 18.4, 1.3),
            rect("#303034", 1, 24.4, 30, 5, 2.5),
            "".join(circle("#9b9b9b", x, 26.9, 1.5) for x in (4, 10, 16, 22, 28)),
        )
    )


def _blood_cells() -> str:
    return "".join(
        ellipse("#8f0a35", x, y + 1.2, 8.2, 6.6) + ellipse("#f8312f", x, y, 8.2, 6.4) + ellipse("#ca0b4a", x, y + 0.2, 4, 2.6)
        for x, y in ((9.6, 9), (22.4, 14), (11, 23))
    )


def _germ() -> str:
    hairs = "M16 6V1.6M9 9L5.4 5.8M23 9l3.6-3.2M6 16H1.6M26 16h4.4M9 23l-3.6 3.2M23 23l3.6 3.2M16 26v4.4"
    return "".join(
        (
            stroke("#2c6b10", 2.2, hairs),
            circle("#44911b", 16, 16.4, 10.4),
            circle("#6cc04a", 15.6, 15.4, 9.6),
            circle("#2c6b10", 10.4, 10.6, 1.6),
            circle("#2c6b10", 21.4, 22, 1.8),
            circle("#ffffff", 12.4, 14.6, 2.3),
            circle("#ffffff", 19.2, 14.6, 2.3),
            circle("#212121", 12.8, 15, 1.2),
            circle("#212121", 18.8, 15, 1.2),
            stroke("#212121", 1.3, "M12.4 20.4c2-1.6 4.8-1.6 6.8 0"),
        )
    )


def _gallon_jug() -> str:
    """A plastic jug with a handle in its shoulder and a screw cap."""
    return "".join(
        (
            path("#9bb8d3", "M12 5h8l1 3.4c4 1.4 6 4.4 6 8V28c0 1.6-1 2.6-2.6 2.6H7.6C6 30.6 5 29.6 5 28V16.4c0-3.6 2-6.6 6-8z"),
            path(
                "#dcebf5", "M12 5h6l.6 4c4 1.4 6 4 6 7.6V26.4c0 1.6-.8 2.4-2.2 2.4H7.6C6 28.8 5 28 5 26.4V16.4c0-3.6 2-6.6 6-8z"
            ),
            path("#00a6ed", "M5 18h22v10c0 1.6-1 2.6-2.6 2.6H7.6C6 30.6 5 29.6 5 28z"),
            path("#5cc8f5", "M5 18h22v1.8H5z"),
            path("#ffffff", "M20.4 11.4c2.4.8 3.8 2.6 3.8 5v5.2c0 1.4-2.4 1.4-2.4 0v-5c0-1.2-.8-2-2-2.6-1.6-.8-1-3.2.6-2.6z"),
            rect("#0074ba", 11, 1.4, 10, 4.4, 1),
        )
    )


def _case() -> str:
    """An open carton with its boxes in it."""
    boxes = "".join(
        rect(fill, x, 7, 6.6, 12, 0.6) + rect(light, x, 7, 6.6, 2.4, 0.6)
        for x, fill, light in (
            (4.8, "#f8312f", "#ff8a88"),
            (12.4, "#fcd53f", "#fff0a0"),
            (20, "#00a6ed", "#8fdcff"),
        )
    )
    return "".join(
        (
            path("#6d4534", "M3 12h26v6H3z"),
            boxes,
            path("#b07a4c", "M2 14h28l-1 14.4c-.1 1-.8 1.6-1.8 1.6H4.8c-1 0-1.7-.6-1.8-1.6z"),
            path("#e19747", "M2 14h28l-.8 11H2.8z"),
            path("#b07a4c", "M2 14L.6 18.6h6.8L9 14zM30 14l1.4 4.6h-6.8L23 14z"),
            rect("#fff3d6", 11, 18.6, 10, 5.6, 0.6),
            stroke("#8c5543", 1, "M13 20.6h6M13 22.4h4"),
        )
    )


def _map_piece() -> str:
    """A piece of a map: its border, a river, and a pin in its chief town."""
    return "".join(
        (
            path("#2c6b10", "M2 8l8-3 7 2.6L25 5l5 5-1.6 7 1.6 7-7 6.4-7-2.4-8 1.6L2.6 24 4 16z"),
            path("#6cc04a", "M2 6.6l8-3 7 2.6 8-2.6 5 5-1.6 7 1.6 7-7 6-7-2.4-8 1.6-5.4-5.2L4 14.6z"),
            stroke("#00a6ed", 1.8, "M10.4 4.8c-1 5 4 6 2.6 10.4s2.6 5.8 2.6 10.4"),
            stroke("#fff3d6", 1.1, "M4.6 17.4l6 1.6M17 18.6l11 2.2"),
            path("#ca0b4a", "M21.4 21C18 16.4 16.8 14.6 16.8 12.2a4.6 4.6 0 0 1 9.2 0c0 2.4-1.2 4.2-4.6 8.8z"),
            circle("#ffffff", 21.4, 12.2, 1.9),
        )
    )


def _metal_bar() -> str:
    """A cast bar of a grey metal, and one lying over it."""
    return "".join(
        moved(
            (
                path("#636b72", "M5.6 4h14L24 14H1z"),
                path("#cfd6dc", "M6.6 4h12.2l1.6 3.6H5z"),
                path("#9aa4ac", "M5 7.6h15.4L23 14H1.8z"),
            ),
            f"scale(.62)translate({x:g} {y:g})",
        )
        for x, y in ((0.6, 24), (25.6, 24), (13, 10))
    )


def _bird(fill: str, wing: str) -> str:
    return "".join(
        (
            stroke("#8c5543", 1, "M8 13.6V16M10.4 13.6V16"),
            path(fill, "M.6 9.6L5 8c.6-4.4 4-6.6 7.2-5.6 2.4.8 3.4 3 2.8 6-.6 3.4-3.2 5.8-6.6 5.8-2.6 0-4.4-1.4-5.2-3.2z"),
            path(wing, "M4.6 9c2-.8 4.6-.6 6 .8-1 2.4-4.2 2.8-6-.8z"),
            path("#ff822d", "M14.8 4.6L18 6l-3 1.4z"),
            circle("#212121", 12.2, 5.4, 0.9),
        )
    )


def _bird_family() -> str:
    return "".join(
        (
            rect("#6d4534", 1, 27.2, 30, 2.6, 1.3),
            moved((_bird("#00a6ed", "#0074ba"),), "translate(0 6.8)scale(1.28)"),
            moved((_bird("#8fdcff", "#00a6ed"),), "translate(31.6 14.6)scale(-.8 .8)"),
            moved((_bird("#8fdcff", "#00a6ed"),), "translate(17.4 2)scale(.56)"),
            rect("#6d4534", 16, 10.6, 14, 1.6, 0.8),
        )
    )


def _word_card() -> str:
    """A card that a word is written on, its three letters as strokes."""
    return "".join(
        (
            rect("#9b93a8", 1, 6.6, 30, 21, 2),
            rect("#ffffff", 1, 5.2, 30, 21, 2),
            rect("#00a6ed", 1, 5.2, 30, 3.4, 1.6),
            stroke("#f8312f", 2, "M4.6 21.4L8 12l3.4 9.4M5.8 18.4h4.4"),
            stroke("#0074ba", 2, "M14 11.8v9.6M14 17.6c2-2.4 4.6-1 4.6 1.2s-2.6 3.6-4.6 1.6"),
            stroke("#44911b", 2, "M27.4 17c-2-1.8-5-.6-5 2s3 3.8 5 2"),
        )
    )


def _seaweed() -> str:
    """Waving leaves that grow from the ground of the sea, bubbles beside them."""
    return "".join(
        (
            circle("#8fdcff", 27, 6, 2),
            circle("#8fdcff", 23.6, 2.8, 1.3),
            circle("#8fdcff", 4.4, 10, 1.7),
            stroke("#2c6b10", 4.4, "M9.6 28C5 23.6 12.6 20.4 8 15.6S9.4 9.4 7.6 7"),
            stroke("#2c6b10", 4.4, "M22.6 28C27.4 24 20.6 21 25 17s-.8-4.6.6-6.6"),
            stroke("#44911b", 5, "M16 28C10.6 22.6 21.6 19 16 13.4S18.6 7 16.4 3.4"),
            stroke("#6cc04a", 1.2, "M16 27C11.8 22.4 21.6 19 16.6 13.6S18.4 7.4 16.6 4.4"),
            path("#b8780a", "M1 30.6c2-4 6-4.6 15-4.6s13 .6 15 4.6z"),
            path("#e8c37c", "M1 30.6c3-2.4 7-3 15-3s12 .6 15 3z"),
        )
    )


def _tweezers() -> str:
    """Two thin arms of steel that meet at one end and nearly at the other."""
    return "".join(
        (
            path("#636b72", "M27.6 2c2.4 0 3.6 2 2.4 4.4C27 13 14 24 3.4 30.4l-1-1C8.4 24 22 12 25 7z"),
            path("#9aa4ac", "M25.4 1.4c2.6-1 4.6.6 4.4 3C25 5 11 9 2 27.6l-1-.8C5 14 14 4.4 25.4 1.4z"),
            path("#cfd6dc", "M25.2 2.4C15 5 6.6 13 2.4 23 8 11.6 16 6 25.6 4z"),
            stroke("#636b72", 0.9, "M14.4 8.4l1.8 1.8M12.4 9.8l1.8 1.8M10.4 11.4l1.8 1.8"),
        )
    )
