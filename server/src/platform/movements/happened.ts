import { sql, type RawBuilder } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { EventKind } from '@ra-soat/domain/registry/household-event.ts';
import { eventText, sayEvidence } from '@ra-soat/domain/words/movement-texts.vi.ts';
import { sayMovementProblem } from '@ra-soat/domain/words/movements.vi.ts';
import type { Tx } from '../database.ts';
import { eventBody } from './event-body.ts';
import { closedPeriod } from './closed-period.ts';
import { kindOf, type StoredKind } from './stored-kind.ts';

/** An event as people read it. */
export interface Happened {
  readonly householdId: string;
  readonly seq: number;
  readonly kind: EventKind;
  readonly on: IsoDate;
  readonly countedOn: IsoDate | null;
  readonly recordedAt: string;
  readonly village: string;
  readonly head: string;
  readonly persons: number;
  readonly text: string;
  readonly reason: string;
  readonly evidence: string;
  readonly by: string;
  readonly others: { householdId: string; head: string }[];
  readonly undone: { on: IsoDate; by: string; reason: string } | null;
  /** Null: it may be taken back; else why not. */
  readonly keeps: string | null;
}

interface Row {
  householdId: string;
  seq: number;
  kind: StoredKind;
  on: IsoDate;
  countedOn: IsoDate | null;
  recordedAt: Date;
  commune: string;
  village: string;
  body: unknown;
  reason: string | null;
  evidence: Readonly<Record<string, string | undefined>> | null;
  by: string | null;
  ours: boolean;
  undoneOn: IsoDate | null;
  undoneBy: string | null;
  undoneReason: string | null;
  later: boolean;
  decided: string | null;
}

/** What a household was merged with as a duplicate: its rows tell who stayed, not why in our words. */
const elsewhere = { head: '', persons: 0, names: [], members: [], others: [], role: 'merged' as const };

/** Events by a condition on `e`, the newest first; what was taken back says so. */
export async function eventRows(tx: Tx, where: RawBuilder<unknown>, page: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select e.household_id as "householdId", e.seq, e.kind, e.on_date as on, e.counted_on as "countedOn",
           e.recorded_at as "recordedAt", e.commune_id as commune, village.name as village, e.body, e.reason,
           e.evidence, account.full_name as by, e.account_id is not null as ours,
           u.on_date as "undoneOn", undoer.full_name as "undoneBy", u.reason as "undoneReason",
           exists (select from household_event n where n.household_id = e.household_id and n.seq > e.seq
             and n.undoes is null and n.command_id <> e.command_id
             and not exists (select from household_event t where t.household_id = n.household_id and t.undoes = n.seq)) as later,
           (select coalesce(max(s.decision_number), '') from ledger_entry l
            left join household_status s on s.household_id = l.household_id and s.decision_id = l.decision_id
            where l.household_id = e.household_id and l.decision_id is not null and l.recorded_at > e.recorded_at
            having count(*) > 0) as decided
    from household_event e
    join village using (village_id)
    left join account on account.account_id = e.account_id
    left join household_event u on u.household_id = e.household_id and u.undoes = e.seq
    left join account undoer on undoer.account_id = u.account_id
    where e.kind <> 'UNDO' and ${where}
    order by e.on_date desc, e.recorded_at desc, e.household_id, e.seq desc ${page}`.execute(tx);
  return rows;
}

/** Why an event is not taken back any more; null: it may be. */
function keeps(row: Row, closed: Awaited<ReturnType<typeof closedPeriod>>): string | null {
  if (row.undoneOn !== null) return sayMovementProblem({ code: 'undoneAlready' });
  if (!row.ours) return sayMovementProblem({ code: 'undoneElsewhere' });
  const counted = row.countedOn ?? row.on;
  if (closed && closed.decidedOn >= counted)
    return sayMovementProblem({ code: 'decisionRests', decision: closed.decision });
  if (row.decided !== null) return sayMovementProblem({ code: 'decisionRests', decision: row.decided });
  return row.later ? sayMovementProblem({ code: 'notTheLast' }) : null;
}

function undoneOf({ undoneOn, undoneBy, undoneReason }: Row): Happened['undone'] {
  return undoneOn === null ? null : { on: undoneOn, by: undoneBy ?? '', reason: undoneReason ?? '' };
}

/** Rows of household_event as people read them. */
export async function happened(tx: Tx, rows: readonly Row[]): Promise<Happened[]> {
  const closedOf = new Map<string, Awaited<ReturnType<typeof closedPeriod>>>();
  for (const { commune } of rows) if (!closedOf.has(commune)) closedOf.set(commune, await closedPeriod(tx, commune));
  return rows.flatMap((row) => {
    const kind = kindOf(row.kind);
    if (!kind) return [];
    const body = eventBody.omit({ undo: true }).safeParse(row.body).data ?? elsewhere;
    const { householdId, seq, on, countedOn, village } = row;
    return [
      {
        ...{
          householdId,
          seq,
          kind,
          on,
          countedOn,
          village,
          head: body.head,
          persons: body.persons,
          text: eventText(kind, body),
        },
        ...{ recordedAt: row.recordedAt.toISOString(), reason: row.reason ?? '', by: row.by ?? '' },
        ...{
          evidence: sayEvidence(row.evidence ?? {}),
          others: body.others.filter((one) => one.householdId !== householdId),
        },
        ...{ undone: undoneOf(row), keeps: keeps(row, closedOf.get(row.commune) ?? null) },
      },
    ];
  });
}
