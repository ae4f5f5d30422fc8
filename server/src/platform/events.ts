import { sql } from 'kysely';
import { caseCommandsAfter } from '@ra-soat/domain/review/case-commands-after.ts';
import type { CaseCommand } from '@ra-soat/domain/review/case-command.ts';
import type { CaseEvent } from '@ra-soat/domain/review/case-event.ts';
import type { CaseState } from '@ra-soat/domain/review/case-state.ts';
import { decideCase } from '@ra-soat/domain/review/decide-case.ts';
import { decideRound } from '@ra-soat/domain/review/decide-round.ts';
import { decideVillage } from '@ra-soat/domain/review/decide-village.ts';
import { foldCase } from '@ra-soat/domain/review/fold-case.ts';
import { foldRound } from '@ra-soat/domain/review/fold-round.ts';
import { foldVillage } from '@ra-soat/domain/review/fold-village.ts';
import type { CaseContext, ReviewContext } from '@ra-soat/domain/review/review-context.ts';
import type { Decided } from '@ra-soat/domain/review/review-problem.ts';
import type { RoundCommand } from '@ra-soat/domain/review/round-command.ts';
import type { RoundEvent } from '@ra-soat/domain/review/round-event.ts';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import type { VillageCommand } from '@ra-soat/domain/review/village-command.ts';
import type { VillageEvent } from '@ra-soat/domain/review/village-event.ts';
import type { VillageState } from '@ra-soat/domain/review/village-state.ts';
import { casesOf, lockCases, type LoadedCase } from './cases.ts';
import { writeCases, type CaseChange } from './case-rows.ts';
import type { Tx } from './database.ts';
import { Problem } from './problem.ts';
import type { CommandRequest } from './request.ts';
import { reviewContext, type LoadedRound } from './rounds.ts';

/** The one writer of events and of the folded rows they keep. */

function allowed<E>(decided: Decided<E>): readonly E[] {
  if (!decided.ok) throw new Problem('REVIEW_REFUSED', { review: decided.problem });
  return decided.events;
}

/** What one command does to one case; nothing is written yet. */
export function changeOf(kase: LoadedCase, command: CaseCommand, context: CaseContext): CaseChange {
  const events = allowed<CaseEvent>(decideCase(kase.state, command, context));
  const state = events.reduce<CaseState | undefined>(foldCase, kase.state);
  if (!state) throw new Error(`case ${kase.householdId} has no state after ${command.kind}`);
  return { kase, events, state };
}

/** One command on one locked case. */
export async function onCase(
  request: CommandRequest,
  round: LoadedRound,
  kase: LoadedCase,
  command: CaseCommand,
  on: string,
): Promise<CaseChange> {
  const context = await reviewContext(request, round.commune, on);
  const change = changeOf(kase, command, { ...context, round: round.state });
  await writeCases(request, round, [change]);
  return change;
}

interface EventMeta {
  readonly request: CommandRequest;
  readonly commune: string;
}

function stamped(event: { kind: string; on: string }, { request, commune }: EventMeta) {
  return {
    commune_id: commune,
    kind: event.kind,
    on_date: event.on,
    body: JSON.stringify(event),
    command_id: request.commandId,
    account_id: request.actor.accountId || null,
    recorded_at: request.clock.now(),
  };
}

async function writeRoundEvents(
  meta: EventMeta,
  round: Pick<LoadedRound, 'roundId' | 'seq'>,
  events: readonly RoundEvent[],
) {
  if (events.length === 0) return;
  await meta.request.tx
    .insertInto('round_event')
    .values(events.map((event, i) => ({ round_id: round.roundId, seq: round.seq + i + 1, ...stamped(event, meta) })))
    .execute();
}

