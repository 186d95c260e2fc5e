/** From an address to pictures. What a problem text was understood as is kept, so that it is understood once. */

import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Address } from './address'
import { ApiError, generate } from './api/client'
import type { Diagnostic, GenerateResponse, Language, Theme, Variant } from './api/types'

export const VARIANTS: readonly Variant[] = ['intuitive', 'formal']

export interface Source {
  kind: 'problem' | 'visual-language'
  text: string
  /** The problem that a visual language belongs to, where there is one. */
  problem?: string
}

const LABEL = /^\s*visual_language\s*:/i

/** Visual language without the label that language models put before it, so that places count from where the box starts. */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '').trim()
}

/** What the address asks to be drawn, or undefined for the empty page. */
export function sourceOf(address: Address): Source | undefined {
  const visualLanguage = withoutLabel(address.visualLanguage)
  if (visualLanguage) return { kind: 'visual-language', text: visualLanguage, problem: address.problem }
  if (address.problem.trim()) return { kind: 'problem', text: address.problem, problem: address.problem }
  return undefined
}

export interface Look {
  language: Language
  theme: Theme
  reveal: boolean
}

const understood = new Map<string, GenerateResponse>()

/** Draws `source`. A problem is sent as its visual language once that is known: another look needs no second reading. */
export async function drawSource(source: Source, look: Look, signal: AbortSignal): Promise<GenerateResponse> {
  const options = { ...look, variants: [...VARIANTS] }
  if (source.kind === 'visual-language') return generate({ dsl: source.text, ...options }, signal)
  const key = `${look.language} ${source.text}`
  const first = understood.get(key)
  if (first) {
    const answer = await generate({ dsl: first.visual_language, ...options }, signal)
    return { ...answer, visual_language: first.visual_language, comprehension: first.comprehension }
  }
  const answer = await generate({ mwp: source.text, ...options }, signal)
  understood.set(key, answer)
  return answer
}

/** Whether asking again may help: nothing answered, or a service was away for the moment. */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'offline' || error.status === 502 || error.status === 503)
}

export function drawingKey(source: Source | undefined, look: Look): QueryKey {
  return ['drawing', source?.kind, source?.text, source?.problem, look.language, look.theme, look.reveal]
}

/** The pictures of `source`. While the look changes, or the visual language of a problem, the pictures that are there stay. */
export function useDrawing(source: Source | undefined, look: Look) {
  return useQuery<GenerateResponse, ApiError>({
    queryKey: drawingKey(source, look),
    queryFn: ({ signal }) => {
      if (!source) throw new Error('There is nothing to draw.')
      return drawSource(source, look, signal)
    },
    enabled: source !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failures, error) => failures < 1 && isPassing(error),
    placeholderData: (previous, query) =>
      query && isOfOneProblem(query.queryKey, drawingKey(source, look)) ? previous : undefined,
  })
}

function isOfOneProblem(one: QueryKey, other: QueryKey): boolean {
  const sameText = one[1] === other[1] && one[2] === other[2]
  return sameText || (Boolean(one[3]) && one[3] === other[3])
}

/** The pictures of a problem as it was understood, if they were drawn before; for when a change of them fails. */
export function usePicturesBefore(problem: string, look: Look): GenerateResponse | undefined {
  const source: Source = { kind: 'problem', text: problem, problem }
  return useQueryClient().getQueryData(drawingKey(source, look))
}

export type Drawing = ReturnType<typeof useDrawing>

const NONE: readonly Diagnostic[] = []

/** What was found in the visual language, whether it could be drawn or not. */
export function diagnosticsOf({ data, error }: Drawing): readonly Diagnostic[] {
  const found = data?.diagnostics ?? error?.body.diagnostics
  return Array.isArray(found) ? found : NONE
}

/** The visual language that was drawn, or that could not be; "" where there is none. */
export function drawnText(address: Address, { data }: Drawing): string {
  const source = sourceOf(address)
  return source?.kind === 'visual-language' ? source.text : (data?.visual_language ?? '')
}
