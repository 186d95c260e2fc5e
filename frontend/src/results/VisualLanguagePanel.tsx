/** The visual language that a problem was understood as, to be read, changed and drawn again. */

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comprehension, Diagnostic } from '../api/types'
import { isSubmitShortcut } from '../shortcut'
import { Diagnostics } from './Diagnostics'

interface Props {
  /** The text that was drawn, or that could not be. */
  drawn: string
  edited: boolean
  /** How the problem was read; nothing where it was not read but written. */
  comprehension: Comprehension | null
  diagnostics: readonly Diagnostic[]
  busy: boolean
  onDraw: (text: string) => void
  onOriginal: () => void
}

export function VisualLanguagePanel({ drawn, edited, comprehension, diagnostics, busy, onDraw, onOriginal }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(drawn)
  const [open, setOpen] = useState(diagnostics.length > 0)
  const textArea = useRef<HTMLTextAreaElement>(null)
  useEffect(() => setText(drawn), [drawn])
  useEffect(() => {
    if (diagnostics.length > 0) setOpen(true)
  }, [diagnostics.length])

  const origin = edited
    ? t('panel.edited')
    : comprehension && t(comprehension.engine === 'rules' ? 'panel.byRules' : 'panel.byModel')
  const rows = Math.min(16, Math.max(4, text.split('\n').length + 1))
  return (
    <details className="sheet panel" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="title">
          <h2>{t('panel.heading')}</h2>
          <span className="hint">{origin}</span>
        </span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onDraw(text)
        }}
      >
        <p>{t('panel.explanation')}</p>
        {comprehension && <ReadersNotes comprehension={comprehension} />}
        <label className="unseen" htmlFor="panel-text">
          {t('panel.label')}
        </label>
        <textarea
          id="panel-text"
          ref={textArea}
          className="code"
          rows={rows}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (isSubmitShortcut(event)) onDraw(text)
          }}
          spellCheck={false}
          autoCapitalize="off"
        />
        <Diagnostics diagnostics={diagnostics} checkedText={drawn} text={text} onText={setText} textArea={textArea} />
        <div className="actions">
          <button type="submit" className="primary" disabled={busy || text.trim() === '' || text === drawn}>
            {t('panel.drawAgain')}
          </button>
          {text !== drawn && (
            <button type="button" className="quiet" onClick={() => setText(drawn)}>
              {t('panel.undo')}
            </button>
          )}
          {edited && (
            <button type="button" className="quiet" onClick={onOriginal}>
              {t('panel.original')}
            </button>
          )}
        </div>
      </form>
    </details>
  )
}

function ReadersNotes({ comprehension: { ignored, notes } }: { comprehension: Comprehension }) {
  const { t } = useTranslation()
  if (ignored.length + notes.length === 0) return null
  return (
    <ul className="notes">
      {ignored.map(({ text, reason }) => (
        <li key={text}>{t('panel.ignored', { text, reason })}</li>
      ))}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
