/** Small settings kept in the browser; where that is forbidden they last as long as the page. */

const session = new Map<string, string>()

export function recall(key: string): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined
  } catch {
    return session.get(key)
  }
}

export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, value)
  } catch {
    if (value === undefined) session.delete(key)
    else session.set(key, value)
  }
}
