"""Signs, brackets and arrows."""

from __future__ import annotations

from dataclasses import dataclass

from generator.layout import constants as c
from generator.layout.blocks import Block, grouped
from generator.layout.locales import words
from generator.layout.numerals import text_block
from generator.layout.picture import Data, Path
from generator.problem.model import OperationName

SIGNS = {
    OperationName.ADDITION: "+",
    OperationName.SUBTRACTION: "−",
    OperationName.MULTIPLICATION: "×",
    OperationName.DIVISION: "÷",
    OperationName.SURPLUS: "÷",
    OperationName.AREA: "×",
    OperationName.UNITTRANS: "×",
}


def sign_block(content: str, data: Data, language: str) -> Block:
    """An operator sign, the equals sign or the remainder's letter; a keyboard reaches those that stand for an operation."""
    block = text_block(content, c.SIGN_SIZE, "ink")
    return grouped(block, data, words(language)["sign"][content] if data.path else "")


@dataclass(frozen=True, slots=True)
class Bracket:
    """A round bracket whose height follows what stands in its line."""

    opens: bool
    node: str

    def block(self, above: float, below: float) -> Block:
        """The bracket reaching `above` px over and `below` px under the axis."""
        height = above + below
        width = c.BRACKET_WIDTH
        near, far = (width, -width * 0.6) if self.opens else (0, width * 1.6)
        commands = f"M{near} 2Q{far:.1f} {height / 2:.1f} {near} {height - 2:.1f}"
        path = Path(commands, stroke="ink", stroke_width=c.BRACKET_STROKE, data=Data("bracket", self.node))
        return Block(width, height, [path], above)
