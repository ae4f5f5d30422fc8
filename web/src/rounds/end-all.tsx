import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { postingsEnd, postingsRunning } from '@ra-soat/server/postings/contract.ts';
import { useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { bulkWords } from '../words/bulk.vi.ts';
import { postingWords } from '../words/postings.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { BulkDialog } from './bulk-dialog.tsx';

type Running = z.output<typeof postingsRunning.output>['postings'][number];

interface EndAllProps {
  readonly roundId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
}

const columns: readonly Column<Running>[] = [
  { id: 'village', header: roundWords.village, names: true, cell: ({ village }) => village },
  { id: 'version', header: postingWords.versionHeader, number: true, cell: ({ version }) => whole(version) },
  { id: 'lines', header: postingWords.lines, number: true, cell: ({ lines }) => whole(lines) },
  { id: 'ends', header: postingWords.endsOn, number: true, cell: ({ endsOn }) => showDate(endsOn) },
  {
    id: 'state',
    header: postingWords.state,
    wide: true,
    cell: ({ problem, objected }) => (
      <>
        {problem ?? bulkWords.canEnd}
        {objected > 0 && <div>{bulkWords.objected(objected)}</div>}
      </>
    ),
  },
];

/** All lists whose time is over come down by one command; those that still hang are shown and left. */
export function EndAll({ roundId, opened, onClose, onDone }: EndAllProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [proof, setProof] = useState('');
  const asked = useAsk(postingsRunning, { roundId, on: on ?? today }, { enabled: opened && on !== null, keep: true });
  const over = (asked.data?.postings ?? []).filter(({ problem }) => problem === null);
  const action = useSend(postingsEnd, ({ ended }) => onDone(bulkWords.ended(ended)));
  const ready = on !== null && proof.trim() !== '' && over.length > 0;
  return (
    <BulkDialog
      title={bulkWords.endAll}
      intro={bulkWords.endIntro}
      opened={opened}
      onClose={onClose}
      action={action}
      body={ready ? { roundId, on, proof, postings: over.map(({ postingId }) => postingId) } : undefined}
      submit={bulkWords.endDo(over.length)}
    >
      <VietDate label={postingWords.endOn} required max={today} value={on} onChange={setOn} />
      <TextInput
        label={bulkWords.proof}
        description={bulkWords.proofHelp}
        required
        maxLength={500}
        value={proof}
        onChange={({ currentTarget }) => setProof(currentTarget.value)}
      />
      <Asked of={asked}>
        {({ postings }) =>
          postings.length === 0 ? (
            <Empty what={bulkWords.endNone} />
          ) : (
            <DataTable
              caption={postingWords.postings}
              columns={columns}
              rows={postings}
              keyOf={({ postingId }) => postingId}
            />
          )
        }
      </Asked>
    </BulkDialog>
  );
}
