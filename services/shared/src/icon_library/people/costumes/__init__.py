"""Costumes of work and play: what stands behind a figure, clothes, hat and tool; drawn over a grown-up's shoulders."""

from __future__ import annotations

from collections.abc import Mapping

from icon_library.people.costumes import play, service, work
from icon_library.people.costumes.parts import Costume

__all__ = ["COSTUMES", "Costume"]

COSTUMES: Mapping[str, Costume] = {**work.COSTUMES, **service.COSTUMES, **play.COSTUMES}
