/** The API's JSON as this page uses it: field names are those of the published web client. */

export type Variant = 'formal' | 'intuitive'
export type Theme = 'light' | 'dark'
export type Language = 'en' | 'de'

/** `start` and `end` count Unicode code points, `line` and `column` from 1. */
export interface Span {
  start: number
  end: number
  line: number
  column: number
}

export interface Fix {
  title: string
  span: Span
  replacement: string
}

export interface Diagnostic {
  code: string
  severity: 'error' | 'warning'
  message: string
  span: Span
  node?: string
  fix?: Fix | null
}

export interface Picture {
  id: string | null
  svg: string | null
  url: string | null
  error: string | null
}

export interface Comprehension {
  engine: string
  confidence: number
  /** Numbers and sentences that were left out on purpose, each with the reason. */
  ignored: { text: string; reason: string }[]
  notes: string[]
}

export interface GenerateRequest {
  mwp?: string
  dsl?: string
  variants?: Variant[]
  reveal?: boolean
  theme?: Theme
  language?: Language
}

export interface GenerateResponse {
  visual_language: string
  pictures: Partial<Record<Variant, Picture>>
  missing_svg_entities: string[]
  diagnostics: Diagnostic[]
  comprehension: Comprehension | null
  /** Why icons are missing that the library has; null where it could be asked. */
  icons_error: string | null
}

/** The one shape of errors; what a particular code adds stays beside it. */
export interface ErrorBody {
  error: string
  code: string
  request_id: string
  is_parse_error?: boolean
  diagnostics?: Diagnostic[]
  visual_language?: string
}
