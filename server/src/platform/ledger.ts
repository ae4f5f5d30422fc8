import { sql, type RawBuilder } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import {
  ledgerPostings,
  openingPosting,
  type Balance,
  type LedgerPosting,
  type LedgerTarget,
  type ListedClass,
} from '@ra-soat/domain/registry/ledger.ts';
import { inParts } from './case-rows.ts';
import type { Tx } from './database.ts';
import type { CommandRequest } from './request.ts';

/** The one writer of the ledger of the registry: what decisions and events do to the lists, in households and persons. */

export type LedgerBecause =
  | 'opening'
  | 'annual'
  | 'regular'
  | 'amendment'
  | 'revocation'
  | 'notReviewed'
  | 'birth'
  | 'death'
  | 'join'
  | 'leave'
  | 'moveIn'
  | 'moveOut'
  | 'split'
  | 'merge'
  | 'correction'
  | 'undo';

/** What a writer of the registry needs of a request; a job has no more. */
export type Writing = Pick<CommandRequest, 'tx' | 'commandId' | 'clock'>;

/** What made the entries of one posting. */
export interface LedgerCause {
  readonly standard: string;
  readonly because: LedgerBecause;
  /** From which day the registry counts it; never before an earlier entry of the household. */
  readonly on: IsoDate;
  readonly reviewYear: number;
  readonly decisionId?: string;
  readonly movementId?: string;
}

/** Where a household is left. */
export interface LedgerStep {
  readonly householdId: string;
  readonly commune: string;
  readonly village: string;
  readonly after: LedgerTarget;
  readonly everPoor?: boolean;
  readonly everNearPoor?: boolean;
  readonly arrives?: boolean;
  /** What it came in with, where the ledger does not know it yet: on the opening list, or arriving within the year. */
  readonly opening?: { readonly class: ListedClass; readonly persons: number; readonly arrived?: boolean };
  /** Its own day, where the steps of one cause have several. */
  readonly on?: IsoDate;
  readonly eventSeq?: number;
}

interface Known {
  household_id: string;
  poor: number;
  near_poor: number;
  persons: number;
  ever_poor: boolean;
  ever_near_poor: boolean;
  seq: number;
  last_on: IsoDate;
}

const signed = (what: 'households' | 'persons'): RawBuilder<number> =>
  sql`case when movement_column in (2, 3, 4) then -${sql.ref(what)} else ${sql.ref(what)} end`;

async function knownOf(tx: Tx, standard: string, households: readonly string[]): Promise<Map<string, Known>> {
  const { rows } = await sql<Known>`
    select household_id,
           coalesce(sum(${signed('households')}) filter (where class = 'POOR'), 0)::integer as poor,
           coalesce(sum(${signed('households')}) filter (where class = 'NEAR_POOR'), 0)::integer as near_poor,
           sum(${signed('persons')})::integer as persons,
           bool_or(class = 'POOR') as ever_poor, bool_or(class = 'NEAR_POOR') as ever_near_poor,
           max(seq) as seq, max(on_date) as last_on
    from ledger_entry where household_id = any (${households}::uuid[]) and standard_id = ${standard}
    group by household_id`.execute(tx);
  return new Map(rows.map((row) => [row.household_id, row]));
}

function balanceOf(known: Known | undefined): Balance {
  if (!known || (known.poor === 0 && known.near_poor === 0)) return { class: 'NON_POOR', persons: 0 };
  return { class: known.poor > 0 ? 'POOR' : 'NEAR_POOR', persons: known.persons };
}

/** The entries of one household: first the list it came in with, if the ledger has not met it yet. */
function entriesOf(step: LedgerStep, known: Known | undefined, cause: LedgerCause) {
  const { opening, after, arrives = false } = step;
  const past = {
    arrives,
    everPoor: step.everPoor ?? known?.ever_poor ?? false,
    everNearPoor: step.everNearPoor ?? known?.ever_near_poor ?? false,
  };
  const first = known === undefined ? opening : undefined;
  const postings = ledgerPostings(first ?? balanceOf(known), after, past);
  const row = entryRow(step, known, cause);
  return [...(first ? [firstEntry(first, row, cause)] : []), ...postings.map(row)].map((entry, i) => ({
    ...entry,
    seq: (known?.seq ?? 0) + 1 + i,
  }));
}

type EntryRow = ReturnType<typeof entryRow>;

