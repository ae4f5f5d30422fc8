import { randomUUID } from 'node:crypto';
import { foldRound } from '@ra-soat/domain/review/fold-round.ts';
import { foldVillage } from '@ra-soat/domain/review/fold-village.ts';
import type { RoundEvent } from '@ra-soat/domain/review/round-event.ts';
import { accepted, agreed, caseOf, listed, meeting, posted, submitted } from '@ra-soat/domain/review/sample-review.ts';
import type { VillageEvent } from '@ra-soat/domain/review/village-event.ts';
import type pg from 'pg';

const COMMUNES = 100;
const VILLAGES = 27;
const HOUSEHOLDS = 90_000;

/** A province of the bench: its communes with their rounds; in the first, every household is agreed and none posted. */
export interface Province {
  readonly place: string;
  readonly communes: readonly { readonly place: string; readonly round: string }[];
}

const signers = { chair: true, secretary: true, households: true };

const roundEvents = (round: string, commune: string): RoundEvent[] => [
  {
    kind: 'round.opened',
    on: '2026-09-01',
    roundId: round,
    communeId: commune,
    roundKind: 'annual',
    standard: 'vn-2022',
    year: 2026,
    legalBasis: 'DEMO-KH 01',
    window: { from: '2026-09-01', to: '2026-12-14' },
  },
  { kind: 'list.closed', on: '2026-09-10' },
];

/** The states a case goes through, with one id for all: the database puts each household's own in its place. */
function stages() {
  const events = [listed('CASE', 'POOR'), submitted('POOR'), accepted(), agreed('POOR', 'MEETING'), posted('POSTING')];
  const names = ['LISTED', 'SURVEYED', 'ACCEPTED', 'AGREED', 'POSTED'] as const;
  return names.map((stage, i) => ({ stage, state: caseOf(events.slice(0, i + 1)), seq: i + 1 }));
}

async function fillRounds(pool: pg.Pool, communes: Province['communes']): Promise<void> {
  const rows = communes.map(({ place, round }) => {
    const events = roundEvents(round, place);
    return {
      round,
      place,
      events,
      state: events.reduce<ReturnType<typeof foldRound> | undefined>(foldRound, undefined),
    };
  });
  await pool.query(
    `insert into round select x.round, x.place, 2026, 'annual', 'vn-2022', 'v2', 'rural', null, 'Ban Chỉ đạo mẫu', '[]',
       '2026-09-01', null, 'REVIEWING', 2, x.state, gen_random_uuid()
     from jsonb_to_recordset($1::jsonb) as x(round uuid, place text, state jsonb)`,
    [JSON.stringify(rows)],
  );
  await pool.query(
    `insert into round_event select x.round, x.place, e.seq, e.body ->> 'kind', (e.body ->> 'on')::date, e.body,
       gen_random_uuid(), null, '2026-09-10'
     from jsonb_to_recordset($1::jsonb) as x(round uuid, place text, events jsonb),
       jsonb_array_elements(x.events) with ordinality as e(body, seq)`,
    [JSON.stringify(rows)],
  );
}

/** Villages with their counters and counts; each has held its meeting and signed the minutes. */
async function fillVillages(pool: pg.Pool, communes: Province['communes']): Promise<void> {
  await pool.query(
    `insert into village select gen_random_uuid(), c, 'Thôn ' || n, 'thon ' || n, n, '2026-01-01'
     from unnest($1::text[]) c, generate_series(1, $2::integer) n`,
    [communes.map(({ place }) => place), VILLAGES],
  );
  await pool.query('insert into village_counter select village_id, 40 from village');
  await pool.query(
    `insert into village_count select village_id, '2026-09-01', 120, 480, 'Số liệu mẫu', gen_random_uuid(), '2026-09-01'
     from village where position > 1`,
  );
  const events: VillageEvent[] = [
    { kind: 'meeting.held', on: '2026-11-02', ...meeting([], 'MEETING') },
    { kind: 'minutes.signed', on: '2026-11-02', meetingId: 'MEETING', signers },
  ];
  const state = events.reduce<ReturnType<typeof foldVillage> | undefined>(foldVillage, undefined);
  await pool.query(
    `insert into village_round select round_id, village_id, commune_id, 2, $1::jsonb from village join round using (commune_id)`,
    [JSON.stringify(state)],
  );
}

/**
 * The cases: the later a commune in the list, the fewer of its households have come far; in the first all are agreed,
 * so that its whole commune can be posted. Some complaints wait.
 */
async function fillCases(pool: pg.Pool, first: string): Promise<void> {
  const each = HOUSEHOLDS / COMMUNES;
  await pool.query(
    `with stage as (
       select (x.ordinality - 1)::integer as at, x.body ->> 'stage' as stage, x.body -> 'state' as state, (x.body ->> 'seq')::integer as seq
       from jsonb_array_elements($1::jsonb) with ordinality as x(body, ordinality)
     ), household as (
       select gen_random_uuid() as id, round_id, commune_id, village_id, position, n,
              case when commune_id = $2 then 3 else (hashtext(commune_id || n) & 2147483647) % 5 end as at
       from village join round using (commune_id), generate_series(1, $3::integer) n
     )
     insert into review_case (household_id, round_id, commune_id, village_id, number, sort_key, head, address, list_group,
       before_class, before_persons, persons, stage, layer, class, b1, b2, seq, village_seq, state)
     select id, round_id, commune_id, village_id, n::text, lpad(position::text, 4, '0') || ':' || lpad(n::text, 6, '0'),
       'Người mẫu ' || n, 'Nhà mẫu ' || n, 'POOR', 'POOR', 4, 4, stage,
       (array['none', 'computed', 'computed', 'meeting', 'posted'])[at + 1],
       case when at = 0 then 'UNDETERMINED' else 'POOR' end, 120, 40, seq, n,
       jsonb_set(state, '{listing}', (state -> 'listing')
         || jsonb_build_object('caseId', id, 'householdId', id, 'villageId', village_id, 'roundId', round_id))
     from household join stage using (at)
     where n < $3 or position <= $4`,
    [JSON.stringify(stages()), first, Math.ceil(each / VILLAGES), each % VILLAGES],
  );
  await pool.query(
    `insert into objection (household_id, objection_id, round_id, commune_id, village_id, number, received_on, answer_by, body, command_id)
     select household_id, gen_random_uuid(), round_id, commune_id, village_id,
       row_number() over (partition by round_id order by household_id), '2026-11-20', '2026-12-05',
       '{"kind": "complaint", "content": "Mẫu"}', gen_random_uuid()
     from review_case where stage = 'POSTED' and number = '7' limit 400`,
  );
}

/** A province of 100 communes and 90,000 listed households, written straight into the database: invented throughout. */
export async function fillProvince(pool: pg.Pool, place: string): Promise<Province> {
  const { rows } = await pool.query<{ id: string }>(
    'select id from communes_under(array[$1]) id order by id limit $2',
    [place, COMMUNES],
  );
  const communes = rows.map(({ id }) => ({ place: id, round: randomUUID() }));
  await fillRounds(pool, communes);
  await fillVillages(pool, communes);
  await fillCases(pool, communes[0]?.place ?? '');
  await pool.query('vacuum analyze');
  return { place, communes };
}
