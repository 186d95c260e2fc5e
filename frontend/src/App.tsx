/** The page: the problem's box, what came of it, examples. */

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Address, useAddress } from './address'
import type { Language } from './api/types'
import { useTheme } from './appearance'
import { diagnosticsOf, drawingKey, drawnText, type Source, sourceOf, useDrawing, withoutLabel } from './drawing'
import { Header } from './Header'
import { rememberLanguage } from './i18n'
import { isFromVisualLanguageBox, useDrafts } from './problem/drafts'
import { Examples } from './problem/Examples'
import { STARTER } from './problem/examples'
import { ProblemForm } from './problem/ProblemForm'
import { Outcome } from './results/Outcome'
import { useStatus } from './results/status'

export function App() {
  const { t, i18n } = useTranslation()
  const [address, go] = useAddress()
  const [theme, chooseTheme] = useTheme()
  const language = (address.language ?? i18n.language) as Language
  const drafts = useDrafts(address)
  const textArea = useRef<HTMLTextAreaElement>(null)
  const results = useRef<HTMLElement>(null)

  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language)
  }, [i18n, language])

  const queries = useQueryClient()
  const source = sourceOf(address)
  const look = { language, theme, reveal: address.reveal }
  const drawing = useDrawing(source, look)
  const diagnostics = diagnosticsOf(drawing)
  const status = useStatus(drawing, address.reveal)

  const draw = ({ kind, text, problem = '' }: Source) => {
    if (source?.kind === kind && source.text === text) void drawing.refetch()
    else if (kind === 'problem') go({ problem: text, visualLanguage: '', reveal: false, language }, 'push')
    else go({ problem, visualLanguage: withoutLabel(text), reveal: false, language }, 'push')
    requestAnimationFrame(() => bringIntoView(results.current))
  }
  const drawExample = (example: Source) => {
    draw(example)
    document.getElementById('results-heading')?.focus({ preventScroll: true })
  }
  const chooseLanguage = (next: Language) => {
    rememberLanguage(next)
    if (source) go({ language: next }, 'replace')
    else void i18n.changeLanguage(next)
  }
  const edit = (sentence = '') => {
    const area = textArea.current
    if (!area) return
    area.focus()
    const at = sentence ? area.value.indexOf(sentence) : -1
    if (at >= 0) area.setSelectionRange(at, at + sentence.length)
  }
  const write = () => {
    drafts.setKind('visual-language')
    if (!drafts.visualLanguage.trim()) drafts.setVisualLanguage(STARTER)
    requestAnimationFrame(() => edit())
  }

  const inBox = drafts.kind === 'visual-language' && isFromVisualLanguageBox(address)
  return (
    <>
      <Header language={language} onLanguage={chooseLanguage} theme={theme} onTheme={chooseTheme} />
      <main>
        <div className={source ? 'intro compact' : 'intro'}>
          <h1>{t('intro.heading')}</h1>
          {!source && <p>{t('intro.lede')}</p>}
        </div>
        <ProblemForm
          kind={drafts.kind}
          onKind={drafts.setKind}
          text={drafts.text}
          onText={drafts.setText}
          busy={drawing.isFetching && !drawing.isPlaceholderData}
          onDraw={() => draw({ kind: drafts.kind, text: drafts.text })}
          onCancel={() => void queries.cancelQueries({ queryKey: drawingKey(source, look) })}
          diagnostics={inBox ? diagnostics : []}
          checkedText={drawnText(address, drawing)}
          textArea={textArea}
        />
        <p className="unseen" role="status">
          {status}
        </p>
        <section ref={results} className="results" aria-label={t('results.heading')} hidden={!source}>
          {source && (
            <Outcome
              address={address}
              look={look}
              drawing={drawing}
              diagnostics={diagnostics}
              onReveal={(reveal) => go({ reveal }, 'replace')}
              onVisualLanguage={(text) => go(panelChange(text, language), 'push')}
              onEdit={edit}
              onWrite={write}
              onOtherLanguage={() => chooseLanguage(language === 'en' ? 'de' : 'en')}
            />
          )}
        </section>
        <Examples kind={drafts.kind} language={language} onChoose={drawExample} />
      </main>
      <footer>
        <p>
          {t('footer.about')} <a href="/api/docs">{t('footer.api')}</a>{' '}
          <a href="./licenses.txt">{t('footer.licences')}</a>
        </p>
      </footer>
    </>
  )
}

/** Drawing the panel's text, beside the problem that it comes from. */
function panelChange(text: string, language: Language): Partial<Address> {
  return { visualLanguage: withoutLabel(text), language }
}

/** Scrolls to the pictures where they would appear out of sight or in the lower part of the window. */
function bringIntoView(element: HTMLElement | null): void {
  if (!element) return
  const { top } = element.getBoundingClientRect()
  if (top >= 0 && top < window.innerHeight * 0.55) return
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' })
}
