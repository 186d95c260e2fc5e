"""`POST /api/generate` over the real routes: what is in the answer, what is remembered, what happens while storage is away."""

import asyncio
import json
import re
from uuid import UUID

import pytest

from generator.comprehension import Understanding
from generator.language import parse
from support.generator_app import generator_client
from support.storage_twin import StorageTwin

PROBLEM = "Joan has 9 oranges. Sara has 7 oranges. How many oranges do they have together?"
TEXT = (
    "addition("
    "container1[entity_name: orange, entity_type: orange, entity_quantity: 9, container_name: Joan, container_type: girl], "
    "container2[entity_name: orange, entity_type: orange, entity_quantity: 7, container_name: Sara, container_type: girl], "
    "result_container[entity_name: orange, entity_type: orange, entity_quantity: 16])"
)
FLUMPH = "addition(container1[entity_name: flumph, entity_type: flumph, entity_quantity: 2], container2[entity_quantity: 3])"
SAVES = ("PUT", "/internal/pictures")


@pytest.fixture
def storage():
    return StorageTwin()


@pytest.fixture
async def client(storage):
    async with generator_client(storage) as client:
        yield client


async def generated(client, headers=None, **fields):
    response = await client.post("/api/generate", json=fields, headers=headers)
    assert response.status_code == 200, response.text
    return response.json()


async def test_visual_language_becomes_two_pictures(client):
    answer = await generated(client, dsl=TEXT)
    assert answer["visual_language"] == TEXT
    assert 'data-variant="formal"' in answer["svg_formal"]
    assert 'data-variant="intuitive"' in answer["svg_intuitive"]
    assert answer["formal_error"] is None
    assert answer["intuitive_error"] is None
    assert answer["missing_svg_entities"] == []
    assert answer["comprehension"] is None
    assert answer["cached"] is False
    assert answer["tree"]["operation"] == "addition"


async def test_a_problem_is_understood_and_says_how(client):
    answer = await generated(client, mwp=PROBLEM)
    assert answer["visual_language"].startswith("addition")
    assert answer["comprehension"]["engine"] == "rules"
    assert 0 < answer["comprehension"]["confidence"] <= 1
    linked = [PROBLEM[span["start"] : span["end"]] for span in answer["links"]["arguments/0"]["problem"]]
    assert any("9" in words for words in linked), linked


async def test_links_point_into_the_visual_language_that_is_returned(client):
    answer = await generated(client, dsl="visual_language:\n  " + TEXT + "\n")
    text = answer["visual_language"]
    assert text == TEXT
    places = {node: link["visual_language"][0] for node, link in answer["links"].items()}
    words = {node: text[place["start"] : place["end"]] for node, place in places.items()}
    assert words["arguments/1"].startswith("container2[")
    assert words["arguments/1"].endswith("]")
    assert words["result"].startswith("result_container[")
    assert words["root"] == TEXT


async def test_each_picture_is_saved_under_an_id_of_its_own_in_one_call(client, storage):
    answer = await generated(client, dsl=TEXT)
    pictures = answer["pictures"]
    assert set(pictures) == {"formal", "intuitive"}
    assert storage.asked.count(SAVES) == 1
    assert len({picture["id"] for picture in pictures.values()}) == 2
    for variant, picture in pictures.items():
        saved = storage.pictures[str(UUID(picture["id"]))]
        assert saved.variant == variant
        assert saved.svg == picture["svg"] == answer[f"svg_{variant}"]
        assert picture["url"] == f"/api/pictures/{picture['id']}.svg"
        assert (await client.get(picture["url"])).text == picture["svg"]


async def test_only_the_wanted_variant_is_drawn(client):
    answer = await generated(client, dsl=TEXT, variants=["intuitive", "intuitive"])
    assert list(answer["pictures"]) == ["intuitive"]
    assert answer["svg_formal"] is None
    assert answer["formal_error"] is None


async def test_the_answer_shows_only_where_it_is_asked_for(client):
    hidden = await generated(client, dsl=TEXT)
    shown = await generated(client, dsl=TEXT, reveal=True)
    assert ">16<" not in hidden["svg_formal"]
    assert ">16<" in shown["svg_formal"]


async def test_themes_and_languages_give_other_pictures(client):
    plain = await generated(client, dsl=TEXT)
    dark = await generated(client, dsl=TEXT, theme="dark")
    german = await generated(client, dsl=TEXT, language="de")
    by_header = await generated(client, dsl=TEXT, headers={"Accept-Language": "de-CH, en;q=0.5"})
    assert len({plain["svg_formal"], dark["svg_formal"], german["svg_formal"]}) == 3
    assert by_header["svg_formal"] == german["svg_formal"]
    assert 'lang="de"' in german["svg_formal"]


