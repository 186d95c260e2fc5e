/** The page's words: English and German, both bundled. */

import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './api/types'
import de from './locales/de.json'
import en from './locales/en.json'
import { recall, remember } from './memory'

export const LANGUAGES: readonly Language[] = ['en', 'de']
const KEY = 'math2visual.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

/** The first of: what was chosen here before, what the browser asks for, English. */
export function preferredLanguage(asked: readonly string[] = navigator.languages): Language {
  const candidates = [recall(KEY) ?? '', ...asked].map((tag) => tag.slice(0, 2).toLowerCase())
  return LANGUAGES.find((language) => language === candidates.find((tag) => tag === 'en' || tag === 'de')) ?? 'en'
}

export function rememberLanguage(language: Language): void {
  remember(KEY, language)
}

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language
  document.title = i18next.t('title')
})

/** Ready when it returns: the words are part of the script, nothing is loaded. */
export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    resources: { en: { translation: en }, de: { translation: de } },
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
  })
}
