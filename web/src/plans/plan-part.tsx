import { Group, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { planRoundWords, planStepWords } from '@ra-soat/domain/words/plan.vi.ts';
import { planPaper } from '@ra-soat/server/documents/contract.ts';
import { useMay } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { day } from '../ui/show.ts';
import { planWords } from '../words/plans.vi.ts';
import type { PlanPageAnswer } from './plan-draft.ts';
import { ChangePlan, MakePlan } from './plan-form.tsx';

interface PlanPartProps {
  readonly commune: string;
  readonly year: number;
  readonly page: PlanPageAnswer;
}

/** The plan of the year: its calendar against the law and against what has happened, its monthly rounds, its versions. */
export function PlanPart({ commune, year, page }: PlanPartProps): ReactNode {
  const may = useMay();
  const newest = page.versions[0];
  const manages = may('plan.manage');
  return (
    <Stack component="section" aria-labelledby="plan" gap="sm">
      <Group justify="space-between">
        <Title order={2} id="plan">
          {planWords.plan}
        </Title>
        {manages && newest && <ChangePlan key={newest.version} commune={commune} year={year} page={page} />}
      </Group>
      {!newest && (
        <Empty
          what={planWords.noPlan}
          remedy={
            <>
              <Text>{page.law ? planWords.noPlanHelp : planWords.lawUnknown}</Text>
              {manages && <MakePlan key={`${commune} ${year}`} commune={commune} year={year} page={page} />}
            </>
          }
        />
      )}
      {newest && <Paper page={page} />}
      {page.law && (
        <Text size="sm">
          {planWords.calendarHelp(showDate(page.law.window.from), showDate(page.law.window.to), page.law.source)}
        </Text>
      )}
      <Calendar page={page} />
      {page.law?.postingWithComplaint && (
        <Text size="sm">{planWords.withComplaint(showDate(page.law.postingWithComplaint))}</Text>
      )}
      {page.monthly.length > 0 && <Monthly page={page} />}
      {page.versions.length > 1 && <Versions page={page} />}
    </Stack>
  );
}

function Paper({ page }: { readonly page: PlanPageAnswer }): ReactNode {
  const may = useMay();
  const { planId, versions } = page;
  const newest = versions[0];
  if (planId === null || !newest) return null;
  return (
    <Group gap="sm">
      <Text>
        {planWords.version(newest.version)}.{' '}
        {planWords.paperLine(newest.number, showDate(newest.on), showDate(newest.enteredOn))}
      </Text>
      {may('paper.print') && (
        <PaperButtons name={planWords.paper} urlOf={(format) => fileUrl(planPaper, { planId, format })} />
      )}
      <AttachmentsButton subject={{ kind: 'plan', id: planId }} name={planWords.scan(newest.number)} />
    </Group>
  );
}

type Step = PlanPageAnswer['proposal'][number];

function Calendar({ page }: { readonly page: PlanPageAnswer }): ReactNode {
  const steps = page.versions[0]?.steps ?? page.proposal;
  if (steps.length === 0) return null;
  const columns: readonly Column<Step>[] = [
    { id: 'step', header: planWords.step, names: true, cell: ({ step }) => planStepWords[step] },
    { id: 'from', header: planWords.from, number: true, cell: ({ from }) => day(from) },
    { id: 'to', header: planWords.to, number: true, cell: ({ to }) => day(to) },
    { id: 'safe', header: planWords.lastSafe, number: true, cell: ({ step }) => day(page.law?.last[step] ?? null) },
    { id: 'actual', header: planWords.actual, wide: true, cell: ({ step }) => actualOf(page, step) },
  ];
  return <DataTable caption={planWords.calendar} columns={columns} rows={steps} keyOf={({ step }) => step} />;
}

function actualOf(page: PlanPageAnswer, step: Step['step']): string {
  const fact = page.facts.find((one) => one.step === step);
  if (fact === undefined) return planWords.notBegun;
  const done = fact.done === null ? [] : [planWords.doneOn(showDate(fact.done))];
  const waiting = fact.waiting.length === 0 ? [] : [planWords.waiting(fact.waiting)];
  return [planWords.begun(showDate(fact.begun)), ...done, ...waiting].join(', ');
}

type MonthlyRow = PlanPageAnswer['monthly'][number];

const monthlyColumns: readonly Column<MonthlyRow>[] = [
  { id: 'kind', header: planWords.kind, names: true, cell: ({ kind }) => planRoundWords[kind] },
  { id: 'from', header: planWords.starts, number: true, cell: ({ from }) => day(from) },
  { id: 'by', header: planWords.decisionBy, number: true, cell: ({ decisionBy }) => day(decisionBy) },
];

function Monthly({ page }: { readonly page: PlanPageAnswer }): ReactNode {
  return (
    <>
      <Title order={3}>{planWords.monthly}</Title>
      <DataTable
        caption={planWords.monthly}
        columns={monthlyColumns}
        rows={page.monthly}
        keyOf={({ kind, from }) => `${kind} ${from}`}
      />
    </>
  );
}

function Versions({ page }: { readonly page: PlanPageAnswer }): ReactNode {
  return (
    <>
      <Title order={3}>{planWords.history}</Title>
      <List>
        {page.versions.map((one) => (
          <List.Item key={one.version}>
            {planWords.version(one.version)}:{' '}
            {planWords.paperLine(one.number, showDate(one.on), showDate(one.enteredOn))}
            {one.reason !== null && ` – ${one.reason}`}
          </List.Item>
        ))}
      </List>
    </>
  );
}
