/** What stands in the boxes, drawn or not. */

import { useLayoutEffect, useState } from 'react'
import type { Address } from '../address'
import type { Source } from '../drawing'

/** Whether what is drawn comes from the visual-language box, and not from a problem or the panel below its pictures. */
export function isFromVisualLanguageBox({
  problem,
  visualLanguage,
}: Pick<Address, 'problem' | 'visualLanguage'>): boolean {
  return problem === '' && visualLanguage !== ''
}

/** The kind that is chosen and the text of each kind. They follow the address when its texts change, by going back or a link. */
export function useDrafts(address: Address) {
  const [kind, setKind] = useState<Source['kind']>('problem')
  const [problem, setProblem] = useState('')
  const [visualLanguage, setVisualLanguage] = useState('')
  const { problem: drawnProblem, visualLanguage: drawnVisualLanguage } = address
  useLayoutEffect(() => {
    const fromBox = isFromVisualLanguageBox({ problem: drawnProblem, visualLanguage: drawnVisualLanguage })
    if (fromBox) setVisualLanguage(drawnVisualLanguage)
    else setProblem(drawnProblem)
    if (fromBox || drawnProblem) setKind(fromBox ? 'visual-language' : 'problem')
  }, [drawnProblem, drawnVisualLanguage])
  return {
    kind,
    setKind,
    text: kind === 'problem' ? problem : visualLanguage,
    setText: kind === 'problem' ? setProblem : setVisualLanguage,
    visualLanguage,
    setVisualLanguage,
  }
}
