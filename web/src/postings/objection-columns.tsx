import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Column } from '../ui/data-table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { objectionWords } from '../words/objections.vi.ts';
import { postingWords } from '../words/postings.vi.ts';
import type { Objection } from './posting-board.ts';

function fromOf({ from, confidential }: Objection): string {
  if (from === null) return objectionWords.keptBack;
  if (from.trim() === '') return objectionWords.nameless;
  return confidential ? objectionWords.confidentialName(from) : from;
}

function State({ of }: { readonly of: Objection }): ReactNode {
  const { answeredOn, answerBy, late, upheld, stage } = of;
  if (answeredOn === null) {
    const by = answerBy === null ? postingWords.open : postingWords.answerBy(showDate(answerBy));
    return late && answerBy !== null ? <strong>{objectionWords.late(showDate(answerBy))}</strong> : by;
  }
  return (
    <>
      {postingWords.answered(showDate(answeredOn), upheld === true)}
      {upheld === true && <Text size="sm">{objectionWords.stage(stage)}</Text>}
    </>
  );
}

/** What a line of the register says. */
export const objectionColumns: readonly Column<Objection>[] = [
  { id: 'number', header: objectionWords.number, number: true, cell: ({ number }) => number },
  {
    id: 'head',
    header: objectionWords.household,
    names: true,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'kind', header: objectionWords.kind, cell: ({ kind }) => postingWords.kinds[kind] },
  { id: 'from', header: objectionWords.from, cell: fromOf },
  {
    id: 'on',
    header: objectionWords.received,
    cell: ({ on, channel }) => `${showDate(on)}, ${postingWords.channels[channel].toLocaleLowerCase('vi')}`,
  },
  { id: 'content', header: objectionWords.content, wide: true, cell: ({ content }) => content },
  { id: 'state', header: objectionWords.state, wide: true, cell: (row) => <State of={row} /> },
];
