/** One picture with its name, what it is for, and what can be done with it. */

import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Picture, Variant } from '../api/types'
import { CloseSign, DownloadSign, EnlargeSign } from '../icons'
import { saveSvg } from './download'
import { PictureView } from './PictureView'

interface Props {
  variant: Variant
  picture: Picture | undefined
  fileName: string
  /** Whether another look of the same picture is on its way. */
  changing: boolean
}

export function PictureCard({ variant, picture, fileName, changing }: Props) {
  const { t } = useTranslation()
  const [large, setLarge] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const name = t(`pictures.${variant}`)
  const svg = picture?.svg
  return (
    <article className="sheet picture" aria-labelledby={heading} aria-busy={changing}>
      <header>
        <h3 id={heading}>{name}</h3>
        <p>{t(`pictures.${variant}Purpose`)}</p>
      </header>
      {svg ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide picture scrolls on a phone, by keyboard too */}
          <section className="canvas" tabIndex={0} aria-label={t('pictures.scroll', { name })}>
            <PictureView svg={svg} />
          </section>
          <div className="actions">
            <button
              type="button"
              aria-label={t('pictures.downloadOf', { name })}
              onClick={() => saveSvg(svg, fileName)}
            >
              <DownloadSign />
              {t('pictures.download')}
            </button>
            <button
              type="button"
              aria-label={t('pictures.fullSizeOf', { name })}
              onClick={() => {
                setLarge(true)
                dialog.current?.showModal()
              }}
            >
              <EnlargeSign />
              {t('pictures.fullSize')}
            </button>
          </div>
          <dialog ref={dialog} className="full-size" aria-label={name} onClose={() => setLarge(false)}>
            <header>
              <h2>{name}</h2>
              <button
                type="button"
                className="icon-button"
                aria-label={t('pictures.close')}
                title={t('pictures.close')}
                onClick={() => dialog.current?.close()}
              >
                <CloseSign />
              </button>
            </header>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too */}
            <section className="stage" tabIndex={0} aria-label={t('pictures.scroll', { name })}>
              {large && <PictureView svg={svg} fill />}
            </section>
          </dialog>
        </>
      ) : (
        <p className="no-picture">
          <strong>{t('pictures.failed')}</strong> {picture?.error}
        </p>
      )}
    </article>
  )
}

/** Stands where a picture will be. */
export function PicturePlaceholder({ variant }: { variant: Variant }) {
  const { t } = useTranslation()
  return (
    <div className="sheet picture waiting" aria-hidden="true">
      <header>
        <h3>{t(`pictures.${variant}`)}</h3>
        <p>{t(`pictures.${variant}Purpose`)}</p>
      </header>
      <div className="canvas" />
    </div>
  )
}
