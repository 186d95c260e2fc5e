/** One picture as DOM of this page, in a shadow tree: its ids and styles meet nobody else's. */

import { useLayoutEffect, useRef } from 'react'
import { sanitisedSvg } from './sanitise'
import { confinedSheet, lendFonts, renameFamilies, takeApart } from './style'

/** A picture is enlarged up to this much, so that a small one does not fill a projector with two apples. */
const LARGEST = 1.35
/** A tall one is no higher than this, in px, so that it fits a window together with the problem. */
const TALLEST = 460
/** A picture is shrunk no further than this, where things can just be told apart; past that it is scrolled. */
const SMALLEST = 0.33
/** In full size it is scrolled rather than made smaller than this: numerals of 16 px are to be read without a glass. */
const SMALLEST_FULL = 0.9

const FRAME = new CSSStyleSheet()
FRAME.replaceSync(`
  :host { display: block; }
  svg { display: block; width: 100%; height: auto; margin-inline: auto; }
  :focus-visible { outline: 3px solid #7c3aed; outline-offset: 2px; border-radius: 6px; }
`)

interface Props {
  svg: string
  /** Whether the picture fills the room it is given, both ways. */
  fill?: boolean
}

export function PictureView({ svg, fill = false }: Props) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const { svg: bare, rules, fonts } = takeApart(svg)
    const { names, takeBack } = lendFonts(fonts)
    const picture = sanitisedSvg(bare)
    root.adoptedStyleSheets = [FRAME, confinedSheet(renameFamilies(rules, names))]
    root.replaceChildren(...(picture ? [picture] : []))
    if (!picture) return takeBack
    nameGroup(picture)
    const { width, height } = picture.viewBox.baseVal
    picture.style.maxWidth = fill
      ? `calc((100dvh - 9rem) * ${width / height})`
      : `${Math.min(width * LARGEST, TALLEST * (width / height))}px`
    picture.style.minWidth = `${Math.round(width * (fill ? SMALLEST_FULL : SMALLEST))}px`
    return takeBack
  }, [svg, fill])
  return <div ref={host} />
}

/** An image may hold nothing that takes the focus, and the parts of a picture do: on this page it is a named group. */
function nameGroup(picture: SVGSVGElement): void {
  const title = picture.querySelector(':scope > title')
  const description = picture.querySelector(':scope > desc')
  picture.setAttribute('role', 'group')
  picture.setAttribute('aria-label', [title?.textContent, description?.textContent].filter(Boolean).join(' '))
  title?.remove()
}
