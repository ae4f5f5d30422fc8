import type { ReactNode } from 'react';
import { sourceWords } from '@ra-soat/domain/assessment/explain.ts';
import { Small } from '../../ui/field/notice.tsx';
import { Sheet } from '../../ui/field/sheet.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import type { Guidance } from '../../words/form-guidance.vi.ts';
import { PinnedWords } from './pinned-words.tsx';

interface GuidanceSheetProps {
  readonly title: string;
  readonly guidance: readonly Guidance[];
  /** Of the question, for what is pinned to it. */
  readonly path?: string;
  readonly onClose: () => void;
}

/** How to ask a question and what counts, each with where it is written. */
export function GuidanceSheet({ title, guidance, path, onClose }: GuidanceSheetProps): ReactNode {
  return (
    <Sheet title={title} onClose={onClose}>
      {guidance.map(({ text, source }) => (
        <div key={text}>
          <p>{text}</p>
          <Small>{formWords.source(sourceWords(source))}</Small>
        </div>
      ))}
      {path !== undefined && <PinnedWords path={path} title={title} />}
    </Sheet>
  );
}
