/** The page's own few signs, drawn on a grid of 24. */

import type { ReactNode } from 'react'

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg className="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

export const DownloadSign = () => (
  <Sign>
    <path d="M12 4v11m-5-4.5 5 5 5-5M5 20h14" />
  </Sign>
)

export const EnlargeSign = () => (
  <Sign>
    <path d="M14 4h6v6M20 4l-7 7M10 20H4v-6m0 6 7-7" />
  </Sign>
)

export const LinkSign = () => (
  <Sign>
    <path d="M9.5 14.5l5-5M11 7l2.2-2.2a4.2 4.2 0 0 1 6 6L17 13M13 17l-2.2 2.2a4.2 4.2 0 0 1-6-6L7 11" />
  </Sign>
)

export const CloseSign = () => (
  <Sign>
    <path d="M6 6l12 12M18 6 6 18" />
  </Sign>
)

export const SunSign = () => (
  <Sign>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1" />
  </Sign>
)

export const MoonSign = () => (
  <Sign>
    <path d="M19.5 14.2A7.8 7.8 0 1 1 9.8 4.5a6.2 6.2 0 0 0 9.7 9.7z" />
  </Sign>
)
