"""Machines of a household and what runs on electricity."""

from __future__ import annotations

from collections.abc import Iterator

from icon_library.drawings.shapes import circle, ellipse, moved, path, rect, stroke


def drawings() -> Iterator[tuple[str, str]]:
    yield "stove", _stove()
    yield "fridge", _fridge()
    yield "microwave", _microwave()
    yield "toaster", _toaster()
    yield "blender", _blender()
    yield "washing-machine", _washing_machine()
    yield "clothes-iron", _clothes_iron()
    yield "fan", _fan()
    yield "vacuum-cleaner", _vacuum_cleaner()
    yield "hair-dryer", _hair_dryer()
    yield "lamp", _lamp()
    yield "floor-lamp", _floor_lamp()
    yield "tablet", _tablet()
    yield "flat-television", _flat_television()
    yield "remote-control", _remote_control()
    yield "ink-cartridge", _ink_cartridge()
    yield "usb-stick", _usb_stick()
    yield "charger", _charger()
    yield "socket", _socket()


def _stove() -> str:
    """A cooker with its oven."""
    knobs = "".join(circle("#3a3a3e", x, 9.3, 1.3) for x in (7, 11.5, 20.5, 25))
    return "".join(
        (
            rect("#56565c", 6, 3.4, 8, 2.4, 0.8),
            rect("#56565c", 18, 3.4, 8, 2.4, 0.8),
            rect("#cdc4d6", 3, 5, 26, 25.5, 1.8),
            rect("#f3eef8", 3, 5, 26, 23.5, 1.8),
            rect("#9b9b9b", 3, 5, 26, 1.6, 0.8),
            knobs,
            rect("#ff822d", 14.4, 8.2, 3.2, 2.2, 0.5),
            rect("#56565c", 6, 12.5, 20, 14, 1.2),
            rect("#3a3a3e", 8, 16, 16, 9, 0.8),
            rect("#ff822d", 9.5, 21.5, 13, 2.2, 0.6),
            rect("#d3d3d3", 8, 13.7, 16, 1.3, 0.6),
        )
    )


def _fridge() -> str:
    return "".join(
        (
            rect("#3a3a3e", 8, 28, 4, 2.5),
            rect("#3a3a3e", 20, 28, 4, 2.5),
            rect("#8fb9cc", 6, 1.5, 20, 27.5, 2),
            path("#c4e6f2", "M8 1.5h16a2 2 0 0 1 2 2v7.5H6V3.5a2 2 0 0 1 2-2z"),
            path("#c4e6f2", "M6 12.3h20V27a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2z"),
            rect("#5b8a9e", 8.3, 5, 1.8, 4.5, 0.9),
            rect("#5b8a9e", 8.3, 14.5, 1.8, 6.5, 0.9),
            path("#e6f6ff", "M20.5 3.5h3V9h-3z"),
            rect("#fcd53f", 15, 15.5, 5, 5, 0.4),
            circle("#f8312f", 17.5, 15.6, 0.9),
        )
    )


def _microwave() -> str:
    keys = "".join(circle("#9b9b9b", x, y, 0.9) for x in (24.6, 27.4) for y in (13.5, 16.5, 19.5))
    return "".join(
        (
            rect("#3a3a3e", 4, 25, 4, 2),
            rect("#3a3a3e", 24, 25, 4, 2),
            rect("#9b9b9b", 1, 6, 30, 20, 2),
            rect("#d3d3d3", 1, 6, 30, 18.5, 2),
            rect("#56565c", 3, 8.5, 18, 13.5, 1.2),
            rect("#3a3a3e", 5, 10.5, 13, 9.5, 0.8),
            ellipse("#fcd53f", 11.5, 18.5, 4.5, 1),
            path("#ff822d", "M8.5 18.2c0-4 6-4 6 0z"),
            rect("#d3d3d3", 19, 10.5, 1.2, 9.5, 0.6),
            rect("#00d26a", 23.2, 9, 5.8, 2.6, 0.5),
            keys,
        )
    )


