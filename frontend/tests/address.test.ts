import { describe, expect, it } from 'vitest'
import { type Address, readAddress, writeAddress } from '../src/address'

const full: Address = {
  problem: 'Zoë hat 3 € & kauft „Äpfel“ – 1+1=2? 🍎 #5\nNoch 50 %.',
  visualLanguage: 'addition(\n  container1[entity_name: a+b, entity_quantity: 1 1/2],\n)',
  reveal: true,
  language: 'de',
}

describe('the address', () => {
  it('keeps every character of both texts', () => {
    expect(readAddress(writeAddress(full))).toEqual(full)
  })

  it('is empty for the empty page', () => {
    const empty = readAddress('')
    expect(empty).toEqual({ problem: '', visualLanguage: '', reveal: false, language: undefined })
    expect(writeAddress(empty)).toBe('')
  })

  it('keeps the answer hidden unless the link says otherwise', () => {
    expect(readAddress('#problem=x').reveal).toBe(false)
    expect(readAddress('#problem=x&answer=yes').reveal).toBe(false)
    expect(readAddress('#problem=x&answer=shown').reveal).toBe(true)
  })

  it('ignores a language that the page does not speak', () => {
    expect(readAddress('#problem=x&lang=fr').language).toBeUndefined()
  })

  it('reads a link that was cut short', () => {
    expect(readAddress('#problem=3%20%E2%82').problem).toContain('3 ')
  })
})
