import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import { surveyVersions } from '@ra-soat/server/surveys/contract.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { day, moment, whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { changedAnswers, type ChangedAnswer } from './compare-answers.ts';
import type { Entry } from './work.ts';

type Version = z.output<typeof surveyVersions.output>['versions'][number];

const columns: readonly Column<Version>[] = [
  { id: 'version', header: surveyWords.versionHeader, names: true, cell: ({ version }) => version },
  { id: 'on', header: surveyWords.interviewOn, cell: ({ on }) => day(on) },
  { id: 'by', header: surveyWords.visitor, cell: ({ enteredBy }) => enteredBy },
  {
    id: 'keyed',
    header: surveyWords.keyedBy,
    cell: ({ keyedBy, recordedAt }) => surveyWords.keyedAt(keyedBy, moment(recordedAt)),
  },
  { id: 'class', header: surveyWords.result, cell: (row) => <ClassBadge of={row.class} /> },
  { id: 'scores', header: surveyWords.scores, number: true, cell: ({ b1, b2 }) => `${whole(b1)} / ${whole(b2)}` },
  { id: 'returned', header: surveyWords.returnedHeader, wide: true, cell: (row) => <Returned of={row} /> },
];

const changes: readonly Column<ChangedAnswer>[] = [
  { id: 'question', header: surveyWords.question, names: true, cell: ({ question }) => question },
  { id: 'who', header: surveyWords.who, cell: ({ who }) => who },
  { id: 'before', header: surveyWords.oldAnswer, cell: ({ before }) => before ?? surveyWords.notThere },
  { id: 'after', header: surveyWords.newAnswer, cell: ({ after }) => after ?? surveyWords.notThere },
];

/** Every version of the form, and what two of them answer differently. */
export function Versions({ entry: { householdId, roundId, standard } }: { readonly entry: Entry }): ReactNode {
  const asked = useAsk(surveyVersions, { householdId, roundId });
  const [from, setFrom] = useState<number | null>(null);
  const versions = asked.data?.versions ?? [];
  const [newest, previous] = versions;
  const old = versions.find(({ version }) => version === from) ?? previous;
  if (newest === undefined || previous === undefined || old === undefined) return null;
  const rows = changedAnswers(old.evidence, newest.evidence, formOf(standard, newest.evidence.version));
  return (
    <Stack gap="sm" component="section" aria-labelledby="versions">
      <Title order={2} id="versions">
        {surveyWords.versions(versions.length)}
      </Title>
      <DataTable
        caption={surveyWords.versions(versions.length)}
        columns={columns}
        rows={versions}
        keyOf={({ version }) => String(version)}
      />
      <Group align="end">
        <NativeSelect
          label={surveyWords.compareWith(newest.version)}
          value={String(old.version)}
          onChange={({ currentTarget }) => setFrom(Number(currentTarget.value))}
          data={versions.slice(1).map(({ version }) => ({ value: String(version), label: surveyWords.nth(version) }))}
        />
        <Text>{surveyWords.differences(rows.length)}</Text>
      </Group>
      {rows.length > 0 && (
        <DataTable
          caption={surveyWords.differences(rows.length)}
          columns={changes}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </Stack>
  );
}

/** Why it came back, remark by remark, and what the next version answered. */
function Returned({ of: { returned, remarkAnswers } }: { readonly of: Version }): ReactNode {
  return (
    <>
      {returned && <Text size="sm">{surveyWords.returnedBy(showDate(returned.on), returned.by, returned.reason)}</Text>}
      {returned?.remarks.map(({ path, question, remark }) => (
        <Text size="sm" key={path}>
          {question}: {remark}
        </Text>
      ))}
      {remarkAnswers.map(({ path, question, answer }) => (
        <Text size="sm" key={path}>
          {surveyWords.answered(question)} {answer}
        </Text>
      ))}
    </>
  );
}
