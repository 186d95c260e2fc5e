"""An SVG file that somebody else made becomes an icon: refused where hostile, else written anew from what is allowed."""

from storage.intake.cleaning import CleanSvg, clean
from storage.intake.errors import Refused

__all__ = ["CleanSvg", "Refused", "clean"]
