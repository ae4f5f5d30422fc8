import { Alert, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { incomeKindWords, incomeStageWords } from '@ra-soat/domain/words/income.vi.ts';
import { incomePost, incomeRound } from '@ra-soat/server/income/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { DaysLeft } from '../monthly/months-board.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { capital } from '../ui/capital.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Page } from '../ui/page.tsx';
import { day } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { incomeRoundWords as words } from '../words/income-rounds.vi.ts';
import { monthlyWords } from '../words/monthly.vi.ts';
import { CaseActions, type IncomeCaseRow } from './case-actions.tsx';
import { IncomePapers } from './income-papers.tsx';
import { SignIncome } from './sign-income.tsx';
import type { SheetRules } from './sheet-fields.tsx';

type RoundPage = z.output<typeof incomeRound.output>;

/** A round of computed income: requests, sheets, posting, decision. */
export function IncomeScreen(): ReactNode {
  const { roundId } = useParams({ from: '/income/$roundId' });
  const asked = useAsk(incomeRound, { roundId });
  return <Asked of={asked}>{(page) => <Shown page={page} />}</Asked>;
}

function Shown({ page }: { readonly page: RoundPage }): ReactNode {
  const { round, decision } = page;
  const { kind, month, year, from, decisionBy, risk, daysLeft, decidedOn } = round;
  return (
    <Page
      title={words.title(incomeKindWords[kind], month, year)}
      subtitle={`${round.communeName} · ${words.days(day(from), day(decisionBy))}`}
      above={[{ label: words.above, link: { to: '/months' } }]}
      actions={<DaysLeft left={daysLeft} decidedOn={decidedOn} risk={risk} />}
    >
      <Stack>
        {risk !== 'none' && <Alert color={risk === 'late' ? 'red' : 'orange'}>{monthlyWords.risk[risk]}</Alert>}
        <Lines page={page} />
        {decision && <Alert color="green">{words.decision(decision.number, day(decision.on), decision.signer)}</Alert>}
        {!decision && <Steps page={page} />}
        <Cases page={page} />
        <IncomePapers page={page} />
      </Stack>
    </Page>
  );
}

function Lines({ page: { limits, incomeFrom, incomeTo } }: { readonly page: RoundPage }): ReactNode {
  if (!limits) return <Alert color="orange">{words.noLimits}</Alert>;
  const check = limits.mark === 'confirmed' ? '' : ` (${words.check})`;
  return (
    <div>
      <Text fw={600}>{words.limits(limits.text)}</Text>
      <Text size="sm">{`${limits.document}${check}. ${words.months(day(incomeFrom), day(incomeTo))}`}</Text>
    </div>
  );
}

function Steps({ page }: { readonly page: RoundPage }): ReactNode {
  const may = useMay();
  const { today } = useMe();
  const posting = useSend(incomePost);
  const { round, cases, block } = page;
  const body = { roundId: round.roundId, on: today };
  const ready = cases.some(({ stage }) => stage === 'DETERMINED');
  return (
    <Stack gap="xs" align="flex-start">
      {block !== null && (
        <Text size="sm">
          {words.block}: {block}
        </Text>
      )}
      <Group>
        {ready && may('list.post') && (
          <ActionDialog label={words.post} intro={words.postIntro} action={posting} body={body} />
        )}
        {block === null && may('decision.sign') && <SignIncome roundId={round.roundId} cases={cases} />}
      </Group>
    </Stack>
  );
}

function stageOf({ stage, postedOn, endsOn, objection, ended }: IncomeCaseRow): ReactNode {
  const open = objection?.answered === null ? words.answerBy(day(objection.replyBy)) : undefined;
  const hung = stage === 'POSTED' ? words.postedUntil(day(postedOn), day(endsOn)) : undefined;
  return (
    <>
      {capital(incomeStageWords[stage])}
      {[open, hung, ended].filter(Boolean).map((text) => (
        <Text key={text} size="xs">
          {text}
        </Text>
      ))}
    </>
  );
}

function Cases({ page: { round, cases } }: { readonly page: RoundPage }): ReactNode {
  const { kind, area, standard } = round;
  const rules: SheetRules | undefined = area === 'special' ? undefined : { kind, area, standard };
  const columns: readonly Column<IncomeCaseRow>[] = [
    {
      id: 'name',
      header: words.who,
      names: true,
      cell: ({ householdId, name }) => (
        <TextLink to="/households/$householdId" params={{ householdId }}>
          {name}
        </TextLink>
      ),
    },
    { id: 'number', header: monthlyWords.number, cell: ({ number }) => number },
    { id: 'village', header: words.village, cell: ({ village }) => village },
    { id: 'stage', header: words.stage, cell: stageOf },
    { id: 'result', header: words.result, wide: true, cell: ({ result }) => result?.text ?? '–' },
    { id: 'do', header: words.do, cell: (row) => rules && <CaseActions row={row} rules={rules} /> },
  ];
  return <DataTable caption={words.cases} columns={columns} rows={cases} keyOf={({ caseId }) => caseId} />;
}
