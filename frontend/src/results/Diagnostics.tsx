/** What was found in a visual-language text: each finding with its place, and with its mending where there is one. */

import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagnostic, Fix } from '../api/types'
import { excerpt, replaceRange, utf16Offset } from '../textPlaces'

interface Props {
  diagnostics: readonly Diagnostic[]
  /** The text that the places belong to. Once it was edited, places and mendings no longer fit and are not offered. */
  checkedText: string
  text: string
  onText: (text: string) => void
  textArea: RefObject<HTMLTextAreaElement | null>
}

export function Diagnostics({ diagnostics, checkedText, text, onText, textArea }: Props) {
  const { t } = useTranslation()
  if (diagnostics.length === 0) return null
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const heading = errors
    ? t('diagnostics.errors', { count: errors })
    : t('diagnostics.warnings', { count: diagnostics.length })
  const fits = text === checkedText

  const goTo = ({ span }: Diagnostic) => {
    const area = textArea.current
    if (!area) return
    area.focus()
    area.setSelectionRange(utf16Offset(text, span.start), utf16Offset(text, Math.max(span.end, span.start + 1)))
  }
  const mend = ({ span, replacement }: Fix) => {
    onText(replaceRange(text, span.start, span.end, replacement))
    textArea.current?.focus()
  }

  return (
    <section className={errors ? 'diagnostics error' : 'diagnostics'} aria-label={heading}>
      <p className="count">{heading}</p>
      <ul>
        {diagnostics.map((each) => {
          const { before, marked, after } = excerpt(checkedText, each.span.start, each.span.end)
          const { line, column } = each.span
          return (
            <li key={`${each.code} ${each.span.start} ${each.message}`}>
              <p>
                <strong>{t(each.severity === 'error' ? 'diagnostics.error' : 'diagnostics.warning')}:</strong>{' '}
                {each.message}
              </p>
              <p className="place">
                {fits ? (
                  <button
                    type="button"
                    className="link"
                    aria-label={t('diagnostics.goTo', { line, column })}
                    onClick={() => goTo(each)}
                  >
                    {t('diagnostics.place', { line, column })}
                  </button>
                ) : (
                  <span>{t('diagnostics.place', { line, column })}</span>
                )}
                <code>
                  {before}
                  <mark>{marked || '\u00a0'}</mark>
                  {after}
                </code>
              </p>
              {fits && each.fix && (
                <button type="button" onClick={() => each.fix && mend(each.fix)}>
                  {each.fix.title}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
