"""What a model understood is asked for once, and comes back as it was."""

from dataclasses import replace

import pytest

from generator.comprehension import Finding, Ignored, NotUnderstood, ProblemText, Reason, TextSpan, Understanding
from generator.language import parse
from generator.remembered import RememberingEngine
from service_kit.cache import MemoryCache

TEXT = "addition(container1[entity_name: fig, entity_quantity: 2], container2[entity_name: fig, entity_quantity: 3])"
UNDERSTOOD = Understanding(
    tree=parse(TEXT).tree,
    visual_language=TEXT,
    engine="openai",
    confidence=0.93,
    checks=(Finding("numbers-used", True, "all numbers are used", "root"),),
    attempts=2,
    links={"arguments/0": (TextSpan(0, 3), TextSpan(7, 9))},
    ignored=(Ignored(TextSpan(11, 12), "5", "not asked for"),),
)


class Model:
    def __init__(self):
        self.asked = []
        self.notes = ()
        self.closed = False

    async def close(self):
        self.closed = True

    async def understand(self, problem):
        self.asked.append(problem)
        if not problem.text:
            raise NotUnderstood(Reason.EMPTY, "empty")
        return replace(UNDERSTOOD, notes=self.notes)


@pytest.fixture
def model():
    return Model()


async def test_a_problem_is_asked_for_once(model):
    engine = RememberingEngine(model, MemoryCache(), 60, "a")
    first, second = [await engine.understand(ProblemText("2 figs and 3 figs")) for _ in range(2)]
    assert first == second == UNDERSTOOD
    assert len(model.asked) == 1


async def test_everything_that_is_said_to_the_model_counts(model):
    engine = RememberingEngine(model, MemoryCache(), 60, "a")
    problems = [
        ProblemText("a"),
        ProblemText("b"),
        ProblemText("a", "f"),
        ProblemText("a", "", "f"),
        ProblemText("a", language="de"),
    ]
    for problem in problems:
        await engine.understand(problem)
    assert model.asked == problems


async def test_another_models_work_is_not_taken(model):
    cache = MemoryCache()
    for name in ("a", "b"):
        await RememberingEngine(model, cache, 60, name).understand(ProblemText("a"))
    assert len(model.asked) == 2


async def test_refusals_are_not_kept(model):
    engine = RememberingEngine(model, MemoryCache(), 60, "a")
    for _ in range(2):
        with pytest.raises(NotUnderstood):
            await engine.understand(ProblemText(""))
    assert len(model.asked) == 2


async def test_what_was_understood_while_the_model_was_away_is_not_kept(model):
    engine = RememberingEngine(model, MemoryCache(), 60, "a")
    model.notes = ("the model was away",)
    for _ in range(2):
        assert (await engine.understand(ProblemText("a"))).notes == model.notes
    assert len(model.asked) == 2


async def test_closing_closes_the_models_connections(model):
    await RememberingEngine(model, MemoryCache(), 60, "a").close()
    assert model.closed
