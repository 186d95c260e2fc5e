/** Asks the gateway, and turns whatever goes wrong into one kind of error that the page can explain. */

import type { ErrorBody, GenerateRequest, GenerateResponse } from './types'

/** Longer than the gateway's own limit for a language model's three attempts, so that its explanation arrives first. */
const TIMEOUT_MS = 130_000

/** `code` is the API's, or one of the page's own: `offline`, `timed_out`, `unreadable`. `status` is 0 where nothing answered. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly requestId: string,
    readonly body: Partial<ErrorBody> & Record<string, unknown> = {},
  ) {
    super(message)
    this.name = 'ApiError'
  }
}

/** Throws ApiError; rejects with the abort reason when `signal` is aborted. */
export function generate(request: GenerateRequest, signal: AbortSignal): Promise<GenerateResponse> {
  return post<GenerateResponse>('/api/generate', request, request.language ?? 'en', signal)
}

async function post<Answer>(path: string, body: object, language: string, signal: AbortSignal): Promise<Answer> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  let response: Response
  let text: string
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body),
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, timeout]),
    })
    text = await response.text()
  } catch (error) {
    if (signal.aborted) throw error
    throw timeout.aborted ? new ApiError(0, 'timed_out', '', '') : new ApiError(0, 'offline', '', '')
  }
  const requestId = response.headers.get('X-Request-ID') ?? ''
  const parsed = parseObject(text)
  if (response.ok && parsed) return parsed as Answer
  if (response.ok || !parsed) throw new ApiError(response.status, 'unreadable', '', requestId)
  const problem = parsed as Partial<ErrorBody> & Record<string, unknown>
  throw new ApiError(
    response.status,
    typeof problem.code === 'string' ? problem.code : 'unreadable',
    typeof problem.error === 'string' ? problem.error : '',
    typeof problem.request_id === 'string' ? problem.request_id : requestId,
    problem,
  )
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
