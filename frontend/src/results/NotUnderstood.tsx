/** A problem that was not drawn because it is not clear: why, what was understood, and the ways on from here. */

import { useTranslation } from 'react-i18next'
import type { ApiError } from '../api/client'

interface Props {
  error: ApiError
  problem: string
  onEdit: (sentence: string) => void
  onWrite: () => void
  onOtherLanguage: () => void
}

export function NotUnderstood({ error, problem, onEdit, onWrite, onOtherLanguage }: Props) {
  const { t } = useTranslation()
  const { body } = error
  const understood = textsOf(body.understood)
  const missing = textsOf(body.missing)
  const sentence = textsOf(body.sentence)[0] ?? ''
  return (
    <section className="sheet notice" aria-labelledby="not-understood-heading">
      <h2 id="not-understood-heading">{t('notUnderstood.heading')}</h2>
      <p>{error.message || t('notUnderstood.fallback')}</p>
      {sentence && problem.includes(sentence) && (
        <>
          <p>{t('notUnderstood.sentence')}</p>
          <blockquote>{sentence}</blockquote>
        </>
      )}
      <TextList heading={t('notUnderstood.understood')} texts={understood} />
      <TextList heading={t('notUnderstood.missing')} texts={missing} />
      <h3>{t('notUnderstood.next')}</h3>
      <div className="actions">
        <button type="button" className="primary" onClick={() => onEdit(sentence)}>
          {t('notUnderstood.edit')}
        </button>
        <button type="button" onClick={onWrite}>
          {t('notUnderstood.write')}
        </button>
        {body.reason === 'other_language' && (
          <button type="button" onClick={onOtherLanguage}>
            {t('notUnderstood.other')}
          </button>
        )}
        <span className="hint">{t('notUnderstood.orExample')}</span>
      </div>
    </section>
  )
}

function TextList({ heading, texts }: { heading: string; texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

/** The texts in a value that may be one text, a list of them, or nothing. */
function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return [...new Set(list.filter((each): each is string => typeof each === 'string' && each.trim() !== ''))]
}
