/** Saves a picture as a file. */

export function fileName(problem: string, variant: string): string {
  const words = problem
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return `${[...(words ?? ['picture']).slice(0, 6), variant].join('-')}.svg`
}

export function saveSvg(svg: string, name: string): void {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken its copy by then; until it has, the address must stay.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
