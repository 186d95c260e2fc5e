/** Light or dark: as the system has it, until someone chooses. */

import { useCallback, useSyncExternalStore } from 'react'
import type { Theme } from './api/types'
import { recall, remember } from './memory'

const KEY = 'math2visual.theme'
const listeners = new Set<() => void>()

function systemTheme(): Theme {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function chosenTheme(): Theme | undefined {
  const stored = recall(KEY)
  return stored === 'light' || stored === 'dark' ? stored : undefined
}

/** Puts the choice on the root element, where the style sheet reads it; without one the style sheet follows the system. */
export function applyTheme(): void {
  const chosen = chosenTheme()
  if (chosen) document.documentElement.dataset.theme = chosen
  else delete document.documentElement.dataset.theme
}

function subscribe(listener: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, () => chosenTheme() ?? systemTheme())
  const choose = useCallback((next: Theme) => {
    // Choosing what the system has anyway is no choice: from then on the page follows the system again.
    remember(KEY, next === systemTheme() ? undefined : next)
    applyTheme()
    for (const listener of listeners) listener()
  }, [])
  return [theme, choose]
}
