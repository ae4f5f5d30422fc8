import { sql } from 'kysely';
import type { z } from 'zod';
import { roundTitle } from '@ra-soat/domain/words/procedure.vi.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { officerOf } from '../platform/responsible.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { surveyByOf } from '../platform/survey-by.ts';
import { fieldOverview } from './contract.ts';
import { householdsInField, type FieldHousehold } from './households-in-field.ts';
import { phonesOf, type Phone } from './phones.ts';
import { surveyorsOf, type Surveyor } from './surveyors.ts';

type Person = z.output<typeof fieldOverview.output>['people'][number];

async function villagesOf(tx: Tx, commune: string) {
  const { rows } = await sql<{ villageId: string; name: string }>`
    select village_id as "villageId", name from village where commune_id = ${commune} order by position`.execute(tx);
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
    const { rows: places } = await sql<{ name: string }>`
      select name from place where place_id = ${round.commune}`.execute(tx);
    const surveyBy = await surveyByOf(tx, round);
    const officer = await officerOf(tx, round, today);
    return {
      communeId: round.commune,
      commune: places[0]?.name ?? '',
      title: roundTitle(round.state.opening.roundKind, round.year, round.state.opening.month),
      today,
      surveyBy,
      late: surveyBy !== null && today > surveyBy && households.some(({ state }) => state !== 'done'),
      officer: { accountId: officer.accountId, name: officer.name },
      villages: await villagesOf(tx, round.commune),
      people: people.filter(atWork),
    };
  },
});
