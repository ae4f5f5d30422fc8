import { sql } from 'kysely';
import type { IncomeCase } from '@ra-soat/domain/income/income-case.ts';
import type { IncomeKind } from '@ra-soat/domain/income/income-sheet.ts';
import { isRecognised } from '@ra-soat/domain/income/judge-income.ts';
import { dayNumber } from '@ra-soat/domain/kernel/dates.ts';
import { monthlyMargin, monthlyRisk } from '@ra-soat/domain/procedure/monthly-risk.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { sayIncome } from '@ra-soat/domain/words/income.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { PlaceRules } from '../platform/place-rules.ts';
import type { incomeRound } from './contract.ts';

type Page = z.output<(typeof incomeRound)['output']>;
export type CaseShown = Page['cases'][number];
export type RoundShown = Omit<Page['round'], 'commune' | 'communeName' | 'area' | 'standard'>;

interface CaseRow {
  case_id: string;
  household_id: string;
  kind: IncomeKind;
  year: number;
  serial: number;
  name: string;
  village: string;
  received_on: string;
  reason: string | null;
  state: IncomeCase;
}

function shown(row: CaseRow): CaseShown & { kind: IncomeKind } {
  const { state } = row;
  const { determined, posting, ended } = state;
  const objection = state.objections.at(-1);
  return {
    ...{ caseId: row.case_id, householdId: row.household_id, kind: row.kind, name: row.name, village: row.village },
    number: `${String(row.serial)}/${String(row.year)}`,
    receivedOn: row.received_on,
    reason: row.reason ?? '',
    stage: state.stage,
    result: determined
      ? {
          answer: determined.result.answer,
          recognised: isRecognised(determined.result),
          text: sayIncome(determined.result),
        }
      : null,
    sheet: determined ? { ...determined.sheet, lines: [...determined.sheet.lines] } : null,
    postedOn: posting?.on ?? null,
    endsOn: posting?.endsOn ?? null,
    objection: objection
      ? {
          ...{ objectionId: objection.objectionId, from: objection.from, content: objection.content },
          ...{ replyBy: objection.replyBy, answered: objection.answered?.answer ?? null },
        }
      : null,
    ended: [ended?.number, ended?.reason].filter(Boolean).join('; '),
  };
}

/** Requests of a round, or with null what waits in the commune; limited by the database to the actor's villages. */
export async function casesShown(tx: Tx, of: { roundId: string } | { waitingIn: string }) {
  const where =
    'roundId' in of ? sql`c.round_id = ${of.roundId}` : sql`c.commune_id = ${of.waitingIn} and c.stage = 'RECEIVED'`;
  const { rows } = await sql<CaseRow>`
    select c.case_id, c.household_id, c.kind, c.year, c.serial, c.name, village.name as village, c.received_on, c.state,
           (select e.body ->> 'reason' from income_case_event e where e.case_id = c.case_id and e.seq = 1) as reason
    from income_case c join village using (village_id) where ${where} order by c.year, c.serial`.execute(tx);
  return rows.map(shown);
}

export interface RoundRow {
  round_id: string;
  commune_id: string;
  kind: IncomeKind;
  year: number;
  month: number;
  from_on: string;
  decision_by: string;
  decided_on: string | null;
  cases: number;
  ended: number;
  /** First day on which a list hung. */
  posted_on: string | null;
}

export async function roundRows(tx: Tx, where: { commune: string; year: number } | { roundId: string }) {
  const only =
    'roundId' in where
      ? sql`r.round_id = ${where.roundId}`
      : sql`r.commune_id = ${where.commune} and r.year = ${where.year}`;
  const { rows } = await sql<RoundRow>`
    select r.round_id, r.commune_id, r.kind, r.year, r.month, r.from_on, r.decision_by, d.decided_on,
           count(c.case_id)::integer as cases, min(c.state -> 'posting' ->> 'on') as posted_on,
           (count(*) filter (where c.stage in ('RECOGNISED', 'REFUSED', 'WITHDRAWN')))::integer as ended
    from income_round r left join income_decision d using (round_id) left join income_case c on c.round_id = r.round_id
    where ${only} group by r.round_id, d.decided_on order by r.month desc, r.kind`.execute(tx);
  return rows;
}

/** The mark of what no longer fits into the legal days; nothing once it is decided. */
export function roundShown(row: RoundRow, { overrides, holidays }: PlaceRules, today: string): RoundShown {
  const posting = settingOn('mstb.posting', row.from_on, overrides)?.value;
  const reverify = settingOn('mstb.reverify', row.from_on, overrides)?.value;
  const needs = { posting, reverify, reposting: { days: 0, unit: 'working' } as const, holidays };
  const risk = monthlyRisk(monthlyMargin(row.decision_by, needs), row.posted_on ?? today);
  return {
    ...{ roundId: row.round_id, kind: row.kind, year: row.year, month: row.month },
    ...{ from: row.from_on, decisionBy: row.decision_by, decidedOn: row.decided_on },
    daysLeft: dayNumber(row.decision_by) - dayNumber(row.decided_on ?? today),
    ...{ cases: row.cases, ended: row.ended },
    risk: row.decided_on === null ? risk : 'none',
  };
}
