/** The two pictures and what belongs to them. */

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GenerateResponse } from '../api/types'
import { VARIANTS } from '../drawing'
import { LinkSign } from '../icons'
import { fileName } from '../pictures/download'
import { PictureCard, PicturePlaceholder } from '../pictures/PictureCard'
import { MissingIcons } from './MissingIcons'

interface Props {
  /** Undefined while they are drawn for the first time. */
  answer: GenerateResponse | undefined
  problem: string
  changing: boolean
  reveal: boolean
  onReveal: (reveal: boolean) => void
}

export function Results({ answer, problem, changing, reveal, onReveal }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <div className="toolbar">
        <h2 id="results-heading" tabIndex={-1}>
          {t('results.heading')}
        </h2>
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={reveal}
            aria-checked={reveal}
            disabled={!answer}
            onChange={(event) => onReveal(event.target.checked)}
          />
          <span>{t('results.showAnswer')}</span>
        </label>
        <CopyLink />
      </div>
      <div className="pictures">
        {VARIANTS.map((variant) =>
          answer ? (
            <PictureCard
              key={variant}
              variant={variant}
              picture={answer.pictures[variant]}
              fileName={fileName(problem, variant)}
              changing={changing}
            />
          ) : (
            <PicturePlaceholder key={variant} variant={variant} />
          ),
        )}
      </div>
      <MissingIcons names={answer?.missing_svg_entities ?? []} error={answer?.icons_error ?? null} />
    </>
  )
}

function CopyLink() {
  const { t } = useTranslation()
  const [said, setSaid] = useState<'linkCopied' | 'linkNotCopied'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setSaid('linkCopied')
    } catch {
      setSaid('linkNotCopied')
    }
    setTimeout(() => setSaid(undefined), 4_000)
  }
  return (
    <span className="copy-link">
      <button type="button" className="quiet" onClick={copy}>
        <LinkSign />
        {t('results.copyLink')}
      </button>
      <span role="status" className="hint">
        {said && t(`results.${said}`)}
      </span>
    </span>
  )
}
