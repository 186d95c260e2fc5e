/** Starts the page. */

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/controls.css'
import './styles/page.css'
import './styles/findings.css'
import './styles/results.css'
import { App } from './App'
import { readAddress } from './address'
import { applyTheme } from './appearance'
import { preferredLanguage, startI18n } from './i18n'

applyTheme()
startI18n(readAddress(window.location.hash).language ?? preferredLanguage())

const queries = new QueryClient({
  defaultOptions: {
    // "always": without a network a request fails and says so, instead of waiting in silence.
    queries: { networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false, gcTime: 30 * 60_000 },
  },
})

const place = document.getElementById('page')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  )
}
