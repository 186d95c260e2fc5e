/**
 * The style sheet inside a picture. Inline style elements are refused by the Content-Security-Policy, so its rules are put
 * into a constructed sheet of the picture's shadow tree. `@font-face` has no effect there and needs none: the page brings
 * the same typeface, of which a picture embeds only the characters that it uses.
 */

const SHEET = /<style[^>]*>([\s\S]*?)<\/style>/gi

/** The rules of all style elements of an SVG text, as a sheet that nothing outside can be reached from. */
export function styleSheetOf(svgText: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  const rules = [...svgText.matchAll(SHEET)].map((match) => match[1] ?? '').join('\n')
  sheet.replaceSync(rules)
  for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
    const text = sheet.cssRules[index]?.cssText ?? ''
    if (/^@/.test(text) || /url\(/i.test(text)) sheet.deleteRule(index)
  }
  return sheet
}
