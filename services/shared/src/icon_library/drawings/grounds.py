"""Yards, courts, rinks and what stands on them."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "backyard", _backyard()
    yield "harbor", _harbor()
    yield "ice-rink", _ice_rink()
    yield "soccer-field", _soccer_field()
    yield "tennis-court", _tennis_court()
    yield "basketball-court", _basketball_court()
    yield "baseball-field", _baseball_field()
    yield "race-track", _race_track()
    yield "bleachers", _bleachers()
    yield "tunnel", _tunnel()
    yield "haystack", _haystack()
    yield "snow-pile", _snow_pile()
    yield "marsh", _marsh()
    yield "bird-bath", _bird_bath()


def _backyard() -> str:
    """A lawn behind a fence, a tree and a ball on it."""
    boards = "".join(path("#d3a36a", f"M{1.6 + 4.9 * at:g} 10.5l2-2.5 2 2.5V20h-4z") for at in range(6))
    return "".join(
        (
            rect("#b5e6ff", 1, 2, 30, 28, 3.5),
            rect("#a5642a", 1, 12, 30, 1.8),
            rect("#a5642a", 1, 16.5, 30, 1.8),
            boards,
            path("#86d72f", "M1 19h30v7.5a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 26.5z"),
            rect("#6d4534", 22.5, 14, 2.5, 10),
            circle("#44911b", 23.7, 10, 6.2),
            circle("#5db53a", 22, 8.5, 3.6),
            circle("#f8312f", 8, 25, 2.8),
            path("#fff", "M5.3 24.3h5.4v1.4H5.3z"),
        )
    )


def _harbor() -> str:
    return "".join(
        (
            rect("#b5e6ff", 1, 2, 30, 28, 3.5),
            path("#00a6ed", "M1 17h30v9.5a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 26.5z"),
            path("#fff", "M20.5 4.5V15h-7z"),
            path("#f8312f", "M22 7v8h5.5z"),
            path("#f3eef8", "M12 16h17.5l-2.5 5.5H15z"),
            path("#0074ba", "M12.8 18h15.8l-1.6 3.5H15z"),
            rect("#8c5543", 3, 20, 2, 9),
            rect("#8c5543", 10, 20, 2, 9),
            rect("#c98a5a", 1, 18.5, 14, 2.6, 0.4),
            stroke("#9fe0ff", 1.2, "M17 25.5c1.5-1 3-1 4.5 0s3 1 4.5 0"),
            rect("#636363", 4.5, 15, 2.5, 3.5, 0.8),
        )
    )


def _ice_rink() -> str:
    return "".join(
        (
            rect("#f8312f", 1, 6, 30, 21, 9),
            rect("#f3faff", 2.5, 7.5, 27, 18, 7.5),
            path("#d9eefb", "M8 22 17 9h3.5L11 23.5zM20 22.5l6-9 1.5 2-5 7.5z"),
            stroke("#f8312f", 1.2, "M16 7.5v18"),
            stroke("#0074ba", 1.2, "M10.5 7.5v18M21.5 7.5v18"),
            circle("#0074ba", 16, 16.5, 3.6),
            circle("#f3faff", 16, 16.5, 2.4),
            circle("#f8312f", 16, 16.5, 0.9),
        )
    )


def _soccer_field() -> str:
    stripes = "".join(rect("#3f9c35", 1.5 + 9.680 * at, 5, 4.840, 22) for at in range(3))
    return "".join(
        (
            rect("#5db53a", 1.5, 5, 29, 22, 1.2),
            stripes,
            stroke("#fff", 1.2, "M3 6.5h26v19H3zM16 6.5v19M3 11.5h4.5v9H3M29 11.5h-4.5v9H29M12 16a4 4 0 1 0 8 0 4 4 0 1 0-8 0z"),
            circle("#fff", 16, 16, 0.9),
        )
    )


def _tennis_court() -> str:
    return "".join(
        (
            rect("#44911b", 1, 4, 30, 24, 1.5),
            rect("#d3683a", 4, 7, 24, 18),
            stroke("#fff", 1.1, "M4.5 7.5h23v17h-23zM4.5 10.5h23M4.5 21.5h23M10 10.5v11M22 10.5v11M10 16h12"),
            rect("#f3eef8", 15.2, 4.5, 1.6, 23, 0.5),
            circle("#dff24a", 20.5, 13.5, 1.7),
        )
    )


def _basketball_court() -> str:
    return "".join(
        (
            rect("#e19747", 1, 5, 30, 22, 1.2),
            path("#ca6a2e", "M2.5 12h7v8h-7zM29.5 12h-7v8h7z"),
            stroke(
                "#fff",
                1.2,
                "M2.5 6.5h27v19h-27zM16 6.5v19M2.5 12h7v8h-7M29.5 12h-7v8h7M9.5 13a3 3 0 0 1 0 6M22.5 13"
                "a3 3 0 0 0 0 6M12.5 16a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0z",
            ),
            circle("#f8312f", 4.5, 16, 1.2),
            circle("#f8312f", 27.5, 16, 1.2),
        )
    )


def _baseball_field() -> str:
    return "".join(
        (
            path("#5db53a", "M16 30.5.8 15.3C7-1 25-1 31.2 15.3z"),
            path("#d3883e", "M16 30 4.5 18.5C9.5 9.5 22.5 9.5 27.5 18.5z"),
            path("#86d72f", "M16 25.5 9 18.5l7-7 7 7z"),
            stroke("#fff", 1, "M16 29.5 2 15.5M16 29.5 30 15.5"),
            circle("#d3883e", 16, 18.5, 2),
            "".join(
                path("#fff", f"M{x:g} {y - 1.3:g}l1.3 1.3-1.3 1.3-1.3-1.3z") for x, y in ((16, 27), (8, 19), (16, 11), (24, 19))
            ),
        )
    )


def _race_track() -> str:
    return "".join(
        (
            rect("#d3522c", 0.8, 5, 30.4, 22, 11),
            stroke("#fff", 0.9, "M12 7.5h8a8.5 8.5 0 0 1 0 17h-8a8.5 8.5 0 0 1 0-17zM12 10h8a6 6 0 0 1 0 12h-8a6 6 0 0 1 0-12z"),
            rect("#5db53a", 8.5, 12, 15, 8, 4),
            path("#fff", "M15 20.5h2.5V27H15z"),
            path(
                "#212121",
                "M15 20.5h1.250v1.6H15zM16.250 22.1h1.250v1.6h-1.250zM15 23.7h1.250v1.6H15zM16.250 25.3h1.250v1.6h-1.250z",
            ),
        )
    )


def _bleachers() -> str:
    def fan(x: float, y: float, shirt: str) -> str:
        return circle("#f3c07b", x, y, 1.7) + path(shirt, f"M{x - 2.3:g} {y + 5.5:g}v-1.5a2.3 2.3 0 0 1 4.6 0v1.5z")

    rows = "".join(
        rect("#a9b8c4", 2 + 1.5 * at, 24 - 6 * at, 28 - 3 * at, 6, 0.4)
        + rect("#7d8b99", 2 + 1.5 * at, 24 - 6 * at, 28 - 3 * at, 1.6, 0.4)
        for at in (2, 1, 0)
    )
    fans = "".join(
        fan(x, y, shirt)
        for x, y, shirt in (
            (10, 6.5, "#f8312f"),
            (16, 6.5, "#fcd53f"),
            (22, 6.5, "#00a6ed"),
            (8, 12.5, "#00d26a"),
            (14, 12.5, "#8d65c5"),
            (24, 12.5, "#ff822d"),
            (12, 18.5, "#00a6ed"),
            (19, 18.5, "#f8312f"),
            (26, 18.5, "#fcd53f"),
        )
    )
    return rows + fans


def _tunnel() -> str:
    return "".join(
        (
            path("#44911b", "M.5 30C.5 14 7 3 16 3s15.5 11 15.5 27z"),
            path("#5db53a", "M3 24C4.5 13 9 5.5 14.5 3.5 9 8 6 16 5.5 24z"),
            path("#b5b5b8", "M6 30V20a10 10 0 0 1 20 0v10z"),
            stroke("#8d8d92", 0.9, "M7 15l3 2M11 11.5l2 3M16 10v3.5M21 11.5l-2 3M25 15l-3 2"),
            path("#2b2540", "M9 30V20.5a7 7 0 0 1 14 0V30z"),
            path("#4a4a50", "M14.5 21h3L22 30H10z"),
            path("#fff", "M15.6 22h.8l.3 2h-1.4zM15.1 25.5h1.8l.5 3.5h-2.8z"),
        )
    )


def _haystack() -> str:
    return "".join(
        (
            path("#e0a526", "M2 29c1-9 6-20 14-24 8 4 13 15 14 24z"),
            path("#fcd53f", "M5 27c1.5-8 5-16 11-20.5-2 6-3.5 13-4 20.5z"),
            stroke("#b8860b", 1, "M12 13l-2 5M17 11l1.5 5M21 17l1.5 5M14 20l-1 5M8 22l-1.5 4M25 24l.8 3M18.5 22.5l.5 4"),
            stroke("#e0a526", 1.3, "M2 29l-1.5-2M30 29l1.5-2M13.5 6.5 12 3.5M18.5 6.5l1.5-3M16 5V1.5"),
            stroke("#8c5543", 1.9, "M28 3 19 24"),
            stroke("#8d8d92", 1.3, "M25.3 4.5 27.5.8M28.5 6l2-5M25.3 4.5l3.2 1.5"),
            rect("#86d72f", 1, 28.5, 30, 2, 1),
        )
    )


def _snow_pile() -> str:
    return "".join(
        (
            path("#b7d7ee", "M1 29c1-4 3-5 5.5-6 .5-5 4-7 7-7.5C15 11 20 10.5 22 15c4 .5 6 3.5 6 7 2 1.5 3 4 3 7z"),
            path(
                "#e8f5fd", "M2.5 27.5c1-3 3-3.5 5.5-4 .3-4.5 3.5-6 6.5-6.3 1.3-4 5.5-4.5 7-.3-2 1-5 2-6.5 4.5-3 .5-4.5 2.5-5 6.1z"
            ),
            stroke("#0074ba", 1.9, "M27.5 2 22.5 13"),
            path("#f8312f", "M19.5 11.5l6 2.8c-.6 3-2.6 5.2-5 6-1.6-2.3-1.9-5.7-1-8.8z"),
            stroke("#83bce6", 1.3, "M8 5v6M5.4 6.5l5.2 3M10.6 6.5l-5.2 3"),
            stroke("#83bce6", 1, "M15.5 3.5v4M13.8 4.5l3.4 2M17.2 4.5l-3.4 2"),
        )
    )


def _marsh() -> str:
    reeds = "".join(
        stroke("#44911b", 1.3, f"M{x:g} 25V{top:g}") + rect("#6d4534", x - 1, top - 1, 2, 5, 1)
        for x, top in ((6, 8), (10, 4.5), (22, 5.5), (26, 9))
    )
    return "".join(
        (
            rect("#cfe9d6", 1, 2, 30, 28, 3.5),
            path("#6f9a5a", "M1 14.5c6-3 24-3 30 0V18H1z"),
            path("#5b8a7a", "M1 17h30v9.5a3.5 3.5 0 0 1-3.5 3.5h-23A3.5 3.5 0 0 1 1 26.5z"),
            reeds,
            stroke("#a9d4c4", 1.2, "M12 20.5h6M4 27h5M15 26.5h8"),
            ellipse("#44911b", 14, 23.5, 3.6, 1.3),
            path("#44911b", "M4 25.5c0-3-1-5-2.5-6 2.5.5 4 2.5 4 6zM28 25.5c0-3 1-5 2.5-6-2.5.5-4 2.5-4 6z"),
        )
    )


def _bird_bath() -> str:
    return "".join(
        (
            path("#00a6ed", "M16 3.5c2.5-1.5 5.5 0 5.5 3 2-.5 3.5-.2 4.5.8-1.5 2.7-4 4.2-7 4.2-3.5 0-5-2.5-5-5l-2-.8z"),
            circle("#212121", 16.5, 5.3, 0.6),
            path("#b5a8c4", "M14 17h4l1.5 10h-7z"),
            path("#cdc4d6", "M2.5 12h27c-.5 4.5-6 7.5-13.5 7.5S3 16.5 2.5 12z"),
            ellipse("#b5a8c4", 16, 12, 14, 3.3),
            ellipse("#55c3f5", 16, 12.3, 11.8, 2.2),
            rect("#cdc4d6", 8.5, 26.5, 15, 4, 1.2),
            path("#0074ba", "M19 11.3c3 0 5-1.3 6.3-3.4.7 2-1.3 4.2-4.3 4.2z"),
        )
    )
