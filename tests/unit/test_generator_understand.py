"""How a refusal of comprehension becomes an answer: not understood is the problem's fault, an absent model is not."""

import pytest

from generator.comprehension import EngineUnavailable, NotUnderstood, ProblemText, Reason, TextSpan
from generator.desk import Desk
from generator.errors import EngineAway
from generator.errors import NotUnderstood as Refused
from generator.service import PictureService
from service_kit.cache import MemoryCache


class Refusing:
    def __init__(self, refusal):
        self.refusal = refusal

    async def understand(self, problem):
        raise self.refusal


def service(refusal):
    return PictureService(Refusing(refusal), None, None, MemoryCache(), 60, Desk(10, 1), "1")


async def test_what_is_not_understood_is_told_in_full():
    refusal = NotUnderstood(
        Reason.QUANTITY_MISSING, "why", sentence="s", span=TextSpan(2, 3), understood=("3 figs",), missing="plums", engine="rules"
    )
    with pytest.raises(Refused) as raised:
        await service(refusal).understand(ProblemText("x"))
    error = raised.value
    assert (error.status, error.code, error.message) == (422, "not_understood", "why")
    assert error.details == {
        "reason": "quantity_missing",
        "sentence": "s",
        "span": {"start": 2, "end": 3},
        "understood": ["3 figs"],
        "missing": "plums",
        "engine": "rules",
    }


@pytest.mark.parametrize(("retryable", "headers"), [(True, {"Retry-After": "5"}), (False, {})])
async def test_an_absent_model_is_a_503(retryable, headers):
    away = EngineUnavailable("away", engine="openai", retryable=retryable)
    with pytest.raises(EngineAway) as raised:
        await service(away).understand(ProblemText("x"))
    assert (raised.value.status, raised.value.code, raised.value.headers) == (503, "engine_unavailable", headers)
