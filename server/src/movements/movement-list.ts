import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { z } from 'zod';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { movementList } from './contract.ts';
import { chosen, ofYear, standing } from '../platform/movements/event-filter.ts';
import { eventRows, happened } from '../platform/movements/happened.ts';
import { kindOf, type StoredKind } from '../platform/movements/stored-kind.ts';
import { closedPeriod } from '../platform/movements/closed-period.ts';

type Input = z.output<typeof movementList.input>;
type Answer = z.output<typeof movementList.output>;

interface Sums {
  kind: StoredKind;
  month: number;
  events: number;
}

/** What stands, by kind and by month: a movement told by two rows counts in both places it touches. */
async function sumsOf(tx: Tx, input: Input): Promise<Sums[]> {
  const { villageId } = input;
  const { rows } = await sql<Sums>`
    select e.kind, extract(month from e.on_date)::integer as month, count(*)::integer as events
    from household_event e
    where e.kind <> 'UNDO' and e.undoes is null and ${standing} and ${ofYear(input)}
      and ${villageId === undefined ? sql`true` : sql`e.village_id = ${villageId}`}
      and coalesce(e.body ->> 'role', '') not in ('new', 'merged')
    group by 1, 2`.execute(tx);
  return rows;
}

async function totalOf(tx: Tx, input: Input): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from household_event e where e.kind <> 'UNDO' and ${chosen(input)}`.execute(tx);
  return rows[0]?.n ?? 0;
}

interface Waiting {
  movementId: string;
  from: string;
  to: string;
  villageId: string | null;
  mine: boolean;
  body: { head: string; persons: number; class: 'POOR' | 'NEAR_POOR' | 'NON_POOR'; leftOn: IsoDate };
}

/** On its way to or from the place, and not received yet. */
async function waitingOf(tx: Tx, place: string): Promise<Answer['arriving']> {
  const { rows } = await sql<Waiting>`
    select t.movement_id as "movementId", sender.name as from, coalesce(village.name || ', ', '') || receiver.name as to,
           t.to_village as "villageId", t.to_commune in (select communes_under(array[${place}])) as mine, t.body
    from (select distinct on (movement_id) * from household_transfer order by movement_id, seq desc) t
    join place sender on sender.place_id = t.from_commune
    join place receiver on receiver.place_id = t.to_commune
    left join village on village.village_id = t.to_village
    where t.state in ('SENT', 'RETURNED')
      and (t.to_commune in (select communes_under(array[${place}])) or t.from_commune in (select communes_under(array[${place}])))
    order by t.recorded_at`.execute(tx);
  return rows.map(({ body: { head, persons, class: of, leftOn }, ...row }) => {
    return { ...row, head, persons, class: of, leftOn };
  });
}

function summed<K extends string | number>(sums: readonly Sums[], of: (row: Sums) => K | undefined) {
  const groups = Map.groupBy(sums, of);
  return [...groups].flatMap(([key, rows]) =>
    key === undefined ? [] : [{ key, events: rows.reduce((total, { events }) => total + events, 0) }],
  );
}

/** What happened under a place in a year, with sums, and who waits to be received. */
export const movementListQuery = defineQuery(movementList, {
  verb: 'household.read',
  site: ({ place }, { tx, actor }) => communeOrOwnVillage(tx, actor, place),
  answer: async (input, { tx }) => {
    const { place, after, limit } = input;
    const sums = await sumsOf(tx, input);
    const rows = await eventRows(tx, chosen(input), sql`limit ${limit} offset ${after}`);
    const total = await totalOf(tx, input);
    const next = after + rows.length;
    const villages = await tx
      .selectFrom('village')
      .select(['village_id as villageId', 'name'])
      .where('commune_id', '=', place)
      .orderBy('position')
      .execute();
    return {
      villages,
      closed: await closedPeriod(tx, place),
      kinds: summed(sums, ({ kind }) => kindOf(kind)).map(({ key: kind, events }) => ({ kind, events })),
      months: summed(sums, ({ month }) => month).map(({ key: month, events }) => ({ month, events })),
      rows: await happened(tx, rows),
      total,
      next: next < total ? next : null,
      arriving: await waitingOf(tx, place),
    };
  },
});