async def test_things_without_an_icon_are_listed(client):
    answer = await generated(client, dsl=FLUMPH)
    assert answer["missing_svg_entities"] == ["flumph"]
    assert answer["svg_formal"] is not None


async def test_the_same_request_is_answered_from_memory(client, storage):
    first = await generated(client, dsl=TEXT)
    asked = len(storage.asked)
    second = await generated(client, dsl=TEXT)
    assert second == {**first, "cached": True}
    assert len(storage.asked) == asked


async def test_another_spelling_of_the_same_text_has_the_same_pictures(client, storage):
    first = await generated(client, dsl=TEXT)
    second = await generated(client, dsl=TEXT.replace(", ", " ,\n   "))
    assert second["cached"] is True
    assert second["pictures"] == first["pictures"]
    assert storage.asked.count(SAVES) == 1
    # What belongs to the text as it was written is worked out anew.
    assert second["links"] != first["links"]


async def test_no_option_is_answered_with_another_options_pictures(client):
    answers = [
        await generated(client, dsl=TEXT, **options)
        for options in ({}, {"reveal": True}, {"theme": "print"}, {"language": "de"}, {"variants": ["formal"]})
    ]
    assert [answer["cached"] for answer in answers] == [False] * 5


async def test_a_new_library_draws_anew(client, storage):
    first = await generated(client, dsl=TEXT)
    async with generator_client(storage) as other:
        storage.version = "another library"
        assert (await generated(other, dsl=TEXT))["cached"] is False
    assert first["cached"] is False


async def test_with_the_cache_off_every_request_is_drawn_and_saved(storage):
    async with generator_client(storage, picture_cache=False) as client:
        answers = await asyncio.gather(*(generated(client, dsl=TEXT) for _ in range(3)))
    assert len({answer["pictures"]["formal"]["id"] for answer in answers}) == 3
    assert [answer["cached"] for answer in answers] == [False] * 3


async def test_identical_requests_at_once_are_drawn_once(client, storage):
    await generated(client, dsl=FLUMPH)
    storage.slow.clear()
    waiting = [asyncio.create_task(generated(client, dsl=TEXT)) for _ in range(5)]
    while SAVES not in storage.asked[2:]:
        await asyncio.sleep(0)
        storage.slow.set()
    answers = await asyncio.gather(*waiting)
    assert len({answer["pictures"]["formal"]["id"] for answer in answers}) == 1
    assert storage.asked.count(SAVES) == 2


async def test_a_picture_that_cannot_be_saved_is_not_lost(client, storage):
    storage.away.add("/internal/pictures")
    answer = await generated(client, dsl=TEXT)
    assert answer["svg_formal"].startswith("<svg")
    assert answer["formal_error"] is None
    for picture in answer["pictures"].values():
        assert picture["id"] is None
        assert picture["url"] is None
        assert "saved" in picture["error"]
    storage.away.clear()
    again = await generated(client, dsl=TEXT)
    assert again["cached"] is False
    assert again["pictures"]["formal"]["url"] is not None


async def test_without_the_icon_library_things_are_tiles_and_the_answer_says_so(storage):
    storage.away.add("/internal/icons")
    async with generator_client(storage) as client:
        answer = await generated(client, dsl=TEXT)
        assert answer["svg_formal"].startswith("<svg")
        assert "icon library" in answer["icons_error"]
        assert "orange" in answer["missing_svg_entities"]
        german = await generated(client, dsl=TEXT, language="de")
        assert "Bildersammlung" in german["icons_error"]
        assert (await client.get("/readyz")).json()["status"] == "ready"


async def test_a_failing_variant_does_not_take_the_other_with_it(client, monkeypatch):
    from generator import service

    render = service.render

    def failing(problem, variant, *rest):
        if variant == "formal":
            raise ArithmeticError("no way")
        return render(problem, variant, *rest)

    monkeypatch.setattr(service, "render", failing)
    answer = await generated(client, dsl=TEXT)
    assert answer["svg_formal"] is None
    assert answer["formal_error"] == "This picture could not be drawn."
    assert answer["svg_intuitive"].startswith("<svg")
    monkeypatch.undo()
    assert (await generated(client, dsl=TEXT))["svg_formal"].startswith("<svg")


async def test_large_texts_are_drawn_off_the_event_loop(storage):
    async with generator_client(storage, render_inline_characters=0) as client:
        assert (await generated(client, dsl=TEXT))["svg_formal"].startswith("<svg")


async def test_one_variant_has_its_own_route(client):
    response = await client.post("/api/generate/formal", json={"dsl": TEXT})
    answer = response.json()
    assert response.status_code == 200
    assert answer["variant"] == "formal"
    assert answer["svg"].startswith("<svg")
    assert answer["error"] is None
    assert answer["is_parse_error"] is False
    assert answer["picture"]["url"].startswith("/api/pictures/")