def _toaster() -> str:
    return "".join(
        (
            path("#c98a3f", "M8 14V5.5C6.5 4 8 2 10 2.2c3-.6 6-.6 7 0C19.5 2 21 4 19.5 5.5V14z"),
            path("#f3c07b", "M9.8 14V5.5c-1.3-1 .2-1.8 1.5-1.6 2-.4 4-.4 5 0 1.5-.2 2.5.6 1.5 1.6V14z"),
            path("#c98a3f", "M17 14V7.5c-1-1.5 0-3 2-2.8 2-.5 4-.5 5 0 2-.2 3 1.3 2 2.8V14z"),
            path("#f3c07b", "M18.6 14V7.5c-.8-1 .2-1.5 1.2-1.3 1.5-.4 2.7-.4 3.5 0 1-.2 2 .4 1.2 1.3V14z"),
            rect("#3a3a3e", 5, 27, 5, 3, 1),
            rect("#3a3a3e", 22, 27, 5, 3, 1),
            rect("#ca0b4a", 2, 12, 27, 16, 4),
            rect("#f8312f", 2, 12, 27, 13, 4),
            rect("#7a0a36", 5.5, 12, 20, 1.8, 0.9),
            rect("#ca0b4a", 25, 15, 1.8, 8, 0.9),
            rect("#3a3a3e", 24, 17, 6.5, 2.6, 1),
            circle("#f3eef8", 8, 21, 2),
        )
    )


def _blender() -> str:
    return "".join(
        (
            rect("#3a3a3e", 11, 0.8, 7, 2.6, 1),
            rect("#636363", 7, 2.8, 15, 3, 1),
            stroke("#9ccdf0", 2.2, "M22 8h4v9l-4.5 2"),
            path("#d3e9f5", "M7 5.8h15.5L21 20.5H9z"),
            path("#f985b8", "M7.6 10.5h14.4l-1 10H9z"),
            circle("#f8312f", 12, 15, 1.7),
            circle("#fcd53f", 17.3, 17, 1.5),
            path("#6d45ad", "M9 20.5h12l2.5 8a1.5 1.5 0 0 1-1.5 2H8a1.5 1.5 0 0 1-1.5-2z"),
            path("#8d65c5", "M9 20.5h12l1.3 4.5H7.7z"),
            circle("#f3eef8", 15, 26, 2),
        )
    )


def _washing_machine() -> str:
    return "".join(
        (
            rect("#b9aec6", 3, 2, 26, 28.5, 2),
            rect("#f3eef8", 3, 2, 26, 26.5, 2),
            path("#dcd3e6", "M5 2h22a2 2 0 0 1 2 2v4.5H3V4a2 2 0 0 1 2-2z"),
            rect("#00a6ed", 6, 4, 7, 2.6, 0.6),
            circle("#636363", 22, 5.3, 1.4),
            circle("#636363", 26, 5.3, 1.4),
            circle("#7a7a80", 16, 18.5, 9),
            circle("#d3d3d3", 16, 18.5, 7.4),
            circle("#83cbff", 16, 18.5, 6.2),
            path("#0084ce", "M9.9 19.5c2-1.5 4 1 6.1 0s4-1.5 6.1 0a6.2 6.2 0 0 1-12.2 0z"),
            circle("#fff", 13.5, 16, 1.3),
            circle("#fff", 18, 15, 0.9),
        )
    )


def _clothes_iron() -> str:
    return "".join(
        (
            stroke("#636363", 1.6, "M27 11c4-1 4-6 2-8"),
            path("#0074ba", "M13 6h10a6 6 0 0 1 6 6v3h-4v-2.5a2.5 2.5 0 0 0-2.5-2.5H13z"),
            path("#00a6ed", "M3 24C4 16.5 9.5 13 16 13h13l1.5 11z"),
            path("#0084ce", "M10 6h4.5v4H13c-2.5 0-3 2-3.5 4.5l-4 2C6.5 10 8 7.5 10 6z"),
            rect("#9b9b9b", 1.5, 23.5, 29.5, 4, 1.5),
            rect("#d3d3d3", 1.5, 23.5, 29.5, 1.8, 0.9),
            circle("#fcd53f", 20, 18.5, 2.4),
        )
    )


def _fan() -> str:
    blades = "".join(
        moved((path("#83cbff", "M16 12.5c-4-2-4.5-8 0-9.5 3.5 1 3 5 0 9.5z"),), f"rotate({turn} 16 13)")
        for turn in range(0, 360, 72)
    )
    rays = "".join(moved((stroke("#7a7a80", 0.8, "M16 13V1.5"),), f"rotate({turn} 16 13)") for turn in range(36, 396, 72))
    return "".join(
        (
            rect("#636363", 14.4, 23, 3.2, 6),
            rect("#0074ba", 8, 27.5, 16, 3.2, 1.6),
            circle("#56565c", 16, 13, 12),
            circle("#f3eef8", 16, 13, 10.6),
            blades,
            rays,
            circle("#0074ba", 16, 13, 2.6),
        )
    )


