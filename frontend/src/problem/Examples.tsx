/** Examples to choose from: problems, or texts in the visual language. */

import { useTranslation } from 'react-i18next'
import type { Language } from '../api/types'
import type { Source } from '../drawing'
import { type Example, type ExampleName, PROBLEMS, VISUAL_LANGUAGE } from './examples'

interface Props {
  kind: Source['kind']
  language: Language
  onChoose: (source: Source) => void
}

export function Examples({ kind, language, onChoose }: Props) {
  const { t } = useTranslation()
  const isProblem = kind === 'problem'
  const examples: readonly Example<ExampleName>[] = isProblem ? PROBLEMS[language] : VISUAL_LANGUAGE
  return (
    <section className="examples" aria-labelledby="examples-heading">
      <h2 id="examples-heading">{t(isProblem ? 'examples.heading' : 'examples.visualLanguageHeading')}</h2>
      <ul className={isProblem ? 'problems' : 'texts'}>
        {examples.map(({ name, text }) => (
          <li key={name}>
            <button type="button" className="example" onClick={() => onChoose({ kind, text })}>
              <strong>{t(`examples.${name}`)}</strong>
              <span className={isProblem ? undefined : 'code'}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
