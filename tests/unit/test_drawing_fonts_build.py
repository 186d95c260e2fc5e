"""The font's build: the same package gives the same bytes, whenever it runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.misc import timeTools

from generator.drawing.fonts import build

PACKAGES = Path(__file__).parents[2] / "assets" / "node_modules"


def test_the_time_of_the_build_is_not_in_the_font(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = []
    for name, seconds in (("early", 1_000_000_000), ("late", 2_000_000_000)):
        monkeypatch.setattr(timeTools, "timestampNow", lambda now=seconds: timeTools.timestampSinceEpoch(now))
        monkeypatch.setattr("fontTools.ttLib.tables._h_e_a_d.timestampNow", timeTools.timestampNow)
        monkeypatch.setattr("sys.argv", ["build", "--packages", str(PACKAGES), "--out", str(tmp_path / name)])
        build.main()
        written.append((tmp_path / name / "typeface.json").read_bytes())
    assert written[0] == written[1]