def _vacuum_cleaner() -> str:
    return "".join(
        (
            stroke("#56565c", 2.4, "M13 18C10 6 17 1.5 22 3.5s4 7 5 11.5"),
            stroke("#9b9b9b", 2.2, "M27 15l1 11"),
            path("#3a3a3e", "M23 26h8v2.5a1.5 1.5 0 0 1-1.5 1.5h-5a1.5 1.5 0 0 1-1.5-1.5z"),
            path("#ca0b4a", "M2 24c0-5 3.5-8 8.5-8H16a4 4 0 0 1 4 4v7H2z"),
            path("#f8312f", "M2 23c0-4.5 3.5-7 8.5-7H16a4 4 0 0 1 4 4v3z"),
            rect("#ff9b99", 8, 18, 5, 1.8, 0.9),
            circle("#3a3a3e", 7, 26.5, 3.8),
            circle("#9b9b9b", 7, 26.5, 1.6),
            circle("#3a3a3e", 17.5, 28, 2.4),
        )
    )


def _hair_dryer() -> str:
    return "".join(
        (
            stroke("#3a3a3e", 1.8, "M16 28c2 3 6 3 8 1"),
            path("#d9508f", "M11.5 16h6.5l-.5 11.5a1.8 1.8 0 0 1-1.8 1.7h-2.5A1.8 1.8 0 0 1 11.4 27.5z"),
            path("#f985b8", "M10.5 4C4 4 2 8 2 11s2 7 8.5 7c4 0 7-1.5 10.5-2.5V6.5C17.5 5.5 14.5 4 10.5 4z"),
            path("#d9508f", "M21 6.5l5-1.5v12l-5-1.5z"),
            circle("#d9508f", 9.5, 11, 4.4),
            stroke("#ffc4de", 1.1, "M7 9.5h5M7 12.5h5"),
            stroke("#83cbff", 1.4, "M28 8.5h2.5M28 11h3M28 13.5h2.5"),
        )
    )


def _lamp() -> str:
    """A table lamp."""
    return "".join(
        (
            rect("#8c5543", 14.6, 16, 2.8, 10),
            path("#6d4534", "M9 28.5c0-3 3-4.5 7-4.5s7 1.5 7 4.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 9 28.5z"),
            path("#f9b21c", "M11 2h10l6.5 15.5h-23z"),
            path("#fcd53f", "M11 2h7l2.5 15.5h-16z"),
            path("#fff0a0", "M6 17.5h20c0 2-4 3-10 3s-10-1-10-3z"),
            stroke("#636363", 1.1, "M22 17.5V22"),
            circle("#636363", 22, 22.6, 1.1),
        )
    )


def _floor_lamp() -> str:
    return "".join(
        (
            rect("#636363", 15, 10, 2, 19),
            path("#3a3a3e", "M9.5 30.5c0-2 3-2.8 6.5-2.8s6.5.8 6.5 2.8z"),
            path("#d9641a", "M11.5 1.5h9l5 11h-19z"),
            path("#ff822d", "M11.5 1.5h6l2 11h-13z"),
            path("#ffd28a", "M8 12.5h16c-1 1.5-4 2.2-8 2.2s-7-.7-8-2.2z"),
        )
    )


