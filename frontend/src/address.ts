/**
 * The page's state as its address, so that reload, back and a shared link keep it. It lives behind the `#`, which browsers do
 * not send: what a teacher types about a class reaches no access log, and long texts meet no limit on request lines.
 */

import { useCallback, useSyncExternalStore } from 'react'
import type { Language } from './api/types'

/** `visualLanguage` is what is drawn when it is not empty; otherwise `problem` is, by way of being understood first. */
export interface Address {
  problem: string
  visualLanguage: string
  reveal: boolean
  language: Language | undefined
}

const EMPTY: Address = { problem: '', visualLanguage: '', reveal: false, language: undefined }

export function readAddress(hash: string): Address {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const language = fields.get('lang')
  return {
    problem: fields.get('problem') ?? '',
    visualLanguage: fields.get('visual-language') ?? '',
    reveal: fields.get('answer') === 'shown',
    language: language === 'en' || language === 'de' ? language : undefined,
  }
}

/** The part from `#` on, or "" where there is nothing to keep. */
export function writeAddress(address: Address): string {
  const fields = new URLSearchParams()
  if (address.problem) fields.set('problem', address.problem)
  if (address.visualLanguage) fields.set('visual-language', address.visualLanguage)
  if (address.reveal) fields.set('answer', 'shown')
  if (address.language) fields.set('lang', address.language)
  const text = fields.toString()
  return text && `#${text}`
}

const listeners = new Set<() => void>()
let current = EMPTY
let currentHash = ''

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}

function snapshot(): Address {
  const { hash } = window.location
  if (hash !== currentHash) {
    currentHash = hash
    current = readAddress(hash)
  }
  return current
}

type Go = (changes: Partial<Address>, how: 'push' | 'replace') => void

/** The address, and a function that changes parts of it: as a new entry of the history, or in place of the present one. */
export function useAddress(): [Address, Go] {
  const address = useSyncExternalStore(subscribe, snapshot)
  const go = useCallback<Go>((changes, how) => {
    const { pathname, search, hash } = window.location
    const next = writeAddress({ ...snapshot(), ...changes })
    if (next === hash) return
    const url = pathname + search + next
    if (how === 'push') window.history.pushState(null, '', url)
    else window.history.replaceState(null, '', url)
    for (const listener of listeners) listener()
  }, [])
  return [address, go]
}
