import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { certificatesBoard, certificatesVillage } from '@ra-soat/server/certificates/contract.ts';
import { signListPaper } from '@ra-soat/server/documents/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { worksInVillages } from '../access/works-in-villages.ts';
import type { PartProps } from '../after-decision/part-props.ts';
import { VillagePicker } from '../after-decision/village-picker.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { whole } from '../ui/show.ts';
import { SignListButtons } from '../ui/sign-list-buttons.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { afterWords, certificateWords } from '../words/after-decision.vi.ts';
import { CertificatesOfVillage } from './certificates-of-village.tsx';
import { NumberBook } from './number-book.tsx';
import { TakeBackOfVillage } from './take-back-of-village.tsx';

type Row = z.output<typeof certificatesBoard.output>['villages'][number];

const columns: readonly Column<Row>[] = [
  { id: 'name', header: afterWords.village, names: true, cell: ({ name }) => name },
  { id: 'all', header: certificateWords.certificates, number: true, cell: (row) => whole(row.certificates) },
  { id: 'handed', header: certificateWords.handed, number: true, cell: (row) => whole(row.handed) },
  { id: 'due', header: certificateWords.toTakeBack, number: true, cell: (row) => whole(row.toTakeBack) },
  { id: 'taken', header: certificateWords.takenBack, number: true, cell: (row) => whole(row.takenBack) },
];

/** The book of numbers, the villages, and in one village each certificate with who received it. */
export function CertificatesPart({ round, villages, village, onVillage }: PartProps): ReactNode {
  const { grants } = useMe();
  const may = useMay();
  const { roundId } = round;
  const board = useAsk(certificatesBoard, { roundId });
  return (
    <Stack>
      {!worksInVillages(grants) && (
        <NumberBook roundId={roundId} firstYear={Number((round.decidedOn ?? String(round.year)).slice(0, 4))} />
      )}
      <Title order={2}>{certificateWords.villages}</Title>
      <Asked of={board}>
        {({ villages: rows }) => (
          <DataTable
            caption={certificateWords.villages}
            columns={columns}
            rows={rows}
            keyOf={({ villageId }) => villageId}
          />
        )}
      </Asked>
      {may('paper.print') && !worksInVillages(grants) && (
        <>
          <SignListButtons
            name={`${certificateWords.signOff}: ${afterWords.allVillages}`}
            urlOf={(format) => fileUrl(signListPaper, { list: 'certificates', roundId, format })}
          />
          <SignListButtons
            name={`${certificateWords.takeBackList}: ${afterWords.allVillages}`}
            urlOf={(format) => fileUrl(signListPaper, { list: 'takeBack', roundId, format })}
          />
        </>
      )}
      <VillagePicker villages={villages} value={village} onChange={onVillage} />
      {village !== undefined && (
        <OneVillage
          key={village}
          roundId={roundId}
          villageId={village}
          name={villages.find(({ villageId }) => villageId === village)?.name ?? ''}
        />
      )}
    </Stack>
  );
}

interface OneVillageProps {
  readonly roundId: string;
  readonly villageId: string;
  readonly name: string;
}

function OneVillage({ roundId, villageId, name }: OneVillageProps): ReactNode {
  const may = useMay();
  const asked = useAsk(certificatesVillage, { roundId, villageId });
  const list = (kind: 'certificates' | 'takeBack', label: string) =>
    may('paper.print') && (
      <SignListButtons
        name={`${label}: ${name}`}
        urlOf={(format) => fileUrl(signListPaper, { list: kind, roundId, villageId, format })}
      />
    );
  return (
    <Asked of={asked}>
      {({ certificates, takeBack }) => (
        <Stack>
          <Title order={2}>{certificateWords.ofVillage(name)}</Title>
          {certificates.length > 0 && list('certificates', certificateWords.signOff)}
          <CertificatesOfVillage roundId={roundId} villageId={villageId} certificates={certificates} />
          <Title order={2}>{certificateWords.takeBackOf(name)}</Title>
          {takeBack.length > 0 && list('takeBack', certificateWords.takeBackList)}
          <TakeBackOfVillage roundId={roundId} villageId={villageId} rows={takeBack} />
        </Stack>
      )}
    </Asked>
  );
}
