"""`/metrics` says how long drawing takes, what the caches do and what becomes of problems, and never what they say."""

import re
from pathlib import Path

import pytest

from generator.comprehension import EngineUnavailable
from generator.comprehension.rules.engine import RulesEngine
from support.generator_app import generator_client
from support.storage_twin import StorageTwin

PROBLEM = "Odile has 9 flumphs. Bertrand gives her 7 more flumphs. How many flumphs does Odile have now?"
TEXT = "addition(container1[entity_name: flumph, entity_quantity: 2], container2[entity_name: flumph, entity_quantity: 3])"


class Metrics:
    """The difference that a test makes to the figures of the process."""

    def __init__(self, client):
        self._client = client
        self._before = {}

    async def start(self):
        self._before = await self._figures()

    async def change(self, name, **labels):
        wanted = {f'{label}="{value}"' for label, value in labels.items()}
        now = await self._figures()
        return sum(
            value - self._before.get(sample, 0.0)
            for sample, value in now.items()
            if sample.split("{")[0] == name and wanted <= set(re.findall(r'\w+="[^"]*"', sample))
        )

    async def _figures(self):
        text = (await self._client.get("/metrics")).text
        return {sample: float(value) for sample, value in re.findall(r"^(generator_\S*?(?:{.*})?) (\S+)$", text, re.MULTILINE)}


@pytest.fixture
async def client():
    async with generator_client(StorageTwin()) as client:
        yield client


@pytest.fixture
async def metrics(client):
    metrics = Metrics(client)
    await metrics.start()
    return metrics


async def post(client, status=200, **fields):
    response = await client.post("/api/generate", json=fields)
    assert response.status_code == status, response.text
    return response.json()


async def test_drawing_is_timed_by_variant(client, metrics):
    await post(client, dsl=TEXT)
    await post(client, dsl=TEXT, variants=["formal"])
    assert await metrics.change("generator_render_seconds_count", variant="formal") == 2
    assert await metrics.change("generator_render_seconds_count", variant="intuitive") == 1
    assert 0 < await metrics.change("generator_render_seconds_sum", variant="formal") < 5


async def test_lookups_are_counted_by_layer(client, metrics):
    made = await post(client, dsl=TEXT)
    await post(client, dsl=TEXT)
    await post(client, dsl=f"  {TEXT}")
    for _ in range(3):
        assert (await client.get(made["pictures"]["formal"]["url"])).status_code == 200
    for layer, hits, misses in [("answers", 1, 2), ("pictures", 1, 1), ("saved_pictures", 2, 1), ("icons", 0, 1)]:
        counted = [
            await metrics.change("generator_cache_lookups_total", layer=layer, outcome=outcome) for outcome in ("hit", "miss")
        ]
        assert counted == [hits, misses], layer


async def test_icons_in_memory_are_hits(client, metrics):
    await post(client, dsl=TEXT)
    await post(client, dsl=TEXT, theme="dark")
    assert await metrics.change("generator_cache_lookups_total", layer="icons", outcome="hit") == 1


async def test_problems_and_refusals_are_counted(client, metrics):
    await post(client, mwp=PROBLEM)
    await post(client, 422, mwp="Odile likes flumphs.")
    await post(client, 400, dsl="adition()")
    assert await metrics.change("generator_problems_understood_total", engine="rules") == 1
    assert await metrics.change("generator_comprehension_seconds_count", engine="rules") == 2
    assert await metrics.change("generator_refusals_total", code="not_understood", reason="no_numbers") == 1
    assert await metrics.change("generator_refusals_total", code="faulty_visual_language", reason="unknown-operation") == 1


async def test_a_model_that_is_away_is_counted_as_such(client, metrics, monkeypatch):
    def away(self, problem):
        raise EngineUnavailable("the model is away", engine="openai", detail="timeout")

    monkeypatch.setattr(RulesEngine, "understand_now", away)
    await post(client, 503, mwp=PROBLEM)
    assert await metrics.change("generator_refusals_total", code="engine_unavailable", reason="engine_unavailable") == 1
    assert await metrics.change("generator_comprehension_seconds_count", engine="openai") == 1


async def test_a_picture_that_cannot_be_drawn_is_counted(client, metrics, monkeypatch):
    def broken(*_):
        raise ArithmeticError

    monkeypatch.setattr("generator.service.render", broken)
    await post(client, dsl=TEXT)
    assert await metrics.change("generator_render_failures_total", variant="intuitive") == 1


async def test_the_metrics_are_those_that_the_operations_page_explains(client):
    text = (await client.get("/metrics")).text
    exposed = {name for name in re.findall(r"^# TYPE (generator_\w+) ", text, re.MULTILINE) if not name.endswith("_created")}
    page = (Path(__file__).parents[2] / "docs" / "operations.md").read_text(encoding="utf-8")
    assert exposed == set(re.findall(r"^\| `(generator_\w+)` \|", page, re.MULTILINE))


async def test_no_words_of_a_problem_are_in_the_figures(client, metrics):
    await post(client, mwp=PROBLEM)
    await post(client, 400, dsl="flumph(Odile)")
    text = (await client.get("/metrics")).text.lower()
    assert "generator_refusals_total" in text
    assert not [word for word in ("flumph", "odile", "bertrand") if word in text]
