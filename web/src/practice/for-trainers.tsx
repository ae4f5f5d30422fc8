import type { ReactNode } from 'react';
import { useMay } from '../access/session.tsx';
import { Empty } from '../ui/empty.tsx';
import { practiceResultsWords as words } from '../words/practice-results.vi.ts';

/** Keys are shown to who teaches; others are told where they practise. */
export function ForTrainers({ children }: { readonly children: ReactNode }): ReactNode {
  const may = useMay();
  return may('training.teach') ? children : <Empty what={words.onlyTrainers} remedy={words.onlyTrainersHelp} />;
}
