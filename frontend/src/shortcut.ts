/** Ctrl + Enter (⌘ + Enter on a Mac) draws what is in the box that has the focus. */

interface Keys {
  key: string
  ctrlKey: boolean
  metaKey: boolean
}

export function isSubmitShortcut({ key, ctrlKey, metaKey }: Keys): boolean {
  return key === 'Enter' && (ctrlKey || metaKey)
}
