import { sql } from 'kysely';
import { addDays, ageOn, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import {
  compareInsured,
  insuranceObjects,
  insuranceYear,
  type Compared,
  type InsuredPerson,
} from '@ra-soat/domain/registry/insurance-list.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Relation, Sex } from '@ra-soat/domain/survey/evidence.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { certifyingStandard, type LoadedRound } from '../platform/rounds.ts';

/** A member of a listed household, with what the insurance agency asks of him. */
export interface Insured extends InsuredPerson {
  readonly householdId: string;
  readonly memberId: string;
  readonly name: string;
  readonly relation: Relation;
  readonly sex: Sex | null;
  readonly bornOn: IsoDate | null;
  readonly bornYear: number | null;
  readonly ethnicity: number | null;
  readonly head: string;
  readonly address: string;
  readonly village: string;
  readonly cipher: Buffer | null;
  /** Last day of a recognition that ends by itself; null for a class, which stands until a decision changes it. */
  readonly until: IsoDate | null;
}

interface Row extends Omit<Insured, 'object' | 'keys'> {
  readonly class: keyof typeof insuranceObjects;
  readonly mark: string | null;
}

interface Day {
  readonly standard: StandardId;
  /** The class as it stands on this day. */
  readonly statusOn: IsoDate;
  /** Members known by this day who had not left before `since`. */
  readonly knownBy: IsoDate;
  readonly since: IsoDate;
}

/** Households poor or near-poor on a day, and those of middle living standard that are neither. */
function listedOn(commune: string, { standard, statusOn }: Day) {
  return sql`
    under as (select villages_under(${commune}, ${statusOn}) as village_id), by_class as (
      select s.household_id, s.class, s.village_id, null::date as until from household_status s join under using (village_id)
      where s.standard_id = ${standard} and s.class in ('POOR', 'NEAR_POOR')
        and s.from_on <= ${statusOn} and (s.to_on is null or s.to_on >= ${statusOn})
    ), listed as (
      select * from by_class
      union all
      select i.household_id, 'MIDDLE_LIVING', i.village_id, i.to_on from income_status i join under using (village_id)
      where i.kind = 'middleLiving' and i.from_on <= ${statusOn} and i.to_on >= ${statusOn}
        and i.household_id not in (select household_id from by_class)
    )`;
}

/** The members of listed households, in the order of villages, households and members. */
async function insuredOn(tx: Tx, { commune }: LoadedRound, day: Day): Promise<Insured[]> {
  const { rows } = await sql<Row>`
    with ${listedOn(commune, day)}, member as (
      select distinct on (m.household_id, m.member_id) m.* from household_member m
      join listed using (household_id)
      where m.from_on <= ${day.knownBy} order by m.household_id, m.member_id, m.version desc
    )
    select m.household_id as "householdId", m.member_id as "memberId", m.name, m.relation, m.sex,
           m.born_on as "bornOn", m.born_year as "bornYear", m.ethnicity, listed.class, listed.until::text as until, village.name as village,
           coalesce(first_value(m.name) over (partition by m.household_id order by m.is_head desc, m.position), '') as head,
           coalesce(hp.address, '') as address, c.cipher, encode(c.keyed_hash, 'hex') as mark
    from listed
    join member m using (household_id)
    join village using (village_id)
    left join lateral (
      select address, number from household_place p where p.household_id = m.household_id and p.from_on <= ${day.knownBy}
          and (p.to_on is null or p.to_on >= p.from_on)
      order by p.from_on desc limit 1
    ) hp on true
    left join household_citizen c on c.household_id = m.household_id and c.member_id = m.member_id
    where m.to_on is null or m.to_on > ${day.since}
    order by village.position, village.name, lpad(coalesce(hp.number, ''), 8, '0'), m.household_id, m.is_head desc, m.position`.execute(
    tx,
  );
  return rows.map(({ class: of, mark, ...row }) => ({
    ...row,
    object: insuranceObjects[of],
    keys: [`${row.householdId} ${row.memberId}`, ...(mark === null ? [] : [mark])],
  }));
}

export interface InsuranceList {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly people: readonly Compared<Insured>[];
}

/**
 * Who is insured in the year after the round, against who was before: classes as they stand on 1 January (or on the day
 * the decision takes effect, if later), so that regular decisions since are in it. Refused before the decision.
 */
export async function insuranceList(tx: Tx, round: LoadedRound, today: IsoDate): Promise<InsuranceList> {
  const decision = await tx
    .selectFrom('decision')
    .select('effective_on')
    .where('round_id', '=', round.roundId)
    .orderBy('decided_on')
    .executeTakeFirst();
  if (!decision) throw new Problem('REVIEW_REFUSED', { review: { code: 'roundNotDecided' } });
  const { from, to } = insuranceYear(round.year);
  const { effective_on: effective } = decision;
  const statusOn = effective > from ? effective : from;
  const eve = addDays(effective < from ? effective : from, -1);
  const now = await insuredOn(tx, round, {
    standard: certifyingStandard(round),
    statusOn,
    ...between(today < statusOn ? today : statusOn),
  });
  const before = await insuredOn(tx, round, {
    standard: round.standard,
    statusOn: eve,
    knownBy: eve,
    since: `${eve.slice(0, 4)}-01-01`,
  });
  return { from, to, people: compareInsured(now, before) };
}

function between(on: IsoDate): { knownBy: IsoDate; since: IsoDate } {
  return { knownBy: on, since: on };
}

/** Completed years on a day; by the year of birth alone, where no day is known. */
export function isUnderSix({ bornOn, bornYear }: Insured, on: IsoDate): boolean {
  if (bornOn !== null) return ageOn(bornOn, on) < 6;
  return bornYear !== null && Number(on.slice(0, 4)) - bornYear < 6;
}
