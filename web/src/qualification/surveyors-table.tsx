import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { qualificationReport } from '@ra-soat/server/qualification/contract.ts';
import { useMay } from '../access/session.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { whole } from '../ui/show.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';
import { qualificationWords as words } from '../words/qualification.vi.ts';
import { AllowUntrained } from './allow-untrained.tsx';
import { StandingBadge } from './standing-badge.tsx';

export type Report = z.output<typeof qualificationReport.output>;
type Surveyor = Report['surveyors'][number];

function Standing({ of }: { readonly of: Surveyor }): ReactNode {
  const { standing, certificate, allowed } = of;
  return (
    <Stack gap={2} align="flex-start">
      <StandingBadge of={standing} />
      {certificate !== null && <Text size="sm">{words.certificate(certificate)}</Text>}
      {allowed && (
        <>
          <Text size="sm">{words.allowedBy(allowed.by, showDate(allowed.on))}</Text>
          <Text size="sm">{words.reasonSaid(allowed.reason)}</Text>
        </>
      )}
    </Stack>
  );
}

function villagesSaid({ wholeCommune, villages }: Surveyor): string {
  if (villages.length > 5) return fieldWords.villageCount(villages.length);
  return villages.join(', ') || (wholeCommune ? words.wholeCommune : '–');
}

function columnsOf(roundId: string, allows: boolean): readonly Column<Surveyor>[] {
  return [
    { id: 'name', header: words.name, names: true, cell: ({ name }) => name },
    { id: 'villages', header: words.villages, cell: villagesSaid },
    { id: 'standing', header: words.standing, wide: true, cell: (one) => <Standing of={one} /> },
    { id: 'given', header: words.given, number: true, cell: ({ given }) => whole(given) },
    { id: 'forms', header: words.forms, number: true, cell: ({ forms }) => whole(forms) },
    {
      id: 'untrained',
      header: words.formsUntrained,
      number: true,
      cell: ({ formsUntrained }) => whole(formsUntrained),
    },
    ...(allows
      ? [
          {
            id: 'allow',
            header: fieldWords.actions,
            cell: (one: Surveyor) =>
              one.standing === 'untrained' ? <AllowUntrained roundId={roundId} surveyor={one} /> : '–',
          },
        ]
      : []),
  ];
}

const order = { untrained: 0, allowed: 1, trained: 2 } as const;

/** Everybody who surveys the round: who is not trained first. */
export function SurveyorsTable({ report, roundId }: { readonly report: Report; readonly roundId: string }): ReactNode {
  const allows = useMay()('untrained.allow');
  if (report.surveyors.length === 0) return <Empty what={words.none} remedy={words.noneRemedy} />;
  return (
    <DataTable
      caption={words.surveyors}
      columns={columnsOf(roundId, allows)}
      rows={report.surveyors.toSorted((a, b) => order[a.standing] - order[b.standing])}
      keyOf={({ accountId }) => accountId}
    />
  );
}