/** An opening stands before the year, an arrival within it. */
function firstEntry(
  { class: of, persons, arrived }: NonNullable<LedgerStep['opening']>,
  row: EntryRow,
  { reviewYear }: LedgerCause,
) {
  if (arrived) return { ...row({ class: of, column: 8, households: 1, persons }), because: 'moveIn' };
  return { ...row(openingPosting(of, persons)), because: 'opening', review_year: reviewYear - 1 };
}

function entryRow(step: LedgerStep, known: Known | undefined, cause: LedgerCause) {
  const wanted = step.on ?? cause.on;
  const on = known && known.last_on > wanted ? known.last_on : wanted;
  return (posting: LedgerPosting) => ({
    household_id: step.householdId,
    standard_id: cause.standard,
    on_date: on,
    review_year: cause.reviewYear,
    commune_id: step.commune,
    village_id: step.village,
    class: posting.class,
    movement_column: posting.column,
    households: posting.households,
    persons: posting.persons,
    because: cause.because,
    decision_id: cause.decisionId ?? null,
    event_seq: step.eventSeq ?? null,
    movement_id: cause.movementId ?? null,
  });
}

/** Moves households from where the ledger has them to where the decision or event leaves them; in bulk. */
export async function postLedger(request: Writing, cause: LedgerCause, steps: readonly LedgerStep[]): Promise<void> {
  const { tx, commandId, clock } = request;
  const known = await knownOf(
    tx,
    cause.standard,
    steps.map(({ householdId }) => householdId),
  );
  const entries = steps.flatMap((step) => entriesOf(step, known.get(step.householdId), cause));
  const stamp = { command_id: commandId, recorded_at: clock.now() };
  for (const part of inParts(entries.map((entry) => ({ ...entry, ...stamp })))) {
    await tx.insertInto('ledger_entry').values(part).execute();
  }
}

/** Which entries of a household are taken back. */
export type LedgerReversal =
  | { readonly decisions: readonly string[] }
  | { readonly command: string }
  | { readonly event: { readonly householdId: string; readonly seq: number } };

/**
 * Takes back what decisions, a command, or one event, did to households: entries with the opposite signs in the same columns and
 * the same year, so that the tables read as if it had not been. What was taken back before is put back.
 */
export async function reverseLedger(
  request: Writing,
  cause: Pick<LedgerCause, 'standard' | 'because' | 'on' | 'decisionId'>,
  households: readonly string[],
  of: LedgerReversal,
): Promise<void> {
  const { tx, commandId, clock } = request;
  const which =
    'event' in of
      ? sql`household_id = ${of.event.householdId} and event_seq = ${of.event.seq}`
      : 'command' in of
        ? sql`command_id = ${of.command}`
        : sql`decision_id = any (${of.decisions}::uuid[])`;
  const event = 'event' in of ? of.event.seq : null;
  await sql`
    insert into ledger_entry (household_id, standard_id, seq, on_date, review_year, commune_id, village_id, class,
      movement_column, households, persons, because, reverses, decision_id, event_seq, command_id, recorded_at)
    select net.household_id, ${cause.standard}, last.seq + row_number() over (partition by net.household_id order by net.seq),
      greatest(${cause.on}::date, last.on_date), net.review_year, net.commune_id, net.village_id, net.class,
      net.movement_column, -net.households, -net.persons, ${cause.because}, net.seq, ${cause.decisionId ?? null}, ${event},
      ${commandId}, ${clock.now()}
    from (
      select household_id, review_year, commune_id, village_id, class, movement_column, max(seq) as seq,
             sum(households)::integer as households, sum(persons)::integer as persons
      from ledger_entry
      where household_id = any (${households}::uuid[]) and standard_id = ${cause.standard} and because <> 'opening' and ${which}
      group by household_id, review_year, commune_id, village_id, class, movement_column
      having sum(households) <> 0 or sum(persons) <> 0
    ) net
    join (
      select household_id, max(seq) as seq, max(on_date) as on_date from ledger_entry
      where household_id = any (${households}::uuid[]) and standard_id = ${cause.standard} group by household_id
    ) last using (household_id)`.execute(tx);
}

/** The year whose movement reports are open in a commune: that of its annual round under way, or the next one. */
export async function openReviewYear(tx: Tx, commune: string, on: IsoDate): Promise<number> {
  const { rows } = await sql<{ year: number }>`
    select coalesce(min(year) filter (where decided_on is null),
             greatest(extract(year from ${on}::date)::integer, 1 + max(year) filter (where decided_on is not null)),
             extract(year from ${on}::date)::integer) as year
    from round where commune_id = ${commune} and kind = 'annual'`.execute(tx);
  return rows[0]?.year ?? Number(on.slice(0, 4));
}
