import { Code, Group, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { postedListPaper } from '@ra-soat/server/documents/contract.ts';
import { postingEnd } from '@ra-soat/server/postings/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { postingWords } from '../words/postings.vi.ts';
import { daysLeft, isOver } from './posting-clock.ts';
import type { Posting } from './posting-board.ts';

/** The postings of a village with their days left, their papers, and the record of their end. */
export function PastPostings({ postings }: { readonly postings: readonly Posting[] }): ReactNode {
  const { today } = useMe();
  if (postings.length === 0) return <Empty what={postingWords.noPostings} />;
  const columns: readonly Column<Posting>[] = [
    { id: 'version', header: postingWords.versionHeader, names: true, cell: ({ version }) => version },
    { id: 'on', header: postingWords.on, cell: ({ on }) => showDate(on) },
    { id: 'endsOn', header: postingWords.endsOn, cell: ({ endsOn }) => showDate(endsOn) },
    { id: 'lines', header: postingWords.lines, number: true, cell: ({ lines }) => lines },
    { id: 'state', header: postingWords.state, cell: (posting) => stateOf(posting, today) },
    { id: 'hash', header: postingWords.hash, cell: ({ hash }) => <Code title={hash}>{hash.slice(0, 12)}</Code> },
    { id: 'paper', header: postingWords.paper, cell: (posting) => <Steps posting={posting} /> },
  ];
  return <DataTable caption={postingWords.postings} columns={columns} rows={postings} keyOf={(row) => row.postingId} />;
}

function stateOf({ endedOn, endsOn }: Posting, today: string): string {
  if (endedOn !== null) return postingWords.ended(showDate(endedOn));
  return isOver(today, endsOn) ? postingWords.over : postingWords.running(daysLeft(today, endsOn));
}

function Steps({ posting }: { readonly posting: Posting }): ReactNode {
  const may = useMay();
  const { today } = useMe();
  const { postingId, endedOn, endsOn, version } = posting;
  return (
    <Group gap="xs">
      {may('paper.print') && (
        <PaperButtons
          name={`${postingWords.versionHeader} ${version}`}
          urlOf={(format) => fileUrl(postedListPaper, { postingId, format })}
        />
      )}
      <AttachmentsButton subject={{ kind: 'posting', id: postingId }} name={postingWords.proofOf(version)} />
      {endedOn === null && isOver(today, endsOn) && may('list.post') && <End posting={posting} />}
    </Group>
  );
}

function End({ posting: { postingId, endsOn } }: { readonly posting: Posting }): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [proof, setProof] = useState('');
  const action = useSend(postingEnd);
  return (
    <ActionDialog
      label={postingWords.end}
      intro={postingWords.endHelp}
      action={action}
      body={on !== null && proof.trim() !== '' ? { postingId, on, proof } : undefined}
    >
      <VietDate label={postingWords.endOn} required min={endsOn} max={today} value={on} onChange={setOn} />
      <Textarea
        label={postingWords.proof}
        required
        maxLength={500}
        autosize
        minRows={2}
        value={proof}
        onChange={({ currentTarget }) => setProof(currentTarget.value)}
      />
    </ActionDialog>
  );
}
