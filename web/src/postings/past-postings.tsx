import { Code, Group, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { postingPlaceWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { postedListPaper, postingMinutesPaper } from '@ra-soat/server/documents/contract.ts';
import { postingEnd } from '@ra-soat/server/postings/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { capital } from '../ui/capital.ts';
import { parseTime } from '../ui/parse-time.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { meetingWords } from '../words/meetings.vi.ts';
import { paperScreenWords } from '../words/papers.vi.ts';
import { postingWords } from '../words/postings.vi.ts';
import { daysLeft, isOver } from './posting-clock.ts';
import type { Posting, PostingBoard } from './posting-board.ts';

/** The postings of a village with their days left, their papers, and the record of their end. */
export function PastPostings({ postings, standards }: Pick<PostingBoard, 'postings' | 'standards'>): ReactNode {
  const { today } = useMe();
  if (postings.length === 0) return <Empty what={postingWords.noPostings} />;
  const columns: readonly Column<Posting>[] = [
    { id: 'version', header: postingWords.versionHeader, names: true, cell: ({ version }) => version },
    { id: 'kind', header: postingWords.listKind, wide: true, cell: kindOf },
    { id: 'on', header: postingWords.on, cell: ({ on, postedAt }) => postingWords.dayHour(showDate(on), postedAt) },
    { id: 'where', header: postingWords.places, wide: true, cell: whereOf },
    { id: 'endsOn', header: postingWords.endsOn, cell: ({ endsOn }) => showDate(endsOn) },
    { id: 'lines', header: postingWords.lines, number: true, cell: ({ lines }) => lines },
    { id: 'state', header: postingWords.state, cell: (posting) => stateOf(posting, today) },
    { id: 'hash', header: postingWords.hash, cell: ({ hash }) => <Code title={hash}>{hash.slice(0, 12)}</Code> },
    { id: 'paper', header: postingWords.paper, cell: (posting) => <Steps posting={posting} standards={standards} /> },
  ];
  return <DataTable caption={postingWords.postings} columns={columns} rows={postings} keyOf={(row) => row.postingId} />;
}

/** The first list, a supplementary one, or the corrected version of an earlier one. */
function kindOf({ version, replaces }: Posting): string {
  if (replaces !== null) return postingWords.corrects(replaces.version, replaces.reason);
  return version === 1 ? postingWords.first : postingWords.supplement;
}

function whereOf({ places, postedBy, announced }: Posting): string {
  const where = places.map((place) => postingPlaceWords[place]);
  return capital([...where, ...(announced ? [postingWords.announcedShort] : []), postedBy].join('; '));
}

function stateOf({ endedOn, endsOn, end }: Posting, today: string): string {
  if (endedOn !== null) {
    const { hour = null, by = null } = end ?? {};
    return postingWords.ended(showDate(endedOn), hour, by);
  }
  return isOver(today, endsOn) ? postingWords.over : postingWords.running(daysLeft(today, endsOn));
}

interface StepsProps {
  readonly posting: Posting;
  readonly standards: PostingBoard['standards'];
}

/** One paper by each standard which the round decides. */
function Steps({ posting, standards }: StepsProps): ReactNode {
  const may = useMay();
  const { today } = useMe();
  const { postingId, endedOn, endsOn, version } = posting;
  return (
    <Group gap="xs">
      {may('paper.print') &&
        standards
          .filter(({ decides }) => decides)
          .map(({ standard, title }, _, all) => (
            <PaperButtons
              key={standard}
              name={`${postingWords.versionHeader} ${version}${all.length > 1 ? `, ${title}` : ''}`}
              urlOf={(format) => fileUrl(postedListPaper, { postingId, standard, format })}
            />
          ))}
      {may('paper.print') && (
        <PaperButtons
          name={paperScreenWords.startMinutes}
          urlOf={(format) => fileUrl(postingMinutesPaper, { postingId, of: 'start', format })}
        />
      )}
      {may('paper.print') && endedOn !== null && (
        <PaperButtons
          name={paperScreenWords.endMinutes}
          urlOf={(format) => fileUrl(postingMinutesPaper, { postingId, of: 'end', format })}
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
  const { fullName } = useMe();
  const [hour, setHour] = useState('17:00');
  const [by, setBy] = useState(fullName);
  const [proof, setProof] = useState('');
  const at = parseTime(hour);
  const ready = on !== null && at !== null && by.trim() !== '' && proof.trim() !== '';
  const action = useSend(postingEnd);
  return (
    <ActionDialog
      label={postingWords.end}
      intro={postingWords.endHelp}
      action={action}
      body={ready ? { postingId, on, hour: at, by, proof } : undefined}
    >
      <VietDate label={postingWords.endOn} required min={endsOn} max={today} value={on} onChange={setOn} />
      <Group grow align="end">
        <TextInput
          label={postingWords.endHour}
          required
          value={hour}
          error={at === null ? meetingWords.timeFault : undefined}
          onChange={({ currentTarget }) => setHour(currentTarget.value)}
        />
        <TextInput
          label={postingWords.endBy}
          required
          maxLength={120}
          value={by}
          onChange={({ currentTarget }) => setBy(currentTarget.value)}
        />
      </Group>
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