@pytest.mark.parametrize(
    ("variant", "status", "code"),
    [
        ("bar_model", 501, "variant_not_implemented"),
        ("number_line", 501, "variant_not_implemented"),
        ("equation", 501, "variant_not_implemented"),
        ("oil_painting", 404, "unknown_variant"),
    ],
)
async def test_kinds_of_pictures_that_are_not_drawn(client, variant, status, code):
    response = await client.post(f"/api/generate/{variant}", json={"dsl": TEXT})
    assert response.status_code == status
    assert response.json()["code"] == code
    assert response.json()["variants"] == ["formal", "intuitive"]


async def test_a_client_that_accepts_svg_gets_the_picture_itself(client):
    svg = {"Accept": "image/svg+xml"}
    response = await client.post("/api/generate", json={"dsl": TEXT, "variants": ["intuitive"]}, headers=svg)
    assert response.headers["content-type"].startswith("image/svg+xml")
    assert 'data-variant="intuitive"' in response.text
    one = await client.post("/api/generate/formal", json={"dsl": TEXT}, headers=svg)
    assert 'data-variant="formal"' in one.text
    as_json = await client.post("/api/generate/formal", json={"dsl": TEXT})
    assert as_json.json()["svg"] == one.text


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({"dsl": "adition()"}, 400, "adition"),
        ({"dsl": TEXT, "theme": "neon"}, 422, "theme"),
        ({"mwp": "Mia is happy."}, 422, ""),
    ],
)
async def test_a_client_that_accepts_svg_gets_errors_as_pictures(client, body, status, words):
    response = await client.post("/api/generate", json=body, headers={"Accept": "image/svg+xml"})
    assert response.status_code == status
    assert response.headers["content-type"].startswith("image/svg+xml")
    said = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", response.text))
    assert said
    assert words in said


async def test_faulty_visual_language_says_where(client):
    response = await client.post("/api/generate", json={"dsl": TEXT.replace("container2", "contaner2")})
    answer = response.json()
    assert response.status_code == 400
    assert answer["is_parse_error"] is True
    assert answer["code"] == "faulty_visual_language"
    first = answer["diagnostics"][0]
    assert answer["visual_language"][first["span"]["start"] : first["span"]["end"]].startswith("contaner2")
    assert re.match(r"Line 1, column \d+: ", answer["error"])


async def test_messages_are_in_the_language_that_was_asked_for(client):
    german = {"Accept-Language": "de"}
    faulty = (await client.post("/api/generate", json={"dsl": "adition()"}, headers=german)).json()
    assert faulty["error"].startswith("Zeile 1, Spalte 1: ")
    missing = (await client.post("/api/generate/equation", json={"dsl": TEXT}, headers=german)).json()
    assert "zeichnet diese Version noch nicht" in missing["error"]


async def test_what_is_not_understood_is_refused_with_what_was_understood(client):
    response = await client.post("/api/generate", json={"mwp": "Mia has 3 apples. Ben is happy."})
    answer = response.json()
    assert response.status_code == 422
    assert answer["code"] == "not_understood"
    assert answer["reason"]
    assert answer["error"]
    assert set(answer) >= {"understood", "missing", "sentence", "span", "engine"}


async def test_answers_are_json_without_surprises(client):
    response = await client.post("/api/generate", content=json.dumps({"dsl": TEXT}), headers={"Content-Type": "application/json"})
    assert response.headers["content-type"] == "application/json"
    assert response.headers["x-request-id"]


async def test_a_remembered_answer_is_not_given_to_a_request_that_would_be_refused(client):
    body = json.dumps({"dsl": TEXT})
    assert (await client.post("/api/generate", content=body, headers={"Content-Type": "application/json"})).status_code == 200
    assert (await client.post("/api/generate", content=body, headers={"Content-Type": "text/plain"})).status_code == 422


@pytest.mark.parametrize(("notes", "times"), [((), 1), (("The language model was away.",), 2)])
async def test_what_was_understood_while_the_model_was_away_is_understood_anew(storage, monkeypatch, notes, times):
    asked = []

    class Engine:
        async def understand(self, problem):
            asked.append(problem)
            return Understanding(parse(TEXT).tree, TEXT, "openai", 0.9, notes=notes)

    monkeypatch.setattr("generator.app.build", lambda mode, openai: Engine())
    async with generator_client(storage) as client:
        first, second = [await generated(client, mwp=PROBLEM) for _ in range(2)]
    assert len(asked) == times
    assert first["comprehension"]["notes"] == list(notes)
    # The pictures are those of the same visual language.
    assert second["pictures"] == first["pictures"]
