import { sql } from 'kysely';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { rulesOfPlaces } from '../platform/place-rules.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { qualificationCommunes } from './contract.ts';
import { seeTraining } from './see-training.ts';
import {
  atWork,
  standingOf,
  surveyorsOfRounds,
  type RoundSurveyor,
  type Standing,
} from '../platform/surveyors-of-rounds.ts';

interface Row {
  readonly roundId: string;
  readonly communeId: string;
  readonly commune: string;
  readonly villages: readonly string[];
}

function countsOf(people: readonly RoundSurveyor[], villages: readonly string[]) {
  const count = (standing: Standing) => people.filter((one) => standingOf(one) === standing).length;
  const trained = people.filter((one) => standingOf(one) === 'trained');
  const covered = new Set(trained.flatMap((one) => one.villages));
  const sum = (of: (one: RoundSurveyor) => number) => people.reduce((all, one) => all + of(one), 0);
  return {
    surveyors: people.length,
    ...{ trained: trained.length, allowed: count('allowed'), untrained: count('untrained') },
    villages: villages.length,
    villagesWithout: villages.filter((id) => !covered.has(id)).length,
    forms: sum(({ forms }) => forms),
    formsUntrained: sum(({ formsUntrained }) => formsUntrained),
  };
}

export const qualificationCommunesQuery = defineQuery(qualificationCommunes, {
  verb: 'training.read',
  site: ({ place }) => ({ place }),
  answer: async ({ place, year }, request) => {
    await seeTraining(request);
    const { tx, clock } = request;
    const today = clock.today();
    const unit = await tx.selectFrom('place').select('name').where('place_id', '=', place).executeTakeFirst();
    if (!unit) throw new Problem('NOT_FOUND');
    const { rows } = await sql<Row>`
      select round_id as "roundId", commune_id as "communeId", place.name as commune,
             array(select village_id from village v where v.commune_id = round.commune_id
                   and v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today})) as villages
      from round join place on place_id = commune_id
      where year = ${year} and kind = 'annual' and commune_id in (select communes_under(array[${place}]))
      order by place.name, round_id`.execute(tx);
    const people = await surveyorsOfRounds(
      tx,
      rows.map(({ roundId }) => roundId),
      today,
    );
    const byRound = Map.groupBy(people.filter(atWork), ({ roundId }) => roundId);
    const rules = await rulesOfPlaces(
      tx,
      rows.map(({ communeId }) => communeId),
    );
    return {
      placeName: unit.name,
      communes: rows.map(({ villages, ...row }) => ({
        ...row,
        rule: settingOn('training.required', today, rules.get(row.communeId)?.overrides)?.value ?? 'warn',
        ...countsOf(byRound.get(row.roundId) ?? [], villages),
      })),
    };
  },
});
