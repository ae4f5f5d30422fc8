import { sql } from 'kysely';
import type { z } from 'zod';
import { roundTitle } from '@ra-soat/domain/words/procedure.vi.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { officerOf, surveyingRoles } from '../platform/responsible.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { surveyByOf } from '../platform/survey-by.ts';
import { fieldOverview } from './contract.ts';
import { householdsInField, type FieldHousehold } from './field-households.ts';
import { phonesOf, type Phone } from './phones.ts';

type Person = z.output<typeof fieldOverview.output>['people'][number];

interface Surveyor {
  readonly accountId: string;
  readonly name: string;
  readonly wholeCommune: boolean;
  readonly villages: readonly string[];
}

/** Who may survey in the commune today, and whoever has a phone or ever had a household there. */
async function surveyorsOf(tx: Tx, commune: string, roundId: string, today: string): Promise<readonly Surveyor[]> {
  const { rows } = await sql<Surveyor>`
    select a.account_id as "accountId", full_name as name,
           coalesce(bool_or(g.place_id is not null), false) as "wholeCommune",
           array_remove(array_agg(distinct g.village_id), null) as villages
    from account a
    left join (select account_id, role_grant.village_id, place_id from role_grant left join village v using (village_id)
               where coalesce(place_id, v.commune_id) = ${commune} and role = any (${surveyingRoles(today)}::text[])
                 and role_grant.valid_from <= ${today}
                 and (role_grant.valid_to is null or role_grant.valid_to >= ${today})) g on g.account_id = a.account_id
    where g.account_id is not null and a.deactivated_at is null
      or a.account_id in (select account_id from device)
      or a.account_id in (select account_id from assignment where round_id = ${roundId})
    group by a.account_id, full_name order by full_name, a.account_id`.execute(tx);
  return rows;
}

/** A person of the whole commune shows only with work or a phone: committee members mostly have neither. */
function atWork({ given, villages, phones }: Person): boolean {
  return given > 0 || villages.length > 0 || phones.length > 0;
}

function personOf(one: Surveyor, own: readonly FieldHousehold[], phones: readonly Phone[]): Person {
  const count = (is: (one: FieldHousehold) => boolean) => own.filter(is).length;
  return {
    ...one,
    villages: [...one.villages],
    given: own.length,
    done: count(({ state }) => state === 'done'),
    left: count(({ state }) => state !== 'done'),
    returned: count(({ state }) => state === 'returned'),
    waiting: count(({ waiting }) => waiting),
    phones: [...phones],
  };
}

export const fieldOverviewQuery = defineQuery(fieldOverview, {
  verb: 'field.manage',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId }, { tx, clock }) => {
    const today = clock.today();
    const round = await loadRound(tx, roundId);
    const surveyors = await surveyorsOf(tx, round.commune, roundId, today);
    const phones = await phonesOf(
      tx,
      surveyors.map(({ accountId }) => accountId),
      clock.now(),
    );
    const households = await householdsInField(tx, round, today);
    const byPerson = Map.groupBy(households, ({ responsible }) => responsible.accountId);
    const people = surveyors.map((one) =>
      personOf(one, byPerson.get(one.accountId) ?? [], phones.get(one.accountId) ?? []),
    );
    const { rows: villages } = await sql<{ villageId: string; name: string }>`
      select village_id as "villageId", name from village where commune_id = ${round.commune} order by position`.execute(
      tx,
    );
    const { rows: places } = await sql<{ name: string }>`
      select name from place where place_id = ${round.commune}`.execute(tx);
    const surveyBy = await surveyByOf(tx, roundId);
    const officer = await officerOf(tx, round, today);
    return {
      communeId: round.commune,
      commune: places[0]?.name ?? '',
      title: roundTitle(round.state.opening.roundKind, round.year),
      today,
      surveyBy,
      late: surveyBy !== null && today > surveyBy && households.some(({ state }) => state !== 'done'),
      officer: { accountId: officer.accountId, name: officer.name },
      villages,
      surveyors: surveyors.flatMap(({ accountId, name, wholeCommune, villages: own }) =>
        wholeCommune || own.length > 0 ? [{ accountId, name, wholeCommune, villages: [...own] }] : [],
      ),
      people: people.filter(atWork),
    };
  },
});
