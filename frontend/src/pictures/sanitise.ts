/** Makes an SVG text into DOM that can do nothing but be looked at. */

import DOMPurify from 'dompurify'

/** `use` is not in the library's list, because it can pull in other documents; here it may only point into its own. */
const EXTRA_TAGS = ['use']
const EXTRA_ATTRIBUTES = ['tabindex', 'role', 'href']
/** A style sheet would be refused by the page's Content-Security-Policy; see `style.ts` for what becomes of it. */
const FORBIDDEN_TAGS = ['style', 'a', 'image', 'script', 'foreignObject', 'animate', 'set']
const FORBIDDEN_ATTRIBUTES = ['style', 'class']

const purify = DOMPurify(window)
purify.addHook('uponSanitizeAttribute', (_node, attribute) => {
  const { attrName, attrValue } = attribute
  if ((attrName === 'href' || attrName === 'xlink:href') && !attrValue.startsWith('#')) attribute.keepAttr = false
  if (/url\(\s*(?!["']?#)/i.test(attrValue)) attribute.keepAttr = false
})

/** The `<svg>` element of `text`, or undefined where there is none. */
export function sanitisedSvg(text: string): SVGSVGElement | undefined {
  const fragment = purify.sanitize(text, {
    USE_PROFILES: { svg: true, svgFilters: true },
    ADD_TAGS: EXTRA_TAGS,
    ADD_ATTR: EXTRA_ATTRIBUTES,
    FORBID_TAGS: FORBIDDEN_TAGS,
    FORBID_ATTR: FORBIDDEN_ATTRIBUTES,
    // Ids are confined to a shadow tree of their own; prefixing them would cut what refers to them.
    SANITIZE_DOM: false,
    RETURN_DOM_FRAGMENT: true,
  })
  const svg = fragment.querySelector('svg')
  return svg instanceof SVGSVGElement ? svg : undefined
}
