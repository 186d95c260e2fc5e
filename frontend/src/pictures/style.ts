/**
 * The style sheet inside a picture. Inline style elements are refused by the Content-Security-Policy, so its rules are put
 * into a constructed sheet of the picture's shadow tree. `@font-face` has no effect there and needs none: the page brings
 * the same typeface, of which a picture embeds only the characters that it uses.
 */

const STYLE_ELEMENT = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi

/** An SVG text without its style elements, and what stood in them. */
export function splitStyle(svgText: string): { svg: string; rules: string } {
  const rules = [...svgText.matchAll(STYLE_ELEMENT)].map((match) => match[1] ?? '')
  return { svg: svgText.replace(STYLE_ELEMENT, ''), rules: rules.join('\n') }
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
