"""Small work at once, large work in one thread behind a bounded queue."""

import asyncio
import threading

import pytest

from generator.comprehension import ProblemText
from generator.desk import Desk, DeskEngine
from service_kit.errors import Overloaded


@pytest.fixture
def desk():
    desk = Desk(inline_characters=10, queue=2)
    yield desk
    desk.close()


async def test_small_work_is_done_where_it_is_asked_for(desk):
    assert await desk.do(10, threading.get_ident) == threading.get_ident()


async def test_large_work_leaves_the_event_loop_free(desk):
    assert await desk.do(11, threading.get_ident) != threading.get_ident()


async def test_more_than_the_queue_holds_is_refused_at_once(desk):
    gate = threading.Event()
    waiting = [asyncio.create_task(desk.do(11, gate.wait)) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(Overloaded):
        await desk.do(11, gate.wait)
    assert await desk.do(1, lambda: "small work goes on") == "small work goes on"
    gate.set()
    assert await asyncio.gather(*waiting) == [True, True]
    assert await desk.do(11, lambda: "free again") == "free again"


async def test_an_error_in_the_thread_reaches_the_caller(desk):
    with pytest.raises(ZeroDivisionError):
        await desk.do(11, lambda: 1 // 0)
    assert await desk.do(11, lambda: "free again") == "free again"


async def test_an_engine_thinks_about_long_problems_off_the_event_loop(desk):
    class Engine:
        def understand_now(self, problem):
            return threading.get_ident()

    engine = DeskEngine(Engine(), desk)
    assert await engine.understand(ProblemText("short")) == threading.get_ident()
    assert await engine.understand(ProblemText("a long problem")) != threading.get_ident()