def _tablet() -> str:
    icons = "".join(
        rect(colour, 7.6 + 5.9 * (at % 3), 6.5 + 5.9 * (at // 3), 4.2, 4.2, 1)
        for at, colour in enumerate(("#f8312f", "#fcd53f", "#00d26a", "#8d65c5", "#ff822d", "#f985b8"))
    )
    return "".join(
        (
            rect("#3a3a3e", 4, 1, 24, 30, 2.6),
            rect("#00a6ed", 6, 3.5, 20, 23.5, 0.8),
            path("#0084ce", "M6 21c6-4 12 3 20-2v8H6z"),
            icons,
            circle("#9b9b9b", 16, 29, 1.1),
        )
    )


def _flat_television() -> str:
    return "".join(
        (
            path("#56565c", "M12 25h8l1.5 3h4v1.8H6.5V28h4z"),
            rect("#3a3a3e", 1, 4, 30, 21, 1.8),
            rect("#00a6ed", 2.6, 5.6, 26.8, 17.4, 0.6),
            path("#44911b", "M2.6 23l7-8 5 5 5-7 9.8 10z"),
            circle("#fcd53f", 8, 10.5, 2.4),
            path("#83cbff", "M22.5 5.6h5L14 23h-4z", opacity=0.45),
        )
    )


def _remote_control() -> str:
    keys = "".join(circle("#d3d3d3", x, y, 1.3) for x in (12.6, 16, 19.4) for y in (14, 17.6, 21.2))
    return moved(
        (
            rect("#212121", 9, 1, 14.5, 30.5, 3.4),
            rect("#48484d", 9, 1, 14, 30, 3.4),
            circle("#f8312f", 12.6, 4.6, 1.6),
            circle("#9b9b9b", 16, 9.2, 3),
            circle("#48484d", 16, 9.2, 1.3),
            keys,
            rect("#00a6ed", 12, 24.5, 8, 2.4, 1.2),
        ),
        "rotate(25 16 16)",
    )


def _ink_cartridge() -> str:
    """An ink cartridge with a drop on its label."""
    return "".join(
        (
            path("#3a3a3e", "M4 6a2 2 0 0 1 2-2h20a2 2 0 0 1 2 2v15h-7v6h-6v-6H4z"),
            path("#56565c", "M4 6a2 2 0 0 1 2-2h20a2 2 0 0 1 2 2v2.5H4z"),
            rect("#fcd53f", 16.4, 24.6, 3.2, 4.4),
            rect("#d9920a", 16.4, 27.6, 3.2, 1.6),
            rect("#f3eef8", 6.5, 9.5, 19, 9.5, 1),
            path("#00a6ed", "M16 10c1.5 2.3 3.2 3.6 3.2 5.6a3.2 3.2 0 0 1-6.4 0c0-2 1.7-3.3 3.2-5.6z"),
            rect("#f70a8d", 8, 11, 2.4, 6.5, 0.5),
            rect("#fcd53f", 21.6, 11, 2.4, 6.5, 0.5),
        )
    )


def _usb_stick() -> str:
    return moved(
        (
            rect("#9b9b9b", 11.5, 2, 9, 8),
            rect("#d3d3d3", 11.5, 2, 7.5, 8),
            rect("#56565c", 13, 4.5, 2, 2.4),
            rect("#56565c", 17, 4.5, 2, 2.4),
            rect("#0074ba", 9, 10, 14, 20, 3),
            rect("#00a6ed", 9, 10, 12, 20, 3),
            rect("#fff", 12, 15, 6, 8, 1),
            circle("#0074ba", 15, 27, 1.3),
        ),
        "rotate(40 16 16)",
    )


def _charger() -> str:
    return "".join(
        (
            stroke("#9b9b9b", 2, "M11 20v4c0 5 7 5 7 0V12c0-6 9-6 9 0v8"),
            rect("#636363", 6.5, 1.5, 2.4, 6),
            rect("#636363", 13, 1.5, 2.4, 6),
            rect("#b9aec6", 3.5, 6, 15, 15, 2.6),
            rect("#f3eef8", 3.5, 6, 15, 13, 2.6),
            path("#fcd53f", "M12.5 7.5 8 13.5h3L9.5 18l5-6h-3z"),
            rect("#56565c", 24.6, 19, 4.8, 7, 1),
            rect("#9b9b9b", 25.4, 26, 3.2, 4, 0.4),
        )
    )


def _socket() -> str:
    return "".join(
        (
            rect("#b9aec6", 2.5, 2.5, 27, 27.5, 4),
            rect("#f3eef8", 2.5, 2.5, 27, 26, 4),
            circle("#cdc4d6", 16, 15.5, 9.5),
            circle("#dcd3e6", 16, 16, 9),
            circle("#3a3a3e", 12, 16, 1.8),
            circle("#3a3a3e", 20, 16, 1.8),
            rect("#9b9b9b", 14.8, 6, 2.4, 2.4, 0.6),
            rect("#9b9b9b", 14.8, 23, 2.4, 2.4, 0.6),
        )
    )
