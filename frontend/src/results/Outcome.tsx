/** What came of the address: pictures, a refusal with ways on, an error, or a drawing that was stopped. */

import { useTranslation } from 'react-i18next'
import type { Address } from '../address'
import type { Diagnostic } from '../api/types'
import { type Drawing, drawnText, type Look, usePicturesBefore } from '../drawing'
import { Failure, ParseFailure } from './Failure'
import { NotUnderstood } from './NotUnderstood'
import { Results } from './Results'
import { VisualLanguagePanel } from './VisualLanguagePanel'

interface Props {
  address: Address
  look: Look
  drawing: Drawing
  diagnostics: readonly Diagnostic[]
  onReveal: (reveal: boolean) => void
  onVisualLanguage: (text: string) => void
  /** Goes to the problem's box, and to a sentence in it. */
  onEdit: (sentence?: string) => void
  onWrite: () => void
  onOtherLanguage: () => void
}

export function Outcome(props: Props) {
  const { address, look, drawing, diagnostics, onReveal, onVisualLanguage, onEdit, onWrite, onOtherLanguage } = props
  const busy = drawing.isFetching
  const error = busy ? null : drawing.error
  const before = usePicturesBefore(address.problem, look)
  const answer = drawing.data ?? (error?.body.is_parse_error ? before : undefined)
  const drawn = drawnText(address, drawing)
  const again = () => void drawing.refetch()
  const edited = address.problem !== '' && address.visualLanguage !== ''
  return (
    <>
      {(answer || busy) && (
        <Results
          answer={answer}
          problem={address.problem}
          changing={drawing.isPlaceholderData || error !== null}
          reveal={address.reveal}
          onReveal={onReveal}
        />
      )}
      {drawing.isPending && !busy && <Stopped onDraw={again} />}
      {error?.code === 'not_understood' ? (
        <NotUnderstood
          error={error}
          problem={address.problem}
          onEdit={onEdit}
          onWrite={onWrite}
          onOtherLanguage={onOtherLanguage}
        />
      ) : error?.body.is_parse_error ? (
        edited && <ParseFailure picturesBefore={before !== undefined} />
      ) : (
        error && <Failure error={error} onAgain={again} onEdit={() => onEdit()} />
      )}
      {address.problem !== '' && drawn !== '' && (
        <VisualLanguagePanel
          drawn={drawn}
          edited={edited}
          comprehension={drawing.data?.comprehension ?? null}
          diagnostics={diagnostics}
          busy={busy}
          onDraw={onVisualLanguage}
          onOriginal={() => onVisualLanguage('')}
        />
      )}
    </>
  )
}

function Stopped({ onDraw }: { onDraw: () => void }) {
  const { t } = useTranslation()
  return (
    <section className="sheet notice" aria-labelledby="stopped-heading">
      <h2 id="stopped-heading">{t('results.stoppedHeading')}</h2>
      <p>{t('results.stopped')}</p>
      <div className="actions">
        <button type="button" onClick={onDraw}>
          {t('results.drawNow')}
        </button>
      </div>
    </section>
  )
}
