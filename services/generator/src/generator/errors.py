"""What the generator refuses, each with its status and code.

ServiceError
  BadRequest 400
    FaultyVisualLanguage        the text does not say a problem that can be drawn; carries every finding
  NotFound 404
    PictureNotFound             no picture is saved under this id
    UnknownVariant              there is no picture of this kind
  UnprocessableInput 422
    NotUnderstood               the problem text was not understood with confidence
  NotImplementedYet 501
    VariantNotImplemented       a published kind of picture that this release does not draw
  Overloaded 503                (service_kit's) too many large texts are waiting to be drawn
  UpstreamError 502, 503, 504   (service_kit's) saved pictures cannot be reached
"""

from __future__ import annotations

from dataclasses import asdict

from generator import comprehension
from generator.bodies import diagnostics_of
from generator.language.diagnostics import Severity
from generator.messages import message
from generator.pipeline import VARIANTS, VisualLanguageError
from service_kit.errors import BadRequest, NotFound, NotImplementedYet, UnprocessableInput, UpstreamUnavailable


class FaultyVisualLanguage(BadRequest):
    """400 with `is_parse_error`, which the published client reads, and the diagnostics."""

    code = "faulty_visual_language"

    def __init__(self, error: VisualLanguageError, visual_language: str, language: str) -> None:
        self.first = next(each for each in error.diagnostics if each.severity is Severity.ERROR)
        span = self.first.span
        super().__init__(
            message("place", language, line=span.line, column=span.column, message=self.first.message),
            is_parse_error=True,
            diagnostics=diagnostics_of(error.diagnostics),
            visual_language=visual_language,
        )


class NotUnderstood(UnprocessableInput):
    """422 with the reason, the sentence concerned, what was understood, and what is missing."""

    code = "not_understood"

    def __init__(self, refusal: comprehension.NotUnderstood) -> None:
        super().__init__(
            refusal.message,
            reason=str(refusal.reason),
            sentence=refusal.sentence,
            span=asdict(refusal.span) if refusal.span is not None else None,
            understood=list(refusal.understood),
            missing=refusal.missing,
            engine=refusal.engine,
        )


class EngineAway(UpstreamUnavailable):
    """503 where only a language model may understand problems and it gives no answer."""

    code = "engine_unavailable"

    def __init__(self, refusal: comprehension.EngineUnavailable) -> None:
        headers = {"Retry-After": "5"} if refusal.retryable else {}
        super().__init__(refusal.message, headers=headers, engine=refusal.engine)


class PictureNotFound(NotFound):
    """404 for an id under which nothing is saved, or no longer."""

    code = "picture_not_found"

    def __init__(self, language: str) -> None:
        super().__init__(message("picture_not_found", language))


class UnknownVariant(NotFound):
    """404 for a kind of picture that nobody publishes."""

    code = "unknown_variant"

    def __init__(self, language: str) -> None:
        super().__init__(message("unknown_variant", language, known=", ".join(VARIANTS)), variants=list(VARIANTS))


class VariantNotImplemented(NotImplementedYet):
    """501 for a kind of picture that the published API has and this release does not draw."""

    code = "variant_not_implemented"

    def __init__(self, variant: str, language: str) -> None:
        known = ", ".join(VARIANTS)
        super().__init__(message("variant_not_implemented", language, variant=variant, known=known), variants=list(VARIANTS))
