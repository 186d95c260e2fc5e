/** Places in a text: the API counts code points, the browser UTF-16 units. */

/** The UTF-16 offset of the code point at `codePoints`, or the end where the text is shorter. */
export function utf16Offset(text: string, codePoints: number): number {
  let seen = 0
  let offset = 0
  for (const character of text) {
    if (seen === codePoints) break
    seen += 1
    offset += character.length
  }
  return offset
}

/** `text` with the code points from `start` up to `end` replaced. */
export function replaceRange(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, utf16Offset(text, start)) + replacement + text.slice(utf16Offset(text, end))
}

export interface Excerpt {
  before: string
  marked: string
  after: string
}

const CONTEXT = 32

/** The line of `text` round a place, cut to some 32 characters on either side; an empty place marks the character there. */
export function excerpt(text: string, start: number, end: number): Excerpt {
  const from = utf16Offset(text, start)
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const nextBreak = text.indexOf('\n', from)
  const lineEnd = nextBreak === -1 ? text.length : nextBreak
  const to = Math.min(Math.max(utf16Offset(text, end), from + 1), lineEnd)
  const before = text.slice(lineStart, from)
  const after = text.slice(Math.max(to, from), lineEnd)
  return {
    before: before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before.trimStart(),
    marked: text.slice(from, Math.max(to, from)),
    after: after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after,
  }
}
