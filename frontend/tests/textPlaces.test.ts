import { describe, expect, it } from 'vitest'
import { excerpt, replaceRange, utf16Offset } from '../src/textPlaces'

describe('places in a text', () => {
  it('counts code points as the API does', () => {
    // "🍎🍎x": each apple is one code point and two UTF-16 units.
    expect(utf16Offset('🍎🍎x', 2)).toBe(4)
    expect('🍎🍎x'.slice(utf16Offset('🍎🍎x', 2))).toBe('x')
  })

  it('stays inside the text', () => {
    expect(utf16Offset('ab', 9)).toBe(2)
  })

  it('replaces by code points', () => {
    expect(replaceRange('name: 🍎, quantity: x', 19, 20, '5')).toBe('name: 🍎, quantity: 5')
  })
})

describe('an excerpt', () => {
  const text = 'addition(\n  container1[entity_quantity: oops],\n)'

  it('is the line of the place with the place marked', () => {
    const start = text.indexOf('oops')
    expect(excerpt(text, start, start + 4)).toEqual({
      before: 'container1[entity_quantity: ',
      marked: 'oops',
      after: '],',
    })
  })

  it('is cut where a line is long', () => {
    const line = `${'a'.repeat(100)}X${'b'.repeat(100)}`
    const { before, marked, after } = excerpt(line, 100, 101)
    expect([before, marked, after]).toEqual([`…${'a'.repeat(32)}`, 'X', `${'b'.repeat(32)}…`])
  })

  it('marks nothing at the end of the text, and says the line before it', () => {
    expect(excerpt(text, text.length, text.length)).toEqual({ before: ')', marked: '', after: '' })
  })

  it('does not run on into the next line', () => {
    expect(excerpt('ab\ncd', 0, 5)).toEqual({ before: '', marked: 'ab', after: '' })
  })

  it('marks the character at a place without length', () => {
    expect(excerpt('a)b', 1, 1).marked).toBe(')')
  })
})