/** Opens a round: its first event; the caller writes the row of the round from the state. */
export async function openRoundEvents(
  request: CommandRequest,
  commune: string,
  command: Extract<RoundCommand, { kind: 'round.open' }>,
  on: string,
): Promise<RoundState> {
  const context = await reviewContext(request, commune, on);
  const events = allowed<RoundEvent>(decideRound(undefined, command, { ...context, cases: [] }));
  const state = events.reduce<RoundState | undefined>(foldRound, undefined);
  if (!state) throw new Error('a round opened without an event');
  await writeRoundEvents({ request, commune }, { roundId: command.roundId, seq: 0 }, events);
  return state;
}

/** One command on a round locked for update, and what its events ask of the households. */
export async function onRound(
  request: CommandRequest,
  round: LoadedRound,
  command: RoundCommand,
  on: string,
): Promise<{ round: LoadedRound; events: readonly RoundEvent[]; changes: readonly CaseChange[] }> {
  const { tx } = request;
  const context = await reviewContext(request, round.commune, on);
  const cases = await lockAllCases(tx, round.roundId);
  const states = cases.flatMap(({ state }) => state ?? []);
  const events = allowed<RoundEvent>(decideRound(round.state, command, { ...context, cases: states }));
  const state = events.reduce<RoundState>((before, event) => foldRound(before, event), round.state);
  await writeRoundEvents({ request, commune: round.commune }, round, events);
  const seq = round.seq + events.length;
  await tx
    .updateTable('round')
    .set({ stage: state.stage, seq, state: JSON.stringify(state), decided_on: state.decision?.on ?? null })
    .where('round_id', '=', round.roundId)
    .execute();
  const after = { ...round, seq, state };
  const changes = changesAfter(events, cases, { ...context, round: state });
  await writeCases(request, after, changes);
  return { round: after, events, changes };
}

async function lockAllCases(tx: Tx, roundId: string): Promise<LoadedCase[]> {
  const ids = (await casesOf(tx, roundId)).map(({ householdId }) => householdId);
  return lockCases(tx, roundId, ids);
}

/** What the events ask of the households, each under the context of its own village or round. */
function changesAfter(
  events: readonly (RoundEvent | VillageEvent)[],
  cases: readonly LoadedCase[],
  context: CaseContext,
): readonly CaseChange[] {
  const byId = new Map(cases.map((kase) => [kase.householdId, kase]));
  return events.flatMap(caseCommandsAfter).map(({ caseId, command }) => {
    const kase = byId.get(caseId);
    if (!kase) throw new Problem('NOT_FOUND');
    return changeOf(kase, command, context);
  });
}

interface LoadedVillage {
  readonly villageId: string;
  readonly seq: number;
  readonly state: VillageState | undefined;
}

