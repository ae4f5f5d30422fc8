import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { decisionsBook, decisionSign } from '@ra-soat/server/decisions/contract.ts';
import { useMe } from '../access/session.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { decisionWords } from '../words/decisions.vi.ts';
import { laterWords } from '../words/later.vi.ts';
import type { DecisionDraft } from './decision-draft.ts';

interface PaperFieldsProps {
  readonly roundId: string;
  readonly draft: DecisionDraft;
  readonly set: (change: Partial<DecisionDraft>) => void;
}

/** Number, days and signer of a decision, with the next free number of the year's book beside it. */
export function PaperFields({ roundId, draft, set }: PaperFieldsProps): ReactNode {
  const { today } = useMe();
  const book = useAsk(decisionsBook, { roundId, on: draft.on ?? today });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} style={{ alignItems: 'end' }}>
      <TextInput
        label={decisionWords.decisionNumber}
        description={book.data ? numberHelp(book.data) : decisionWords.numberHelp}
        required
        maxLength={60}
        value={draft.number}
        onChange={({ currentTarget }) => set({ number: currentTarget.value })}
      />
      <VietDate label={decisionWords.on} required max={today} value={draft.on} onChange={(on) => set({ on })} />
      <VietDate
        label={decisionWords.effectiveOn}
        required
        {...(draft.on === null ? {} : { min: draft.on })}
        value={draft.effectiveOn}
        onChange={(effectiveOn) => set({ effectiveOn })}
      />
      <TextInput
        label={decisionWords.signer}
        required
        maxLength={120}
        value={draft.signer}
        onChange={({ currentTarget }) => set({ signer: currentTarget.value })}
      />
      <NativeSelect
        label={decisionWords.authority}
        value={draft.authority}
        onChange={({ currentTarget }) =>
          set({ authority: decisionSign.input.shape.authority.parse(currentTarget.value) })
        }
        data={Object.entries(decisionWords.authorities).map(([value, label]) => ({ value, label }))}
      />
    </SimpleGrid>
  );
}

interface Book {
  readonly next: string;
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

const SHOWN_GAPS = 6;

function numberHelp({ next, gaps }: Book): string {
  const last = gaps.slice(-SHOWN_GAPS).map(({ from, to }) => laterWords.range(from, to));
  const proposed = laterWords.proposed(next);
  return last.length === 0 ? proposed : `${proposed}. ${laterWords.gaps(last.join(', '))}`;
}
