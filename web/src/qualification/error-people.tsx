import { Progress, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { errorWords as words } from '../words/qualification.vi.ts';
import type { Errors } from './error-bars.tsx';
import { StandingBadge } from './standing-badge.tsx';

type Surveyor = Errors['surveyors'][number];

/** Errors by who filled the forms, the most first. */
export function SurveyorErrors({ surveyors }: { readonly surveyors: Errors['surveyors'] }): ReactNode {
  const most = Math.max(...surveyors.map(({ findings }) => findings), 1);
  const columns: readonly Column<Surveyor>[] = [
    {
      id: 'name',
      header: words.surveyor,
      names: true,
      cell: ({ name, trained }) => (
        <Stack gap={2} align="flex-start">
          {name}
          <StandingBadge of={trained ? 'trained' : 'untrained'} />
        </Stack>
      ),
    },
    { id: 'commune', header: words.commune, cell: ({ commune }) => commune },
    {
      id: 'findings',
      header: words.findings,
      wide: true,
      cell: ({ name, findings }) => (
        <Stack gap={2} miw="9rem">
          <Progress
            size="lg"
            value={(findings * 100) / most}
            color="red.8"
            aria-label={`${name}: ${whole(findings)}`}
          />
          <Text size="sm">{whole(findings)}</Text>
        </Stack>
      ),
    },
    { id: 'forms', header: words.forms, number: true, cell: ({ forms }) => whole(forms) },
    { id: 'returned', header: words.returnedForms, number: true, cell: ({ returnedForms }) => whole(returnedForms) },
  ];
  return (
    <DataTable caption={words.bySurveyor} columns={columns} rows={surveyors} keyOf={({ accountId }) => accountId} />
  );
}
