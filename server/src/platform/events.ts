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
import type { CaseContext } from '@ra-soat/domain/review/review-context.ts';
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
import { villageSite } from './village-site.ts';

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
  return { round: after, events, changes: await follow(request, after, events, cases, { ...context, round: state }) };
}

async function lockAllCases(tx: Tx, roundId: string): Promise<LoadedCase[]> {
  const ids = (await casesOf(tx, roundId)).map(({ householdId }) => householdId);
  return lockCases(tx, roundId, ids);
}

async function follow(
  request: CommandRequest,
  round: LoadedRound,
  events: readonly (RoundEvent | VillageEvent)[],
  cases: readonly LoadedCase[],
  context: CaseContext,
): Promise<readonly CaseChange[]> {
  const byId = new Map(cases.map((kase) => [kase.householdId, kase]));
  const changes = events.flatMap(caseCommandsAfter).map(({ caseId, command }) => {
    const kase = byId.get(caseId);
    if (!kase) throw new Problem('NOT_FOUND');
    return changeOf(kase, command, context);
  });
  await writeCases(request, round, changes);
  return changes;
}

interface LoadedVillage {
  readonly seq: number;
  readonly state: VillageState | undefined;
}

async function lockVillage(tx: Tx, round: LoadedRound, villageId: string): Promise<LoadedVillage> {
  await tx
    .insertInto('village_round')
    .values({ round_id: round.roundId, village_id: villageId, commune_id: round.commune, seq: 0, state: 'null' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { rows } = await sql<{ seq: number; state: VillageState | null }>`
    select seq, state from village_round
    where round_id = ${round.roundId} and village_id = ${villageId} for update`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return { seq: row.seq, state: row.state ?? undefined };
}

/** One command on a village in the round, and what its events ask of the households named. */
export async function onVillage(
  request: CommandRequest,
  round: LoadedRound,
  villageId: string,
  command: VillageCommand,
  on: string,
  households: readonly string[],
): Promise<{ events: readonly VillageEvent[]; changes: readonly CaseChange[]; state: VillageState }> {
  const { tx } = request;
  if ((await villageSite(tx, villageId)).place !== round.commune) throw new Problem('CASE_NOT_SAME_ROUND');
  const village = await lockVillage(tx, round, villageId);
  const cases = await lockCases(tx, round.roundId, households);
  const context = await reviewContext(request, round.commune, on);
  const states = new Map(cases.flatMap(({ householdId, state }) => (state ? [[householdId, state] as const] : [])));
  const decided = decideVillage(village.state, command, { ...context, round: round.state, villageId, cases: states });
  const events = allowed<VillageEvent>(decided);
  const state = events.reduce<VillageState | undefined>(foldVillage, village.state);
  if (!state) throw new Problem('NOT_FOUND');
  const meta = { request, commune: round.commune };
  if (events.length) {
    const key = { round_id: round.roundId, village_id: villageId };
    await tx
      .insertInto('village_event')
      .values(events.map((event, i) => ({ ...key, seq: village.seq + i + 1, ...stamped(event, meta) })))
      .execute();
    await tx
      .updateTable('village_round')
      .set({ seq: village.seq + events.length, state: JSON.stringify(state) })
      .where('round_id', '=', round.roundId)
      .where('village_id', '=', villageId)
      .execute();
  }
  const after = { ...context, round: round.state, village: state };
  return { events, changes: await follow(request, round, events, cases, after), state };
}
