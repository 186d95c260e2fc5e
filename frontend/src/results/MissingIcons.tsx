/** The things in the pictures for which the library has no picture, or that it could not be asked for. */

import { useTranslation } from 'react-i18next'

interface Props {
  names: readonly string[]
  /** Why the library could not be asked. */
  error: string | null
}

export function MissingIcons({ names, error }: Props) {
  const { t } = useTranslation()
  if (error) {
    return (
      <p className="sheet missing" role="alert">
        {error}
      </p>
    )
  }
  if (names.length === 0) return null
  return (
    <section className="sheet missing" aria-labelledby="missing-heading">
      <h2 id="missing-heading">{t('missing.heading')}</h2>
      <ul className="chips">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className="hint">{t('missing.explanation')}</p>
    </section>
  )
}
