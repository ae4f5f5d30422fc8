import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { complaintDeadline, opinionDeadline } from '@ra-soat/domain/procedure/deadlines.ts';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import { calendarOfAnnualRound } from '@ra-soat/domain/procedure/round-calendar.ts';
import { postingEnd } from '@ra-soat/domain/review/posting-end.ts';
import type { VillageState } from '@ra-soat/domain/review/village-state.ts';
import type { Tx } from '../platform/database.ts';
import { rulesOfPlaces, type PlaceRules } from '../platform/place-rules.ts';

/** A day of a running round that moves. */
export interface Shift {
  readonly commune: string;
  readonly communeName: string;
  readonly roundId: string;
  readonly year: number;
  readonly villageId: string | null;
  readonly village: string | null;
  /** A calendar step, `posting`, `objection` or `opinion`. */
  readonly step: string;
  /** Of a posting its id, of complaints and an opinion the day on which they came in or were asked for. */
  readonly of: string | null;
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
}

interface Hanging {
  readonly village_id: string;
  readonly village: string;
  readonly postings: VillageState['postings'];
  readonly complaints: readonly IsoDate[];
}

interface RunningRound {
  readonly round_id: string;
  readonly commune: string;
  readonly commune_name: string;
  readonly year: number;
  /** Day on which the opinion that is waited for was asked for. */
  readonly sought: IsoDate | null;
  readonly villages: readonly Hanging[] | null;
}

/** Open rounds under a place, with the lists that hang and the days on which open complaints came in. */
async function runningRounds(tx: Tx, place: string): Promise<readonly RunningRound[]> {
  const { rows } = await sql<RunningRound>`
    select round_id, commune_id as commune, place.name as commune_name, year,
      (select max(on_date) from round_event e where e.round_id = round.round_id and e.kind = 'opinion.sought'
         and round.state ->> 'opinion' = 'sought') as sought,
      (select jsonb_agg(jsonb_build_object('village_id', v.village_id, 'village', village.name,
                'postings', v.state -> 'postings',
                'complaints', (select coalesce(jsonb_agg(distinct o.received_on), '[]') from objection o
                               where o.round_id = v.round_id and o.village_id = v.village_id and o.answered_on is null))
              order by village.position)
       from village_round v join village using (village_id) where v.round_id = round.round_id) as villages
    from round join place on place_id = commune_id
    where decided_on is null and commune_id in (select communes_under(array[${place}]))
    order by place.name, year, round_id`.execute(tx);
  return rows;
}

/** Every dated deadline of a round under the given rules, by a key that is the same before and after. */
function deadlines(round: RunningRound, { overrides, holidays }: PlaceRules): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  for (const { code, planFor } of calendarOfAnnualRound(round.year, { overrides, holidays })) days.set(code, planFor);
  const asked = round.sought && reviewRulesOn(round.sought, overrides, holidays).opinion;
  if (round.sought && asked) days.set(`opinion  ${round.sought}`, opinionDeadline(round.sought, asked, holidays));
  for (const { village_id, postings, complaints } of round.villages ?? []) {
    for (const posting of postings.filter(({ takenDownOn }) => takenDownOn === undefined)) {
      days.set(`posting ${village_id} ${posting.postingId}`, postingEnd(posting, holidays));
    }
    for (const received of complaints) {
      const { reverify } = reviewRulesOn(received, overrides, holidays);
      if (reverify) days.set(`objection ${village_id} ${received}`, complaintDeadline(received, reverify, holidays));
    }
  }
  return days;
}

function shiftsOf(round: RunningRound, before: PlaceRules, after: PlaceRules): Shift[] {
  const [old, moved] = [deadlines(round, before), deadlines(round, after)];
  const names = new Map((round.villages ?? []).map(({ village_id, village }) => [village_id, village]));
  return [...new Set([...old.keys(), ...moved.keys()])]
    .filter((key) => old.get(key) !== moved.get(key))
    .map((key) => {
      const [step = key, village, of = null] = key.split(' ');
      const villageId = village || null;
      return {
        commune: round.commune,
        communeName: round.commune_name,
        roundId: round.round_id,
        year: round.year,
        villageId,
        village: villageId && (names.get(villageId) ?? null),
        step,
        of,
        before: old.get(key) ?? null,
        after: moved.get(key) ?? null,
      };
    });
}

/** Which days of the running rounds under a place move when its rules change. */
export async function deadlineShifts(
  tx: Tx,
  place: string,
  change: (rules: PlaceRules) => PlaceRules,
): Promise<{ readonly rounds: number; readonly shifts: readonly Shift[] }> {
  const rounds = await runningRounds(tx, place);
  const rules = await rulesOfPlaces(tx, [...new Set(rounds.map(({ commune }) => commune))]);
  const shifts = rounds.flatMap((round) => {
    const before = rules.get(round.commune);
    return before ? shiftsOf(round, before, change(before)) : [];
  });
  return { rounds: rounds.length, shifts };
}
