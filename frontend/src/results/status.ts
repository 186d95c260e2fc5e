/** What the live region says about a drawing. */

import { useTranslation } from 'react-i18next'
import type { Drawing } from '../drawing'

export function useStatus({ isFetching, isPlaceholderData, data, error }: Drawing, reveal: boolean): string {
  const { t } = useTranslation()
  if (isFetching) return isPlaceholderData ? '' : t('results.drawing')
  if (error?.code === 'not_understood') return `${t('notUnderstood.heading')} ${error.message}`
  if (error?.body.is_parse_error) return t('failure.parseHeading')
  if (error) return t('failure.heading')
  if (data) return t(reveal ? 'results.readyWithAnswer' : 'results.ready')
  return ''
}
