"""Laid-out pictures to SVG."""

from generator.drawing.svg import draw

__all__ = ["draw"]
