/** The one big box: a word problem, or a text in the visual language. */

import { type FormEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagnostic } from '../api/types'
import type { Source } from '../drawing'
import { Diagnostics } from '../results/Diagnostics'
import { isSubmitShortcut } from '../shortcut'

/** The API's limits, in code points. */
export const LIMITS: Readonly<Record<Source['kind'], number>> = { problem: 5_000, 'visual-language': 10_000 }

interface Props {
  kind: Source['kind']
  onKind: (kind: Source['kind']) => void
  text: string
  onText: (text: string) => void
  busy: boolean
  onDraw: () => void
  onCancel: () => void
  /** What was found in `checkedText`, when that was drawn from this box. */
  diagnostics: readonly Diagnostic[]
  checkedText: string
  textArea: RefObject<HTMLTextAreaElement | null>
}

export function ProblemForm(props: Props) {
  const { kind, onKind, text, onText, busy, onDraw, onCancel, diagnostics, checkedText, textArea } = props
  const { t } = useTranslation()
  const [askedEmpty, setAskedEmpty] = useState(false)
  const isProblem = kind === 'problem'
  const limit = LIMITS[kind]
  const surplus = text.length > limit ? [...text].length - limit : 0
  const empty = text.trim() === ''
  const note =
    surplus > 0 ? t('form.tooLong', { count: surplus, limit }) : askedEmpty && empty ? t('form.empty') : undefined

  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setAskedEmpty(empty)
    if (empty || surplus > 0) textArea.current?.focus()
    else onDraw()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isSubmitShortcut(event)) submit()
  }

  return (
    <form className="sheet problem" onSubmit={submit}>
      <div className="problem-head">
        <label className="big-label" htmlFor="problem-text">
          {t(isProblem ? 'form.problemLabel' : 'form.visualLanguageLabel')}
        </label>
        <fieldset className="segments">
          <legend className="unseen">{t('form.kind')}</legend>
          {(['problem', 'visual-language'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="kind" value={each} checked={each === kind} onChange={() => onKind(each)} />
              <span>{t(each === 'problem' ? 'form.problem' : 'form.visualLanguage')}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <textarea
        id="problem-text"
        ref={textArea}
        className={isProblem ? 'prose' : 'code'}
        rows={isProblem ? 2 : 8}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={t(isProblem ? 'form.problemPlaceholder' : 'form.visualLanguagePlaceholder')}
        spellCheck={isProblem}
        autoCapitalize={isProblem ? 'sentences' : 'off'}
        aria-invalid={note !== undefined}
        aria-describedby={note ? 'problem-note' : undefined}
      />
      <p id="problem-note" className="note" role="alert" hidden={!note}>
        {note}
      </p>
      <Diagnostics
        diagnostics={diagnostics}
        checkedText={checkedText}
        text={text}
        onText={onText}
        textArea={textArea}
      />
      <div className="actions">
        <button type="submit" className="primary" disabled={busy}>
          {t('form.draw')}
        </button>
        {busy && (
          <button type="button" onClick={onCancel}>
            {t('form.cancel')}
          </button>
        )}
        {text !== '' && !busy && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              onText('')
              textArea.current?.focus()
            }}
          >
            {t('form.clear')}
          </button>
        )}
        <span className="hint">{t('form.shortcut')}</span>
      </div>
    </form>
  )
}
