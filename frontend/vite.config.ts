import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const gateway = process.env.MATH2VISUAL_GATEWAY ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [react()],
  build: {
    // The page is served with a strict Content-Security-Policy: no inlined data addresses, no polyfill, nothing from elsewhere.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    // The light-dark() colours stay as they are written; older browsers are outside what the page supports.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: { proxy: { '/api': { target: gateway } } },
  test: { environment: 'jsdom', include: ['tests/**/*.test.{ts,tsx}'] },
})
