import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError, generate } from '../src/api/client'

/** Stands for the network: answers with `respond`, and remembers what was asked. */
function network(respond: (init: RequestInit) => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init })
    return respond(init)
  })
  return asked
}

async function errorOf(promise: Promise<unknown>): Promise<ApiError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ApiError)
  return error as ApiError
}

const signal = new AbortController().signal
afterEach(() => vi.unstubAllGlobals())

describe('asking the API', () => {
  it('sends the problem and the language, and returns the answer', async () => {
    const asked = network(() => Response.json({ visual_language: 'x' }))
    const answer = await generate({ mwp: 'Ein Satz.', language: 'de', reveal: false }, signal)
    expect(answer.visual_language).toBe('x')
    expect(asked[0]?.url).toBe('/api/generate')
    expect(new Headers(asked[0]?.init.headers).get('Accept-Language')).toBe('de')
    expect(JSON.parse(String(asked[0]?.init.body))).toEqual({ mwp: 'Ein Satz.', language: 'de', reveal: false })
  })

  it('turns a refusal into an error with its details', async () => {
    network(() =>
      Response.json(
        { error: 'No question.', code: 'not_understood', request_id: 'abc12345', understood: ['8 cherries'] },
        { status: 422 },
      ),
    )
    const error = await errorOf(generate({ mwp: 'x' }, signal))
    expect(error).toMatchObject({ status: 422, code: 'not_understood', message: 'No question.', requestId: 'abc12345' })
    expect(error.body.understood).toEqual(['8 cherries'])
  })

  it('keeps the request id of an answer that is no JSON', async () => {
    network(() => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'X-Request-ID': 'abc12345' } }))
    expect(await errorOf(generate({ mwp: 'x' }, signal))).toMatchObject({
      status: 502,
      code: 'unreadable',
      requestId: 'abc12345',
    })
  })

  it('does not take a list or a text for an answer', async () => {
    network(() => Response.json(['x']))
    expect((await errorOf(generate({ mwp: 'x' }, signal))).code).toBe('unreadable')
  })

  it('says that nothing answered', async () => {
    network(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await errorOf(generate({ mwp: 'x' }, signal))).toMatchObject({ status: 0, code: 'offline' })
  })

  it('lets a cancellation through as it is', async () => {
    const controller = new AbortController()
    network(
      ({ signal: given }) =>
        new Promise((_resolve, reject) => given?.addEventListener('abort', () => reject(given.reason))),
    )
    const asking = generate({ mwp: 'x' }, controller.signal)
    controller.abort(new DOMException('Cancelled', 'AbortError'))
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' })
  })
})
