import { sql } from 'kysely';
import { decideIncomeCase, type IncomeCommand, type IncomeContext } from '@ra-soat/domain/income/decide-income-case.ts';
import { foldIncomeCase, type IncomeCase, type IncomeEvent } from '@ra-soat/domain/income/income-case.ts';
import type { IncomeKind } from '@ra-soat/domain/income/income-sheet.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { AreaType, StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { placeRules } from '../platform/place-rules.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';

/** A round as stored. */
export interface IncomeRound {
  readonly roundId: string;
  readonly commune: string;
  readonly kind: IncomeKind;
  readonly year: number;
  readonly month: number;
  readonly standard: StandardId;
  readonly area: AreaType;
  readonly from: string;
  readonly decisionBy: string;
}

/** A request as stored. */
export interface StoredCase {
  readonly caseId: string;
  readonly householdId: string;
  readonly memberId: string | null;
  readonly commune: string;
  readonly villageId: string;
  readonly kind: IncomeKind;
  readonly name: string;
  readonly seq: number;
  readonly state: IncomeCase;
}

export async function roundOf(tx: Tx, roundId: string): Promise<IncomeRound> {
  const { rows } = await sql<IncomeRound>`
    select round_id as "roundId", commune_id as commune, kind, year, month, standard_id as standard, area_type as area,
           from_on as "from", decision_by as "decisionBy"
    from income_round where round_id = ${roundId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export async function incomeRoundSite(tx: Tx, roundId: string): Promise<Site> {
  return { place: (await roundOf(tx, roundId)).commune };
}

const columns = sql`case_id as "caseId", household_id as "householdId", member_id as "memberId", commune_id as commune,
  village_id as "villageId", kind, name, seq, state`;

/** Locked in the order of their ids, so that two officers wait and never deadlock. */
export async function lockOfRound(tx: Tx, roundId: string): Promise<StoredCase[]> {
  const { rows } = await sql<StoredCase>`
    select ${columns} from income_case where round_id = ${roundId} order by case_id for update`.execute(tx);
  return rows;
}

/** What waits for the month: received until the day. */
export async function lockWaiting(tx: Tx, commune: string, kind: IncomeKind, on: string): Promise<StoredCase[]> {
  const { rows } = await sql<StoredCase>`
    select ${columns} from income_case where commune_id = ${commune} and kind = ${kind} and stage = 'RECEIVED'
      and received_on <= ${on} order by case_id for update`.execute(tx);
  return rows;
}

export async function lockOne(tx: Tx, caseId: string): Promise<StoredCase> {
  const { rows } = await sql<StoredCase>`
    select ${columns} from income_case where case_id = ${caseId} for update`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** The round is the commune's: so are the steps of its requests. */
export async function incomeCaseSite(tx: Tx, caseId: string): Promise<Site> {
  const row = await tx.selectFrom('income_case').select('commune_id').where('case_id', '=', caseId).executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.commune_id };
}

/** What the machine must know of the outside for a step. */
export async function incomeContext(request: CommandRequest, commune: string, on: string): Promise<IncomeContext> {
  const { overrides, holidays } = await placeRules(request.tx, commune);
  return {
    ...{ on, today: request.clock.today(), holidays },
    posting: settingOn('mstb.posting', on, overrides)?.value,
    reverify: settingOn('mstb.reverify', on, overrides)?.value,
  };
}

/** The round of a case gives the first day of its steps. */
export async function contextOf(request: CommandRequest, kept: StoredCase, on: string): Promise<IncomeContext> {
  const context = await incomeContext(request, kept.commune, on);
  const { roundId } = kept.state;
  return roundId === undefined ? context : { ...context, from: (await roundOf(request.tx, roundId)).from };
}

/** One step of a case: judged, appended, folded. Throws the refusal of the procedure. */
export async function onIncomeCase(
  request: CommandRequest,
  kept: StoredCase,
  command: IncomeCommand,
  context: IncomeContext,
): Promise<IncomeCase> {
  const decided = decideIncomeCase(kept.state, command, context);
  if (!decided.ok) throw new Problem('REVIEW_REFUSED', { review: { ...decided.problem, caseIds: [kept.householdId] } });
  await append(request, kept, decided.events);
  const state = decided.events.reduce<IncomeCase>(foldIncomeCase, kept.state);
  await request.tx
    .updateTable('income_case')
    .set({
      ...{ stage: state.stage, seq: kept.seq + decided.events.length, state: JSON.stringify(state) },
      round_id: state.roundId ?? null,
    })
    .where('case_id', '=', kept.caseId)
    .execute();
  return state;
}

/** Appends what happened to a case. */
export async function append(
  { tx, actor, commandId, clock }: CommandRequest,
  { caseId, householdId, commune, villageId, seq }: Omit<StoredCase, 'state'>,
  events: readonly IncomeEvent[],
): Promise<void> {
  await tx
    .insertInto('income_case_event')
    .values(
      events.map((event, i) => ({
        ...{ case_id: caseId, seq: seq + i + 1, household_id: householdId, commune_id: commune, village_id: villageId },
        ...{ kind: event.kind, on_date: event.on, body: JSON.stringify(event), account_id: actor.accountId },
        ...{ command_id: commandId, recorded_at: clock.now() },
      })),
    )
    .execute();
}
