import { describe, expect, it } from 'vitest'
import { ApiError } from '../src/api/client'
import { preferredLanguage } from '../src/i18n'
import de from '../src/locales/de.json'
import en from '../src/locales/en.json'
import { fileName } from '../src/pictures/download'
import { PROBLEMS } from '../src/problem/examples'
import { kindOf } from '../src/results/Failure'

function flat(words: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  )
}

describe('the two languages', () => {
  const english = flat(en)
  const german = flat(de)

  it('have the same keys', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort())
  })

  it('fill the same gaps in every sentence, and leave none empty', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort()
    for (const [key, text] of Object.entries(english)) {
      expect(gaps(german[key] ?? ''), key).toEqual(gaps(text))
      expect(german[key]?.trim(), key).not.toBe('')
      expect(text.trim(), key).not.toBe('')
    }
  })

  it('have the same examples with the same numbers', () => {
    const numbers = (text: string) => text.match(/\d+/g)
    expect(PROBLEMS.de.map(({ name, text }) => [name, numbers(text)?.sort()])).toEqual(
      PROBLEMS.en.map(({ name, text }) => [name, numbers(text)?.sort()]),
    )
  })
})

describe('the language to start in', () => {
  it('is the first that the browser asks for and the page speaks', () => {
    expect(preferredLanguage(['fr-CH', 'de-CH', 'en'])).toBe('de')
    expect(preferredLanguage(['en-GB', 'de'])).toBe('en')
  })

  it('is English where there is none', () => {
    expect(preferredLanguage(['fr'])).toBe('en')
    expect(preferredLanguage([])).toBe('en')
  })
})

describe('a failure', () => {
  const error = (status: number, code: string, message = '') => new ApiError(status, code, message, '')

  it('is told in the words of the page where the API has none for a person', () => {
    expect(kindOf(error(0, 'offline'))).toBe('offline')
    expect(kindOf(error(429, 'rate_limited', 'x'))).toBe('rate_limited')
    expect(kindOf(error(503, 'overloaded', 'x'))).toBe('unavailable')
    expect(kindOf(error(504, 'upstream_timeout', 'x'))).toBe('timed_out')
    expect(kindOf(error(500, 'internal', 'x'))).toBe('unexpected')
    expect(kindOf(error(404, 'unreadable'))).toBe('unexpected')
  })

  it('is told in the words of the API where it refuses the text', () => {
    expect(kindOf(error(413, 'too_large', 'The text is too long.'))).toBeUndefined()
  })
})

describe('the name of a file', () => {
  it('is made of the first words of the problem', () => {
    expect(fileName('Zoë hat 3 Äpfel & isst 2. Wie viele?', 'formal')).toBe('zoe-hat-3-apfel-isst-2-formal.svg')
  })

  it('is there for a problem without letters of its own', () => {
    expect(fileName('苹果', 'intuitive')).toBe('picture-intuitive.svg')
  })
})
