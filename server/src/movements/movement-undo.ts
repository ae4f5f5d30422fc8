import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { movementUndo } from './contract.ts';
import { eventBody, type EventBody } from '../platform/movements/event-body.ts';
import { closedPeriod } from '../platform/movements/closed-period.ts';
import { householdSite, lockHouseholds } from './household-here.ts';
import { refuse } from './refuse.ts';
import { kindOf, type StoredKind } from '../platform/movements/stored-kind.ts';
import { takeBack } from './take-back.ts';
import { isWaiting, lastTransfer, writeTransfer } from './transfer.ts';

interface Row {
  householdId: string;
  seq: number;
  kind: StoredKind;
  on: IsoDate;
  countedOn: IsoDate | null;
  movementId: string | null;
  commune: string;
  villageId: string;
  commandId: string;
  recordedAt: Date;
  accountId: string | null;
  body: unknown;
}

/** An event that is to be taken back, as it was recorded. */
export interface Undoing extends Omit<Row, 'body' | 'countedOn'> {
  readonly countedOn: IsoDate;
  readonly body: EventBody;
}

const standing = sql`e.undoes is null and not exists (
  select from household_event u where u.household_id = e.household_id and u.undoes = e.seq)`;

/** The event, and with it every row of the same movement that the person may see: all are taken back together. */
async function groupOf({ tx }: CommandRequest, householdId: string, seq: number): Promise<Undoing[]> {
  const { rows } = await sql<Row & { standing: boolean }>`
    with asked as (select * from household_event where household_id = ${householdId} and seq = ${seq})
    select e.household_id as "householdId", e.seq, e.kind, e.on_date as on, e.counted_on as "countedOn",
           e.movement_id as "movementId", e.commune_id as commune, e.village_id as "villageId",
           e.command_id as "commandId", e.recorded_at as "recordedAt", e.account_id as "accountId", e.body,
           (${standing}) as standing
    from asked join household_event e
      on (e.household_id = asked.household_id and e.seq = asked.seq) or e.command_id = asked.command_id
    where e.undoes is null
    order by e.household_id, e.seq`.execute(tx);
  const own = rows.find((row) => row.householdId === householdId && row.seq === seq);
  if (!own) throw new Problem('NOT_FOUND');
  if (own.accountId === null) refuse({ code: 'undoneElsewhere' });
  if (!own.standing) refuse({ code: 'undoneAlready' });
  return rows.map(({ body, countedOn, ...row }) => ({
    ...row,
    countedOn: countedOn ?? row.on,
    body: eventBody.parse(body),
  }));
}

/** Only the last event of a household is taken back: what came after rests on it. */
async function refuseLater({ tx }: CommandRequest, group: readonly Undoing[]): Promise<void> {
  for (const { householdId } of group) {
    const last = Math.max(...group.filter((one) => one.householdId === householdId).map(({ seq }) => seq));
    const { rows } = await sql<{ kind: StoredKind; on: IsoDate }>`
      select kind, on_date as on from household_event e
      where household_id = ${householdId} and seq > ${last} and ${standing} order by seq desc limit 1`.execute(tx);
    const [row] = rows;
    const kind = row && kindOf(row.kind);
    if (row && kind) refuse({ code: 'laterEvent', kind, on: row.on });
  }
}

/** Once the commune decided its list, or any decision moved one of the households, the event is under a decision. */
async function refuseDecided({ tx }: CommandRequest, group: readonly Undoing[]): Promise<void> {
  for (const { householdId, commune, countedOn, recordedAt } of group) {
    const closed = await closedPeriod(tx, commune);
    if (closed && closed.decidedOn >= countedOn) refuse({ code: 'decisionRests', decision: closed.decision });
    const { rows } = await sql<{ decision: string }>`
      select coalesce(s.decision_number, '') as decision from ledger_entry l
      left join household_status s on s.household_id = l.household_id and s.decision_id = l.decision_id
      where l.household_id = ${householdId} and l.decision_id is not null and l.recorded_at > ${recordedAt}
      limit 1`.execute(tx);
    const [row] = rows;
    if (row) refuse({ code: 'decisionRests', decision: row.decision });
  }
}

/** The other end of a movement between communes: nobody takes back what another place has received. */
async function stepBack(request: CommandRequest, group: readonly Undoing[]): Promise<void> {
  const [first] = group;
  if (first?.movementId == null) return;
  const sent = await lastTransfer(request.tx, first.movementId);
  if (!sent) return;
  if (first.kind === 'MOVE_IN') return writeTransfer(request, { ...sent, state: 'RETURNED' });
  if (!isWaiting(sent)) refuse({ code: 'receivedThere' });
  await writeTransfer(request, { ...sent, state: 'WITHDRAWN' });
}

export const movementUndoCommand = defineCommand(movementUndo, {
  verb: 'movement.record',
  site: ({ householdId }, { tx }) => householdSite(tx, householdId),
  handle: async ({ householdId, seq, reason }, request) => {
    await lockHouseholds(request.tx, [householdId]);
    const group = await groupOf(request, householdId, seq);
    await lockHouseholds(
      request.tx,
      [...new Set(group.map((one) => one.householdId))].filter((id) => id !== householdId),
    );
    await refuseLater(request, group);
    await refuseDecided(request, group);
    await stepBack(request, group);
    await takeBack(request, group, reason);
    return {};
  },
});
