"""Any text whatever, as a problem or as visual language: an answer below 500 in the one shape of all answers."""

import asyncio

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support.generator_app import generator_client
from support.storage_twin import StorageTwin

STRANGE = [" ", "\n", "\u00a0", "\u202e", "\x00", "ü", "\U0001f34e", "\u0301"]
NOTATION = (
    'addition division area ( ) [ ] { } , : " \\ container1 result_container entity_quantity entity_type 3 1/0 - ? 25% situation'
)
STORY = "Mia Ben has gives had 3 7.5 1/2 half of twenty $4 % figs books each more than left . , ? How many does have in all"


def texts(words: str) -> st.SearchStrategy[list[str]]:
    """Ten texts: any characters, or these words and strange characters in any order."""
    pieces = st.sampled_from([*words.split(" "), *STRANGE])
    mixed = st.builds(lambda between, parts: between.join(parts), st.sampled_from(["", " "]), st.lists(pieces, max_size=60))
    return st.lists(st.one_of(st.text(max_size=200), mixed, mixed), min_size=10, max_size=10)


UNHURRIED = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


async def answered(field: str, texts: list[str]) -> None:
    async with generator_client(StorageTwin()) as client:
        for text in texts:
            response = await client.post("/api/generate", json={field: text})
            answer = response.json()
            assert response.status_code < 500, answer
            if response.status_code == 200:
                assert answer["svg_formal"].startswith("<svg")
                assert answer["svg_intuitive"].startswith("<svg")
            else:
                assert answer["error"]
                assert answer["code"] in {"invalid_request", "faulty_visual_language", "not_understood"}


@given(ten=texts(NOTATION))
@UNHURRIED
def test_as_visual_language(ten):
    asyncio.run(answered("dsl", ten))


@given(ten=texts(STORY))
@UNHURRIED
def test_as_a_problem(ten):
    asyncio.run(answered("mwp", ten))
