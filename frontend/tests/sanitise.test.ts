import { describe, expect, it } from 'vitest'
import { sanitisedSvg } from '../src/pictures/sanitise'
import { renameFamilies, takeApart } from '../src/pictures/style'

function clean(inner: string): SVGSVGElement {
  const svg = sanitisedSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" role="img">${inner}</svg>`)
  if (!svg) throw new Error('no picture is left')
  return svg
}

describe('a picture that is made harmless', () => {
  it('keeps what pictures are made of', () => {
    const svg = clean(
      '<title>T &amp; U</title><desc>D</desc><symbol id="apple" viewBox="0 0 32 32"><path d="M0 0h1"/></symbol>' +
        '<g data-role="container" data-node="arguments/0" data-dsl-path="operation/entities[0]" data-quantity="9" tabindex="0" ' +
        'role="img" aria-label="9 apples" transform="translate(1 2)"><use href="#apple" x="1" y="2" width="3" height="3" opacity="0.5"/>' +
        '<rect width="4" height="5" rx="1" stroke-dasharray="4 2" fill="url(#shade)"/><text text-anchor="middle">9</text></g>',
    )
    expect(svg.getAttribute('viewBox')).toBe('0 0 20 10')
    expect(svg.querySelector('title')?.textContent).toBe('T & U')
    expect(svg.querySelector('desc')?.textContent).toBe('D')
    expect(svg.querySelector('symbol')?.id).toBe('apple')
    expect(svg.querySelector('symbol')?.getAttribute('viewBox')).toBe('0 0 32 32')
    const group = svg.querySelector('g')
    expect({ ...group?.dataset }).toEqual({
      role: 'container',
      node: 'arguments/0',
      dslPath: 'operation/entities[0]',
      quantity: '9',
    })
    expect(group?.getAttribute('tabindex')).toBe('0')
    expect(group?.getAttribute('role')).toBe('img')
    expect(group?.getAttribute('aria-label')).toBe('9 apples')
    expect(svg.querySelector('use')?.getAttribute('href')).toBe('#apple')
    expect(svg.querySelector('use')?.getAttribute('opacity')).toBe('0.5')
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('url(#shade)')
    expect(svg.querySelector('rect')?.getAttribute('stroke-dasharray')).toBe('4 2')
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<rect onload="alert(1)" width="1" height="1"/>'],
    ['foreign content', '<foreignObject><iframe src="https://example.org"></iframe></foreignObject>'],
    ['an outside image', '<image href="https://example.org/a.png"/>'],
    ['a use of another document', '<use href="https://example.org/a.svg#x"/>'],
    ['a use of a data address', '<use href="data:image/svg+xml,&lt;svg/&gt;#x"/>'],
    ['a use by the old attribute', '<use xlink:href="//example.org/a.svg#x"/>'],
    ['a fill from outside', '<rect fill="url(https://example.org/#p)" width="1" height="1"/>'],
    ['a link', '<a href="javascript:alert(1)"><text>x</text></a>'],
    ['an animated link', '<set attributeName="href" to="https://example.org"/>'],
    ['a style element', '<style>@import "https://example.org/a.css"</style>'],
    ['a style attribute', '<rect style="background:url(https://example.org)" width="1" height="1"/>'],
  ])('loses %s', (_name, inner) => {
    const { outerHTML } = clean(inner)
    expect(outerHTML).not.toMatch(/script|alert|example\.org|data:image|<style|onload|iframe/i)
  })

  it('is nothing where there was no picture', () => {
    expect(sanitisedSvg('<p>no picture</p>')).toBeUndefined()
    expect(sanitisedSvg('')).toBeUndefined()
  })
})

describe('the style sheet of a picture', () => {
  it('is taken out of the text', () => {
    const { svg, rules } = takeApart(
      '<svg><style type="text/css">text{fill:red}</style><g/><STYLE>g{opacity:1}</STYLE ></svg>',
    )
    expect(svg).toBe('<svg><g/></svg>')
    expect(rules).toBe('text{fill:red}\ng{opacity:1}')
  })

  it('gives up its typeface', () => {
    const { rules, fonts } = takeApart(
      "<svg><style>@font-face{font-family:'Lexend';font-weight:500;src:url(data:font/ttf;base64,AAEA/w==)}" +
        "text{font-family:'Lexend',sans-serif}</style></svg>",
    )
    expect(fonts).toEqual([{ family: 'Lexend', weight: '500', data: new Uint8Array([0, 1, 0, 255]) }])
    expect(renameFamilies(rules, new Map([['Lexend', 'Lexend of picture 1']]))).toBe(
      "text{font-family:'Lexend of picture 1',sans-serif}",
    )
  })

  it('does not fetch a typeface from elsewhere', () => {
    const { rules, fonts } = takeApart(
      "<svg><style>@font-face{font-family:'X';src:url(https://example.org/x.woff2)}text{fill:red}</style></svg>",
    )
    expect(fonts).toEqual([])
    expect(rules).toBe('text{fill:red}')
  })
})
