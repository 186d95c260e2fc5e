"""The bodies of the generator's public routes; unknown fields are refused, and every field has its limit here."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Variant = Literal["formal", "intuitive"]
Theme = Literal["light", "dark", "print"]
Language = Literal["en", "de"]

PROBLEM_LIMIT = 5_000
FORMULA_LIMIT = 1_000
HINT_LIMIT = 5_000
VISUAL_LANGUAGE_LIMIT = 10_000
"""In characters (Unicode code points)."""

EXAMPLE = (
    "addition("
    "container1[entity_name: orange, entity_type: orange, entity_quantity: 9, container_name: Joan, container_type: girl], "
    "container2[entity_name: orange, entity_type: orange, entity_quantity: 7, container_name: Sara, container_type: girl], "
    "result_container[entity_name: orange, entity_type: orange, entity_quantity: 16])"
)
_PROBLEM = "Joan has 9 oranges. Sara has 7 oranges. How many oranges do they have together?"

VisualLanguageText = Annotated[
    str,
    StringConstraints(max_length=VISUAL_LANGUAGE_LIMIT, min_length=1),
    Field(description="Visual language. A leading `visual_language:` is removed."),
]


class Options(BaseModel):
    """How the pictures are to look."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    reveal: bool = Field(default=False, strict=True, description="Show the unknown's value.")
    theme: Theme = "light"
    language: Language | None = Field(default=None, description="Of messages and descriptions; default by Accept-Language.")


class GenerateRequest(Options):
    """A word problem, or visual language: exactly one of `mwp` and `dsl`."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"mwp": _PROBLEM}, {"dsl": EXAMPLE, "variants": ["formal"]}]})

    mwp: str | None = Field(default=None, max_length=PROBLEM_LIMIT, description="The text of a math word problem.")
    formula: str | None = Field(default=None, max_length=FORMULA_LIMIT, description="Its equation, where it is known.")
    hint: str | None = Field(default=None, max_length=HINT_LIMIT, description="Anything else that helps to understand it.")
    dsl: str | None = Field(
        default=None, max_length=VISUAL_LANGUAGE_LIMIT, description="Visual language. A leading `visual_language:` is removed."
    )
    variants: tuple[Variant, ...] = Field(default=("formal", "intuitive"), min_length=1, max_length=2)

    @model_validator(mode="after")
    def one_text(self) -> Self:
        """Either the problem or the visual language is there, and not only white space."""
        problem, visual_language = (self.mwp or "").strip(), (self.dsl or "").strip()
        if not problem and not visual_language:
            raise ValueError("mwp or dsl is needed, and may not be empty")
        if problem and visual_language:
            raise ValueError("mwp and dsl exclude each other")
        return self


class VariantRequest(Options):
    """Visual language to one picture."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"dsl": EXAMPLE}]})

    dsl: VisualLanguageText


class CheckRequest(BaseModel):
    """Visual language to be checked; any text within the limit is allowed, that is the point."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra={"examples": [{"dsl": EXAMPLE}]})

    dsl: str = Field(max_length=VISUAL_LANGUAGE_LIMIT)
    language: Language | None = None


class FormatRequest(CheckRequest):
    """Visual language to be written in canonical form."""

    dialect: Literal["v2", "v1"] = "v2"


class SpanBody(BaseModel):
    """Half-open range of characters (Unicode code points), with the line and column of its start, from 1."""

    start: int
    end: int
    line: int
    column: int


class FixBody(BaseModel):
    """Replace the characters of `span` by `replacement`."""

    title: str
    span: SpanBody
    replacement: str


class DiagnosticBody(BaseModel):
    """One finding in a visual-language text."""

    code: str
    severity: Literal["error", "warning"]
    message: str
    span: SpanBody
    node: str
    fix: FixBody | None


class TextRange(BaseModel):
    """Half-open range of characters (Unicode code points)."""

    start: int
    end: int


class LinkBody(BaseModel):
    """Where a node comes from."""

    problem: list[TextRange]
    visual_language: list[TextRange]


class PictureBody(BaseModel):
    """One picture. `id` and `url` are null where it could not be saved; `error` says why."""

    id: str | None
    svg: str | None
    url: str | None
    error: str | None


class FindingBody(BaseModel):
    """The outcome of one check of what was understood."""

    check: str
    passed: bool
    message: str
    node: str


class IgnoredBody(BaseModel):
    """A number or sentence that was left out on purpose."""

    span: TextRange
    text: str
    reason: str


class ComprehensionBody(BaseModel):
    """How the problem was understood."""

    engine: str
    confidence: float
    checks: list[FindingBody]
    attempts: int
    ignored: list[IgnoredBody]
    notes: list[str]


class GenerateResponse(BaseModel):
    """The pictures of a problem."""

    visual_language: str
    svg_formal: str | None
    svg_intuitive: str | None
    formal_error: str | None
    intuitive_error: str | None
    missing_svg_entities: list[str]
    pictures: dict[Variant, PictureBody]
    tree: dict[str, Any]
    diagnostics: list[DiagnosticBody]
    links: dict[str, LinkBody]
    comprehension: ComprehensionBody | None
    icons_error: str | None
    cached: bool


class VariantResponse(BaseModel):
    """One picture of a visual-language text."""

    variant: Variant
    visual_language: str
    svg: str | None
    error: str | None
    missing_svg_entities: list[str]
    is_parse_error: bool
    picture: PictureBody
    icons_error: str | None
    cached: bool


class CheckResponse(BaseModel):
    """The tree as far as it was understood, every finding, and the canonical text of a tree without syntax errors."""

    tree: dict[str, Any] | None
    diagnostics: list[DiagnosticBody]
    formatted: str | None


class FormatResponse(BaseModel):
    """A text in canonical form."""

    formatted: str
    dialect: Literal["v2", "v1"]


class ErrorBody(BaseModel):
    """The shape of every error; some carry more."""

    model_config = ConfigDict(extra="allow")

    error: str
    code: str
    request_id: str
