/** The bar at the top: where one is, and in which language and colours. */

import { useTranslation } from 'react-i18next'
import type { Language, Theme } from './api/types'
import { LANGUAGES } from './i18n'
import { MoonSign, SunSign } from './icons'
import logo from './logo.svg'

interface Props {
  language: Language
  onLanguage: (language: Language) => void
  theme: Theme
  onTheme: (theme: Theme) => void
}

export function Header({ language, onLanguage, theme, onTheme }: Props) {
  const { t } = useTranslation()
  const switchTheme = theme === 'dark' ? t('header.toLight') : t('header.toDark')
  return (
    <header className="bar">
      <button type="button" className="skip" onClick={focusProblem}>
        {t('header.skip')}
      </button>
      <a className="brand" href="./" aria-label={t('header.home')}>
        <img src={logo} alt="" width="32" height="32" />
        <span aria-hidden="true">Math2Visual</span>
      </a>
      <fieldset className="segments small">
        <legend className="unseen">{t('header.language')}</legend>
        {LANGUAGES.map((each) => (
          <label key={each} lang={each}>
            <input
              type="radio"
              name="language"
              value={each}
              checked={each === language}
              aria-label={t(`languages.${each}`)}
              onChange={() => onLanguage(each)}
            />
            <span>
              <span className="long">{t(`languages.${each}`)}</span>
              <span className="short">{each.toUpperCase()}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="icon-button"
        title={switchTheme}
        aria-label={switchTheme}
        onClick={() => onTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        {theme === 'dark' ? <SunSign /> : <MoonSign />}
      </button>
    </header>
  )
}

/** A button, since a link to the box would take the place of the address that keeps the page's state. */
function focusProblem(): void {
  document.querySelector<HTMLTextAreaElement>('#problem-text')?.focus()
}
