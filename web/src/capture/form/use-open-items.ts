import { useMemo } from 'react';
import { openItems, type OpenItem } from './open-items.ts';
import { useForm, useJudgement, useWork } from './form-context.tsx';

/** All that is left in the form, a moment behind the answers. */
export function useOpenItems(): readonly OpenItem[] {
  const { form, item } = useForm();
  const judgement = useJudgement();
  const work = useWork((now) => now);
  const { kase, round } = item;
  return useMemo(() => openItems({ work, kase, round, form, judgement }), [work, kase, round, form, judgement]);
}
