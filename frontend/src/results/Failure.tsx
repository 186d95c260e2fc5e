/** An error, told to a person: what happened, and what to do about it. */

import { useTranslation } from 'react-i18next'
import type { ApiError } from '../api/client'

interface Props {
  error: ApiError
  onAgain: () => void
  onEdit: () => void
}

type Kind = 'offline' | 'timed_out' | 'rate_limited' | 'unavailable' | 'unexpected'

/** What kind of failure it is, or undefined where the API's own message says it best. */
export function kindOf({ code, status, message }: ApiError): Kind | undefined {
  if (code === 'offline' || code === 'timed_out') return code
  if (status === 429) return 'rate_limited'
  if (status === 504) return 'timed_out'
  if (status === 502 || status === 503) return 'unavailable'
  if (status >= 400 && status < 500 && message) return undefined
  return 'unexpected'
}

export function Failure({ error, onAgain, onEdit }: Props) {
  const { t } = useTranslation()
  const kind = kindOf(error)
  return (
    <section className="sheet notice error" aria-labelledby="failure-heading">
      <h2 id="failure-heading">{t('failure.heading')}</h2>
      <p>{kind ? t(`failure.${kind}`) : error.message}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={kind ? onAgain : onEdit}>
          {t(kind ? 'failure.again' : 'failure.edit')}
        </button>
      </div>
      {error.requestId && <p className="request-id">{t('failure.requestId', { id: error.requestId })}</p>}
    </section>
  )
}

/** The panel's text has a mistake; the list of places stands in the panel, below this. */
export function ParseFailure({ picturesBefore }: { picturesBefore: boolean }) {
  const { t } = useTranslation()
  return (
    <section className="sheet notice error" aria-labelledby="failure-heading">
      <h2 id="failure-heading">{t('failure.parseHeading')}</h2>
      <p>{t(picturesBefore ? 'failure.parseBefore' : 'failure.parse')}</p>
    </section>
  )
}
