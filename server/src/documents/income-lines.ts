import { sql } from 'kysely';
import type { IncomeCase, IncomeDetermined } from '@ra-soat/domain/income/income-case.ts';
import type { IncomeKind } from '@ra-soat/domain/income/income-sheet.ts';
import { isRecognised } from '@ra-soat/domain/income/judge-income.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { SettledArea, StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { addressLine } from './address-line.ts';
import type { IncomeLine } from './papers/income-papers.ts';

/** A round of computed income and its decision, as the papers need them. */
export interface IncomeRoundRow {
  readonly round_id: string;
  readonly commune_id: string;
  readonly kind: IncomeKind;
  readonly year: number;
  readonly month: number;
  readonly standard_id: StandardId;
  readonly area_type: SettledArea;
  readonly from_on: IsoDate;
  readonly opened_on: IsoDate;
  readonly decision: {
    readonly decisionId: string;
    readonly number: string;
    readonly on: IsoDate;
    readonly effectiveOn: IsoDate;
    readonly validTo: IsoDate;
    readonly signer: string;
  } | null;
}

export async function incomeRoundRow(tx: Tx, roundId: string): Promise<IncomeRoundRow> {
  const { rows } = await sql<IncomeRoundRow>`
    select r.round_id, r.commune_id, r.kind, r.year, r.month, r.standard_id, r.area_type, r.from_on, r.opened_on,
           d.body || jsonb_build_object('decisionId', d.decision_id) as decision
    from income_round r left join income_decision d using (round_id) where r.round_id = ${roundId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export async function incomePapersSite(tx: Tx, roundId: string): Promise<Site> {
  return { place: (await incomeRoundRow(tx, roundId)).commune_id };
}

interface Row {
  number: string;
  received_on: IsoDate;
  name: string;
  village: string;
  address: string;
  state: IncomeCase;
  /** The sheet that was posted; a later phúc tra does not change what hung. */
  hung: IncomeDetermined | null;
}

export interface IncomeLines {
  readonly now: readonly IncomeLine[];
  readonly hung: readonly IncomeLine[];
  readonly posting: IncomeCase['posting'];
}

function lineOf(row: Row, found: Pick<IncomeDetermined, 'sheet' | 'result'>): IncomeLine {
  const { number, reason } = row.state.ended ?? {};
  return {
    ...{ number: row.number, receivedOn: row.received_on, name: row.name },
    address: addressLine(row.address, row.village),
    recognised: isRecognised(found.result),
    ...{ sheet: found.sheet, result: found.result },
    ...(row.state.stage === 'REFUSED' && { letter: { number: number ?? '', reason: reason ?? '' } }),
  };
}

/** Every request with a sheet, in the order of the book: as it stands, and as it hung. */
export async function incomeLines(tx: Tx, roundId: string): Promise<IncomeLines> {
  const { rows } = await sql<Row>`
    select c.serial::text || '/' || c.year::text as number, c.received_on, c.name, village.name as village, c.state,
           coalesce((select p.address from household_place p where p.household_id = c.household_id
             order by p.from_on desc limit 1), '') as address,
           (select d.body from income_case_event d where d.case_id = c.case_id and d.kind = 'income.determined'
              and d.seq < (select max(p.seq) from income_case_event p where p.case_id = c.case_id and p.kind = 'income.posted')
            order by d.seq desc limit 1) as hung
    from income_case c join village using (village_id)
    where c.round_id = ${roundId} and c.stage <> 'WITHDRAWN' order by c.year, c.serial`.execute(tx);
  return {
    now: rows.flatMap((row) => (row.state.determined ? [lineOf(row, row.state.determined)] : [])),
    hung: rows.flatMap((row) => (row.hung ? [lineOf(row, row.hung)] : [])),
    posting: rows.find(({ state }) => state.posting)?.state.posting,
  };
}
