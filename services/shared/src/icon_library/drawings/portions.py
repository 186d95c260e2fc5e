"""Single pieces of what is cut or broken into pieces."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, path, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "pie-slice", _pie_slice()
    yield "chocolate-piece", _chocolate_piece()
    yield "ice-cube", _ice_cube()


def _pie_slice() -> str:
    rim = ((20.6, 5.4), (23.8, 6.6), (26.4, 8.8), (28.4, 11.6), (29.4, 14.8), (29.6, 18.2))
    return "".join(
        (
            path("#a05a2c", "M.8 19.6 29.6 21v6.2c0 1-.8 1.8-1.8 1.7L3.4 26.6c-1.5-.2-2.6-1.4-2.6-2.9z"),
            path("#ca0b4a", "M.8 18.4h28.8v6.4L.8 22.6z"),
            path("#8e1d3f", "M.8 18.4 20.4 5.6c5 1 8.6 5.6 9.2 12.8v1.4L1.6 20z"),
            stroke("#f3ad61", 1.8, "M2.4 19.2h25M9 14.2h17M15.4 9.8h8M9.6 18.6v-3.4M16 18.6V9.4M22.4 18.6V7"),
            *(circle("#c47a2c", x, y + 0.8, 2.5) for x, y in rim),
            *(circle("#e19747", x, y, 2.4) for x, y in rim),
        )
    )


def _chocolate_piece() -> str:
    return "".join(
        (
            path("#3d2317", "M4.6 6h22.8l2.6 20.4a2 2 0 0 1-2 2.2H4a2 2 0 0 1-2-2.2z"),
            path("#6d4534", "M4.6 3.6h22.8l2.6 19a2 2 0 0 1-2 2.2H4a2 2 0 0 1-2-2.2z"),
            path("#8c5543", "M8.6 6.6h14.8l1.8 14H6.8z"),
            path("#a5694f", "M8.6 6.6h14.8l.3 2H8.3z"),
        )
    )


def _ice_cube() -> str:
    return "".join(
        (
            path("#83cbff", "M4 10.6 16 16v14.4c-.6 0-1.2-.2-1.8-.4L5.6 26a3 3 0 0 1-1.8-2.8z"),
            path("#4fa9e6", "M28 10.6 16 16v14.4c.6 0 1.2-.2 1.8-.4l8.6-4a3 3 0 0 0 1.8-2.8z"),
            path(
                "#d4f0ff",
                "M14.6 2.4a3.4 3.4 0 0 1 2.8 0l9.4 4.4c1.6.8 1.6 3 0 3.8l-9.4 4.4a3.4 3.4 0 0 1-2.8 0l-9.4-4.4"
                "c-1.6-.8-1.6-3 0-3.8z",
            ),
            stroke("#f4fbff", 1.6, "M7.4 15.4v5.6M10.8 18.4v2.4M11.4 7.6 15.6 5.4"),
            stroke("#b5e0fb", 1.4, "M24.6 15.6v6"),
        )
    )
