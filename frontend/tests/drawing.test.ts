import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from '../src/api/client'
import { drawSource, isPassing, type Look, sourceOf, withoutLabel } from '../src/drawing'

const look: Look = { language: 'en', theme: 'light', reveal: false }
const signal = new AbortController().signal
afterEach(() => vi.unstubAllGlobals())

function answering(visualLanguage: string) {
  const bodies: Record<string, unknown>[] = []
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body)) as Record<string, unknown>
    bodies.push(body)
    const comprehension = body.mwp ? { engine: 'rules', confidence: 1, ignored: [], notes: [] } : null
    return Response.json({ visual_language: visualLanguage, comprehension })
  })
  return bodies
}

describe('what is drawn', () => {
  const address = { problem: ' ', visualLanguage: '', reveal: false, language: undefined }

  it('is nothing for an address without text', () => {
    expect(sourceOf(address)).toBeUndefined()
  })

  it('is the visual language where there is one, the problem otherwise', () => {
    expect(sourceOf({ ...address, problem: 'p' })).toEqual({ kind: 'problem', text: 'p', problem: 'p' })
    expect(sourceOf({ ...address, problem: 'p', visualLanguage: 'v' })).toEqual({
      kind: 'visual-language',
      text: 'v',
      problem: 'p',
    })
  })

  it('leaves out the label that the API leaves out, so that places fit', () => {
    expect(withoutLabel(' Visual_Language :\n addition()\n')).toBe('addition()')
  })
})

describe('drawing', () => {
  it('has a problem understood once, and sends its visual language for every other look', async () => {
    const bodies = answering('addition(…)')
    const source = { kind: 'problem', text: 'Understood once.' } as const
    await drawSource(source, look, signal)
    const shown = await drawSource(source, { ...look, reveal: true, theme: 'dark' }, signal)
    expect(bodies[0]).toMatchObject({ mwp: 'Understood once.', reveal: false, theme: 'light' })
    expect(bodies[1]).toMatchObject({ dsl: 'addition(…)', reveal: true, theme: 'dark' })
    expect(bodies[1]).not.toHaveProperty('mwp')
    expect(shown.comprehension?.engine).toBe('rules')
  })

  it('understands a problem anew in another language', async () => {
    const bodies = answering('x')
    const source = { kind: 'problem', text: 'Two languages.' } as const
    await drawSource(source, look, signal)
    await drawSource(source, { ...look, language: 'de' }, signal)
    expect(bodies[1]).toMatchObject({ mwp: 'Two languages.', language: 'de' })
  })
})

it('is tried again only where that may help', () => {
  expect(isPassing(new ApiError(0, 'offline', '', ''))).toBe(true)
  expect(isPassing(new ApiError(503, 'overloaded', '', ''))).toBe(true)
  expect(isPassing(new ApiError(422, 'not_understood', '', ''))).toBe(false)
  expect(isPassing(new ApiError(0, 'timed_out', '', ''))).toBe(false)
  expect(isPassing(new Error('x'))).toBe(false)
})
