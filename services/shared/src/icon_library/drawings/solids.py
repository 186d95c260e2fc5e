"""Solid shapes, each face in a shade of its own, and the pieces of base ten: unit, rod, flat and block."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, stroke

# Shades of the faces seen from above, from the left and from the right.
_GREEN = ("#6bd966", "#3fa83a", "#27701f")
_YELLOW = ("#ffe47a", "#fcd53f", "#d9920a")


def drawings() -> Iterator[tuple[str, str]]:
    yield "cuboid", _cuboid()
    yield "sphere", _sphere()
    yield "cone-shape", _cone()
    yield "cylinder", _cylinder()
    yield "pyramid", _pyramid()
    yield "triangular-prism", _prism()
    yield "hemisphere", _hemisphere()
    yield "tetrahedron", _tetrahedron()
    yield "hexagonal-prism", _hexagonal_prism()
    yield "unit-cube", _stack(1, 1, 1, 17)
    yield "ten-rod", moved((_stack(1, 1, 10, 3.7),), "rotate(45 16 16)")
    yield "hundred-flat", _stack(10, 1, 10, 2.1)
    yield "thousand-cube", _stack(10, 10, 10, 1.58)


def _cuboid() -> str:
    return "".join(
        (
            path("#ff822d", "M1.4 12.2h20.4v15.4H1.4z"),
            path("#ffb27a", "M1.4 12.2 10.2 5h20.4l-8.8 7.2z"),
            path("#c2540a", "M21.8 12.2 30.6 5v14.6l-8.8 8z"),
        )
    )


def _sphere() -> str:
    return "".join(
        (
            circle("#ab0d20", 16, 16, 14.6),
            circle("#f8312f", 15.2, 15, 13.2),
            ellipse("#ff6b68", 12.6, 11.6, 8, 7.4),
            ellipse("#ffb3b1", 10, 8.6, 3, 2.4),
        )
    )


def _cone() -> str:
    return "".join(
        (
            path("#5a3a8e", "M16 1.2 29.4 25c0 3.2-6 5.8-13.4 5.8S2.6 28.2 2.6 25z"),
            path("#8d65c5", "M16 1.2 21.4 30.2C19.8 30.6 18 30.8 16 30.8 8.6 30.8 2.6 28.2 2.6 25z"),
            path("#b497e0", "M16 1.2 10.6 30.2C5.8 29.4 2.6 27.4 2.6 25z"),
        )
    )


def _cylinder() -> str:
    return "".join(
        (
            path("#0067a8", "M4.4 6.4h23.2v19.2c0 2.9-5.2 5.2-11.6 5.2S4.4 28.5 4.4 25.6z"),
            path("#00a6ed", "M4.4 6.4h16.8v23.8c-1.6.4-3.4.6-5.2.6-6.4 0-11.6-2.3-11.6-5.2z"),
            ellipse("#9be0ff", 16, 6.4, 11.6, 5.2),
        )
    )


def _pyramid() -> str:
    return path("#fcd53f", "M16 1.6 18.8 30.4 1.2 23z") + path("#d9920a", "M16 1.6 30.8 21.8 18.8 30.4z")


def _prism() -> str:
    return "".join(
        (
            path("#1fb5b0", "M10.6 6.6 20 27.2H1.2z"),
            path("#0d7471", "M10.6 6.6 21.4 3.4 30.8 22.4 20 27.2z"),
        )
    )


def _hemisphere() -> str:
    return "".join(
        (
            path("#ca0b4a", "M1.4 12.4h29.2c0 8.6-6.5 15.4-14.6 15.4S1.4 21 1.4 12.4z"),
            path("#f8312f", "M1.4 12.4h21.8c.2 6.8-2.4 12.4-6.4 15.4h-.8C7.9 27.8 1.4 21 1.4 12.4z"),
            ellipse("#ff9b99", 16, 12.4, 14.6, 5.6),
        )
    )


def _tetrahedron() -> str:
    return path("#f985b8", "M16 2 20.4 30 1.2 24.6z") + path("#c93d80", "M16 2 30.8 22.4 20.4 30z")


def _hexagonal_prism() -> str:
    return "".join(
        (
            path("#fcd53f", "M2.4 9.4 9.6 14v16.6L2.4 25.4z"),
            path("#f9c23c", "M9.6 14h12.8v16.6H9.6z"),
            path("#d9920a", "M22.4 14l7.2-4.6v16L22.4 30.6z"),
            path("#ffe47a", "M2.4 9.4 9.6 4.8h12.8l7.2 4.6-7.2 4.6H9.6z"),
        )
    )


def _stack(columns: int, depth: int, rows: int, side: float) -> str:
    """Unit cubes seen at a slant, their lines drawn; the whole in the middle of the field."""
    slant = 0.42 * side
    width, height, across = columns * side, rows * side, depth * slant
    left, top = 16 - (width + across) / 2, 16 - (height - across) / 2
    right, bottom = left + width, top + height
    above, front, beside = _YELLOW if rows == columns == 1 else _GREEN
    lines = [f"M{left:.2f} {top + row * side:.2f}H{right:.2f}l{across:.2f} {-across:.2f}" for row in range(1, rows)]
    lines += [f"M{left + column * side:.2f} {bottom:.2f}V{top:.2f}l{across:.2f} {-across:.2f}" for column in range(1, columns)]
    lines += [
        f"M{left + back * slant:.2f} {top - back * slant:.2f}H{right + back * slant:.2f}V{bottom - back * slant:.2f}"
        for back in range(1, depth)
    ]
    return "".join(
        (
            path(front, f"M{left:.2f} {top:.2f}H{right:.2f}V{bottom:.2f}H{left:.2f}z"),
            path(above, f"M{left:.2f} {top:.2f}l{across:.2f} {-across:.2f}H{right + across:.2f}L{right:.2f} {top:.2f}z"),
            path(beside, f"M{right:.2f} {top:.2f}l{across:.2f} {-across:.2f}V{bottom - across:.2f}L{right:.2f} {bottom:.2f}z"),
            stroke("#1c5c16", min(0.6, side / 6), "".join(lines)) if lines else "",
        )
    )
