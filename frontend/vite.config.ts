import { appendFileSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const gateway = process.env.MATH2VISUAL_GATEWAY ?? 'http://127.0.0.1:8080'

/** The list of licences is made from scripts; the typeface comes in by a style sheet, and its licence is to go with it. */
function typefaceLicence(): Plugin {
  return {
    name: 'typeface-licence',
    apply: 'build',
    closeBundle() {
      const licence = readFileSync('node_modules/@fontsource/lexend/LICENSE', 'utf8')
      appendFileSync('dist/licenses.txt', `\n## Lexend (OFL-1.1)\n\n${licence}`)
    },
  }
}

export default defineConfig({
  plugins: [react(), typefaceLicence()],
  build: {
    // The page is served with a strict Content-Security-Policy: no inlined data addresses, no polyfill, nothing from elsewhere.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.txt' },
    // The light-dark() colours stay as they are written; older browsers are outside what the page supports.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: { proxy: { '/api': { target: gateway } } },
  test: { environment: 'jsdom', include: ['tests/**/*.test.{ts,tsx}'] },
})
