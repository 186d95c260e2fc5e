"""Which layout draws which variant."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.layout.blocks import Block
from generator.layout.context import Context
from generator.layout.formal import formal
from generator.layout.scenes import intuitive
from generator.problem.model import Problem

Layout = Callable[[Problem, Context], Block]

VARIANTS: Mapping[str, Layout] = {"formal": formal, "intuitive": intuitive}
