import { sql } from 'kysely';
import type { BesideNote } from '@ra-soat/domain/assessment/beside-result.ts';
import type { CaseEvent } from '@ra-soat/domain/review/case-event.ts';
import { besideOf } from '@ra-soat/domain/review/beside.ts';
import type { CaseState } from '@ra-soat/domain/review/case-state.ts';
import { standingRecognition } from '@ra-soat/domain/review/recognition.ts';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import type { DecidedClass, HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import type { LoadedCase } from './cases.ts';
import type { Tx } from './database.ts';
import type { CommandRequest } from './request.ts';
import type { LoadedRound } from './rounds.ts';

/** `review_case.beside`: one further standard of the case; `before` null where it was on no list of it. */
export interface BesideCell {
  readonly decides: boolean;
  readonly class: HouseholdClass;
  readonly note: BesideNote | null;
  readonly before: DecidedClass | null;
  readonly everPoor: boolean;
  readonly everNearPoor: boolean;
}

export type BesideColumn = Readonly<Record<string, BesideCell>>;

export interface CaseChange {
  readonly kase: LoadedCase;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
}

type Layer = 'none' | 'computed' | 'meeting' | 'posted' | 'decided';

/** The highest layer a case has reached, for lists: "kết quả đến bước …". */
export function layerOf(state: CaseState): Layer {
  switch (state.stage) {
    case 'DECIDED':
      return 'decided';
    case 'POSTED':
      return 'posted';
    case 'AGREED':
      return 'meeting';
    case 'LISTED':
    case 'SCREENED_OUT':
    case 'SURVEYED':
    case 'RESURVEY':
    case 'ACCEPTED':
    case 'SIDELINED':
    case 'CLOSED':
      return state.survey ? 'computed' : 'none';
  }
}

/** What the decisions in force say; who was closed or screened out when the round was decided, while taken up again. */
function decidedColumns({ recognitions, reopened }: CaseState) {
  const standing = standingRecognition(recognitions);
  const before = reopened?.from === 'CLOSED' ? 'GONE' : reopened?.from === 'SCREENED_OUT' ? 'NON_POOR' : null;
  return {
    decision_id: standing?.decisionId ?? null,
    decided_class: standing?.class ?? before,
    decided_persons: standing?.persons ?? null,
    reopened: reopened !== undefined,
  };
}

/** By further standard: what it was and is, of the layer the case has reached. */
function besideColumnOf({ listing, survey, beside: agreed = {} }: CaseState, round: RoundState): BesideColumn {
  const results = survey?.assessment.beside ?? {};
  const openings = listing.besideBefore ?? {};
  return Object.fromEntries(
    besideOf(round).map(({ standard: id, decides }) => {
      const { class: before, ...ever } = openings[id] ?? { class: null, everPoor: false, everNearPoor: false };
      const now = agreed[id] ?? results[id];
      return [id, { decides, class: now?.class ?? 'UNDETERMINED', note: now?.note ?? null, before, ...ever }];
    }),
  );
}

/** The columns of a list, read from the state in the same transaction. */
export function columnsOf(state: CaseState, round: RoundState) {
  const assessment = state.survey?.assessment;
  return {
    stage: state.stage,
    layer: layerOf(state),
    class: state.class ?? assessment?.class ?? 'UNDETERMINED',
    b1: assessment?.b1 ?? null,
    b2: assessment?.b2 ?? null,
    ...decidedColumns(state),
    beside: besideColumnOf(state, round),
  };
}

/** The next numbers of villages, taken under their rows' locks in the order of their ids: the first of each. */
export async function takeNumbersOf(tx: Tx, counts: ReadonlyMap<string, number>): Promise<Map<string, number>> {
  const { rows } = await sql<{ village_id: string; first: number }>`
    with wanted as (
      select * from unnest(${[...counts.keys()]}::uuid[], ${[...counts.values()]}::integer[]) as w(village_id, n)
    ), locked as (
      select village_id from village_counter where village_id = any (${[...counts.keys()]}::uuid[])
      order by village_id for update
    )
    update village_counter c set seq = c.seq + w.n from wanted w join locked using (village_id)
    where c.village_id = w.village_id returning c.village_id, c.seq - w.n + 1 as first`.execute(tx);
  return new Map(rows.map((row) => [row.village_id, row.first]));
}

/** The next `count` numbers of a village, taken under its row's lock: returns the first. */
export async function takeNumbers(tx: Tx, villageId: string, count: number): Promise<number> {
  const first = (await takeNumbersOf(tx, new Map([[villageId, count]]))).get(villageId);
  if (first === undefined) throw new Error(`village ${villageId} has no counter`);
  return first;
}

/** Something beside the case changed that a phone must see: the case is pulled again. */
export async function touchCase(tx: Tx, kase: Pick<LoadedCase, 'householdId' | 'roundId' | 'village'>): Promise<void> {
  await tx
    .updateTable('review_case')
    .set({ village_seq: await takeNumbers(tx, kase.village, 1) })
    .where('household_id', '=', kase.householdId)
    .where('round_id', '=', kase.roundId)
    .execute();
}

/** Each change with the number of its village. */
async function numbered(tx: Tx, changes: readonly CaseChange[]): Promise<Map<CaseChange, number>> {
  const byVillage = Map.groupBy(changes, ({ kase }) => kase.village);
  const firsts = await takeNumbersOf(tx, new Map([...byVillage].map(([id, own]) => [id, own.length])));
  const numbers = new Map<CaseChange, number>();
  for (const [village, own] of byVillage) {
    const first = firsts.get(village);
    if (first === undefined) throw new Error(`village ${village} has no counter`);
    own.forEach((change, i) => numbers.set(change, first + i));
  }
  return numbers;
}

function eventRows(request: CommandRequest, { kase, events }: CaseChange) {
  return events.map((event, i) => ({
    household_id: kase.householdId,
    round_id: kase.roundId,
    commune_id: kase.commune,
    village_id: kase.village,
    seq: kase.seq + i + 1,
    kind: event.kind,
    on_date: event.on,
    body: JSON.stringify(event),
    command_id: request.commandId,
    account_id: request.actor.accountId || null,
    recorded_at: request.clock.now(),
  }));
}

const layerOfEvent: Readonly<Partial<Record<CaseEvent['kind'], 'meeting' | 'posted' | 'decided'>>> = {
  'case.agreed': 'meeting',
  'case.posted': 'posted',
  'case.decided': 'decided',
};

/** The class that stands after an event which makes a layer; its number is that of the event in the case. */
function resultRows(request: CommandRequest, round: LoadedRound, change: CaseChange) {
  const { kase, events, state } = change;
  const assessment = state.survey?.assessment;
  return events.flatMap((event, i) => {
    const layer = layerOfEvent[event.kind];
    const { class: decided, beside } = columnsOf(state, round.state);
    const further = Object.keys(state.beside ?? {}).map((id) => ({
      standard_id: id,
      class: beside[id]?.class ?? 'UNDETERMINED',
      b1: assessment?.beside?.[id]?.b1 ?? null,
      b2: assessment?.beside?.[id]?.b2 ?? null,
    }));
    if (!layer || !assessment) return [];
    const leading = { standard_id: round.standard, class: decided, b1: assessment.b1, b2: assessment.b2 };
    return [leading, ...further].map((found) => ({
      ...found,
      household_id: kase.householdId,
      round_id: kase.roundId,
      layer,
      version: kase.seq + i + 1,
      commune_id: kase.commune,
      village_id: kase.village,
      scored_with: assessment.scoredWith,
      explanation: JSON.stringify(event),
      on_date: event.on,
      command_id: request.commandId,
    }));
  });
}

async function updateCases(
  tx: Tx,
  round: LoadedRound,
  changes: readonly CaseChange[],
  numbers: Map<CaseChange, number>,
): Promise<void> {
  const rows = changes.map((change) => ({
    household_id: change.kase.householdId,
    round_id: change.kase.roundId,
    seq: change.kase.seq + change.events.length,
    village_seq: numbers.get(change),
    state: change.state,
    persons: change.state.survey?.assessment.persons ?? null,
    ...columnsOf(change.state, round.state),
  }));
  await sql`
    update review_case set seq = new.seq, village_seq = new.village_seq, state = new.state, stage = new.stage,
      layer = new.layer, class = new.class, b1 = new.b1, b2 = new.b2, beside = new.beside,
      persons = coalesce(new.persons, review_case.persons), decision_id = new.decision_id,
      decided_class = new.decided_class, decided_persons = new.decided_persons, reopened = new.reopened
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(household_id uuid, round_id uuid, seq integer,
      village_seq bigint, state jsonb, persons integer, stage text, layer text, class text, b1 integer, b2 integer,
      beside jsonb, decision_id uuid, decided_class text, decided_persons integer, reopened boolean)
    where review_case.household_id = new.household_id and review_case.round_id = new.round_id`.execute(tx);
}

/** One statement takes 65,535 values at most. */
export function inParts<T>(rows: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size));
}

/** Appends the events of many cases at once and keeps their rows, results and village numbers in step. */
export async function writeCases(
  request: CommandRequest,
  round: LoadedRound,
  all: readonly CaseChange[],
): Promise<void> {
  const changes = all.filter(({ events }) => events.length > 0);
  if (changes.length === 0) return;
  const { tx } = request;
  const numbers = await numbered(tx, changes);
  const events = changes.flatMap((change) => eventRows(request, change));
  for (const part of inParts(events, 2000)) await tx.insertInto('case_event').values(part).execute();
  const results = changes.flatMap((change) => resultRows(request, round, change));
  for (const part of inParts(results, 2000)) await tx.insertInto('case_result').values(part).execute();
  await updateCases(tx, round, changes, numbers);
}
