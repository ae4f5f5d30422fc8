import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { noticesPaper, signListPaper } from '@ra-soat/server/documents/contract.ts';
import { noticesBoard } from '@ra-soat/server/notices/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { worksInVillages } from '../access/works-in-villages.ts';
import type { PartProps } from '../after-decision/part-props.ts';
import { VillagePicker } from '../after-decision/village-picker.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { whole } from '../ui/show.ts';
import { SignListButtons } from '../ui/sign-list-buttons.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { afterWords, noticeScreenWords } from '../words/after-decision.vi.ts';
import { NoticesOfVillage } from './notices-of-village.tsx';

type Row = z.output<typeof noticesBoard.output>['villages'][number];

const columns: readonly Column<Row>[] = [
  { id: 'name', header: afterWords.village, names: true, cell: ({ name }) => name },
  { id: 'all', header: noticeScreenWords.households, number: true, cell: (row) => whole(row.households) },
  { id: 'told', header: noticeScreenWords.told, number: true, cell: (row) => whole(row.told) },
  { id: 'left', header: noticeScreenWords.left, number: true, cell: (row) => whole(row.households - row.told) },
];

/** Who is still to be told what the decision says of them, village by village. */
export function NoticesPart({ round: { roundId }, villages, village, onVillage }: PartProps): ReactNode {
  const { grants } = useMe();
  const may = useMay();
  const board = useAsk(noticesBoard, { roundId });
  const name = villages.find(({ villageId }) => villageId === village)?.name ?? '';
  const prints = may('paper.print');
  return (
    <Stack>
      <Title order={2}>{noticeScreenWords.villages}</Title>
      <Asked of={board}>
        {({ villages: rows }) => (
          <DataTable
            caption={noticeScreenWords.villages}
            columns={columns}
            rows={rows}
            keyOf={({ villageId }) => villageId}
          />
        )}
      </Asked>
      {prints && !worksInVillages(grants) && (
        <Papers roundId={roundId} villageId={undefined} name={afterWords.allVillages} />
      )}
      <VillagePicker villages={villages} value={village} onChange={onVillage} />
      {village !== undefined && (
        <>
          <Title order={2}>{noticeScreenWords.ofVillage(name)}</Title>
          {prints && <Papers roundId={roundId} villageId={village} name={name} />}
          <NoticesOfVillage key={village} roundId={roundId} villageId={village} />
        </>
      )}
    </Stack>
  );
}

interface PapersProps {
  readonly roundId: string;
  readonly villageId: string | undefined;
  readonly name: string;
}

function Papers({ roundId, villageId, name }: PapersProps): ReactNode {
  const where = { roundId, ...(villageId === undefined ? {} : { villageId }) };
  return (
    <Stack gap="xs">
      <PaperButtons
        name={noticeScreenWords.papers(name)}
        urlOf={(format) => fileUrl(noticesPaper, { ...where, format })}
      />
      <SignListButtons
        name={`${noticeScreenWords.list}: ${name}`}
        urlOf={(format) => fileUrl(signListPaper, { ...where, list: 'notices', format })}
      />
    </Stack>
  );
}