/** Locked in the order of their ids, so that two officers wait and never deadlock. */
async function lockVillages(tx: Tx, round: LoadedRound, ids: readonly string[]): Promise<Map<string, LoadedVillage>> {
  const own = await tx
    .selectFrom('village')
    .select('village_id')
    .where('village_id', 'in', ids)
    .where('commune_id', '=', round.commune)
    .execute();
  if (own.length !== new Set(ids).size) throw new Problem('CASE_NOT_SAME_ROUND');
  const key = { round_id: round.roundId, commune_id: round.commune };
  await tx
    .insertInto('village_round')
    .values([...new Set(ids)].sort().map((village_id) => ({ ...key, village_id, seq: 0, state: 'null' })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { rows } = await sql<{ village_id: string; seq: number; state: VillageState | null }>`
    select village_id, seq, state from village_round
    where round_id = ${round.roundId} and village_id = any (${ids}::uuid[]) order by village_id for update`.execute(tx);
  return new Map(
    rows.map((row) => [row.village_id, { villageId: row.village_id, seq: row.seq, state: row.state ?? undefined }]),
  );
}

/** One command for one village, and the households it names. */
export interface VillageStep {
  readonly villageId: string;
  readonly command: VillageCommand;
  readonly households: readonly string[];
}

/** What a step did to its village. */
export interface VillageChange {
  readonly villageId: string;
  readonly events: readonly VillageEvent[];
  readonly changes: readonly CaseChange[];
  readonly state: VillageState;
}

interface StepContext {
  readonly round: LoadedRound;
  readonly review: ReviewContext;
  readonly cases: ReadonlyMap<string, LoadedCase>;
}

function stepped(village: LoadedVillage, step: VillageStep, { round, review, cases }: StepContext): VillageChange {
  const named = step.households.flatMap((id) => cases.get(id) ?? []);
  const states = new Map(named.flatMap(({ householdId, state }) => (state ? [[householdId, state] as const] : [])));
  const context = { ...review, round: round.state };
  const { villageId } = step;
  const decided = decideVillage(village.state, step.command, { ...context, villageId, cases: states });
  const events = allowed<VillageEvent>(decided);
  const state = events.reduce<VillageState | undefined>(foldVillage, village.state);
  if (!state) throw new Problem('NOT_FOUND');
  return { villageId, events, state, changes: changesAfter(events, named, { ...context, village: state }) };
}

async function writeVillages(
  meta: EventMeta,
  round: LoadedRound,
  before: ReadonlyMap<string, LoadedVillage>,
  all: readonly VillageChange[],
): Promise<void> {
  const { tx } = meta.request;
  const after = [...Map.groupBy(all, ({ villageId }) => villageId)].map(([villageId, steps]) => ({
    village_id: villageId,
    first: before.get(villageId)?.seq ?? 0,
    events: steps.flatMap(({ events }) => events),
    state: steps.at(-1)?.state,
  }));
  const rows = after.flatMap(({ village_id, first, events }) =>
    events.map((event, i) => ({ round_id: round.roundId, village_id, seq: first + i + 1, ...stamped(event, meta) })),
  );
  if (rows.length === 0) return;
  await tx.insertInto('village_event').values(rows).execute();
  const states = after.map(({ village_id, first, events, state }) => ({
    village_id,
    seq: first + events.length,
    state,
  }));
  await sql`
    update village_round set seq = new.seq, state = new.state
    from jsonb_to_recordset(${JSON.stringify(states)}::jsonb) as new(village_id uuid, seq integer, state jsonb)
    where village_round.round_id = ${round.roundId} and village_round.village_id = new.village_id`.execute(tx);
}

/**
 * Commands on villages of one round, in their order, and what their events ask of the households: all or none, in as
 * many statements for thirty villages as for one.
 */
export async function onVillages(
  request: CommandRequest,
  round: LoadedRound,
  steps: readonly VillageStep[],
  on: string,
): Promise<readonly VillageChange[]> {
  const { tx } = request;
  const before = await lockVillages(
    tx,
    round,
    steps.map(({ villageId }) => villageId),
  );
  const households = steps.flatMap((step) => step.households);
  const cases = new Map((await lockCases(tx, round.roundId, households)).map((kase) => [kase.householdId, kase]));
  const context = { round, review: await reviewContext(request, round.commune, on), cases };
  const now = new Map(before);
  const done = steps.map((step) => {
    const village = now.get(step.villageId);
    if (!village) throw new Problem('NOT_FOUND');
    const change = stepped(village, step, context);
    now.set(step.villageId, { ...village, state: change.state });
    return change;
  });
  await writeVillages({ request, commune: round.commune }, round, before, done);
  await writeCases(
    request,
    round,
    done.flatMap(({ changes }) => changes),
  );
  return done;
}

/** One command on a village in the round, and what its events ask of the households named. */
export async function onVillage(
  request: CommandRequest,
  round: LoadedRound,
  villageId: string,
  command: VillageCommand,
  on: string,
  households: readonly string[],
): Promise<VillageChange> {
  const [change] = await onVillages(request, round, [{ villageId, command, households }], on);
  if (!change) throw new Error('a step of a village left no trace');
  return change;
}
