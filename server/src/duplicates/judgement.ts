import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';

/** Two households; the smaller id first. */
export interface Pair {
  readonly one: string;
  readonly other: string;
}

export function pairOf(a: string, b: string): Pair {
  return a < b ? { one: a, other: b } : { one: b, other: a };
}

export interface Judgement {
  readonly seq: number;
  readonly verdict: 'merged' | 'apart' | 'undone';
  readonly keptId: string | null;
  readonly on: string;
}

/** The last word on a pair; who asks holds the pair until the transaction ends. */
export async function lastJudgement(tx: Tx, { one, other }: Pair): Promise<Judgement | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${one} ${other}`}, 4))`.execute(tx);
  const { rows } = await sql<Judgement>`
    select seq, verdict, kept_id as "keptId", on_date as on from duplicate_judgement
    where household_id = ${one} and other_id = ${other} order by seq desc limit 1`.execute(tx);
  return rows[0];
}

interface Said {
  readonly commune: string;
  readonly villageId: string;
  readonly verdict: Judgement['verdict'];
  readonly keptId: string | null;
  readonly movementId: string | null;
  readonly on: string;
  readonly reason: string;
}

/** Appends a word on a pair. */
export async function judge(request: CommandRequest, { one, other }: Pair, seq: number, said: Said): Promise<void> {
  const { tx, actor, commandId, clock } = request;
  await tx
    .insertInto('duplicate_judgement')
    .values({
      ...{ household_id: one, other_id: other, seq, commune_id: said.commune, village_id: said.villageId },
      ...{ verdict: said.verdict, kept_id: said.keptId, movement_id: said.movementId, on_date: said.on },
      ...{ reason: said.reason, account_id: actor.accountId, command_id: commandId, recorded_at: clock.now() },
    })
    .execute();
}

export interface Living {
  readonly householdId: string;
  readonly villageId: string;
  readonly head: string;
  /** Stage of its case in the round. */
  readonly stage: string | null;
}

/** A household as it lives in the commune, or in a village that was of it; one that does not is not found. */
export async function livingIn(tx: Tx, commune: string, roundId: string, householdId: string): Promise<Living> {
  const { rows } = await sql<Living>`
    select hp.household_id as "householdId", hp.village_id as "villageId", coalesce(m.name, '') as head, c.stage
    from household_place hp
    left join household_member m on m.household_id = hp.household_id and m.current and m.is_head and m.to_on is null
    left join review_case c on c.household_id = hp.household_id and c.round_id = ${roundId}
    where hp.household_id = ${householdId} and hp.to_on is null and (hp.commune_id = ${commune}
      or exists (select from village_commune v where v.village_id = hp.village_id and v.commune_id = ${commune}))`.execute(
    tx,
  );
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export function checkDay({ clock }: CommandRequest, on: string, notBefore?: string): void {
  const early = notBefore !== undefined && on < notBefore;
  const code = on > clock.today() ? 'dateInFuture' : early ? 'dateBeforePreviousStep' : undefined;
  if (code) throw new Problem('REVIEW_REFUSED', { review: { code } });
}
