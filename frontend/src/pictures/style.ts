/**
 * The style sheet inside a picture. Inline style elements are refused by the Content-Security-Policy, and typefaces declared
 * in a shadow tree are not used: so the rules go into a constructed sheet, and the embedded typeface is handed to the
 * document from memory, under a name of its own, since each picture embeds only the characters that it needs.
 */

const STYLE_ELEMENT = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi
const FONT_FACE = /@font-face\s*\{([^}]*)\}/gi
const EMBEDDED = /url\(\s*["']?data:[\w/+.-]*;base64,([A-Za-z0-9+/=]+)/i

/** A typeface that a picture brings along. `data` is the font file. */
export interface EmbeddedFont {
  family: string
  weight: string
  data: Uint8Array<ArrayBuffer>
}

export interface PictureParts {
  svg: string
  rules: string
  fonts: EmbeddedFont[]
}

/** An SVG text without its style elements, the rules that stood in them, and the typefaces that they embed. */
export function takeApart(svgText: string): PictureParts {
  const all = [...svgText.matchAll(STYLE_ELEMENT)].map((match) => match[1] ?? '').join('\n')
  const fonts = [...all.matchAll(FONT_FACE)].flatMap((match) => embeddedFont(match[1] ?? '') ?? [])
  return { svg: svgText.replace(STYLE_ELEMENT, ''), rules: all.replace(FONT_FACE, ''), fonts }
}

function embeddedFont(declarations: string): EmbeddedFont | undefined {
  const family = /font-family:\s*["']?([^"';]+)/i.exec(declarations)?.[1]?.trim()
  const weight = /font-weight:\s*([\w ]+)/i.exec(declarations)?.[1]?.trim() ?? 'normal'
  const base64 = EMBEDDED.exec(declarations)?.[1]
  if (!family || !base64) return undefined
  return { family, weight, data: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) }
}

/** The rules with every mention of a family replaced by the name that the document knows it by. */
export function renameFamilies(rules: string, names: ReadonlyMap<string, string>): string {
  let renamed = rules
  for (const [family, name] of names) {
    renamed = renamed.replaceAll(`'${family}'`, `'${name}'`).replaceAll(`"${family}"`, `"${name}"`)
  }
  return renamed
}

/** The rules as a sheet from which nothing outside the picture can be reached. */
export function confinedSheet(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
    const text = sheet.cssRules[index]?.cssText ?? ''
    if (text.startsWith('@') || /url\(/i.test(text)) sheet.deleteRule(index)
  }
  return sheet
}

let count = 0

/** Hands the typefaces to the document. Returns what they are called there, and a function that takes them back. */
export function lendFonts(fonts: readonly EmbeddedFont[]): { names: Map<string, string>; takeBack: () => void } {
  const names = new Map<string, string>()
  const faces = fonts.map(({ family, weight, data }) => {
    count += 1
    const name = names.get(family) ?? `${family} of picture ${count}`
    names.set(family, name)
    return new FontFace(name, data, { weight })
  })
  for (const face of faces) document.fonts.add(face)
  return {
    names,
    takeBack: () => {
      for (const face of faces) document.fonts.delete(face)
    },
  }
}
