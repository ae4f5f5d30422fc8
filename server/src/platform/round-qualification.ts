import { sql } from 'kysely';
import type { TrainingRule } from '@ra-soat/domain/procedure/setting.ts';
import { roundTitle } from '@ra-soat/domain/words/procedure.vi.ts';
import type { Tx } from './database.ts';
import { loadRound } from './rounds.ts';
import { atWork, standingOf, surveyorsOfRounds, type RoundSurveyor, type Standing } from './surveyors-of-rounds.ts';
import { formOfRound, trainingRuleOf } from './trained.ts';

type Line = Omit<RoundSurveyor, 'roundId' | 'villages'> & { readonly villages: string[]; readonly standing: Standing };

/** Who surveys a round, with which certificate or whose leave, and which villages have nobody trained. */
export interface RoundQualification {
  readonly communeId: string;
  readonly commune: string;
  readonly title: string;
  readonly year: number;
  readonly rule: TrainingRule;
  readonly form: string;
  readonly listOpen: boolean;
  readonly surveyors: Line[];
  readonly villages: { villageId: string; name: string; surveyors: number; trained: number }[];
}

async function villagesOf(tx: Tx, commune: string, today: string) {
  const { rows } = await sql<{ villageId: string; name: string }>`
    select village_id as "villageId", name from village
    where commune_id = ${commune} and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
    order by position, name`.execute(tx);
  return rows;
}

/** The report of one round, for the screen and the workbook; the caller's scope covers its commune. */
export async function roundQualification(tx: Tx, roundId: string, today: string): Promise<RoundQualification> {
  const round = await loadRound(tx, roundId);
  const { rows } = await sql<{ name: string; stage: string }>`
    select name, stage from round join place on place_id = commune_id where round_id = ${roundId}`.execute(tx);
  const villages = await villagesOf(tx, round.commune, today);
  const names = new Map(villages.map(({ villageId, name }) => [villageId, name]));
  const people = (await surveyorsOfRounds(tx, [roundId], today)).filter(atWork);
  return {
    communeId: round.commune,
    commune: rows[0]?.name ?? '',
    title: roundTitle(round.state.opening.roundKind, round.year, round.state.opening.month),
    year: round.year,
    rule: await trainingRuleOf(tx, round.commune, today),
    form: formOfRound(round),
    listOpen: rows[0]?.stage === 'LISTING',
    surveyors: people.map(({ roundId: _, villages: own, ...one }) => ({
      ...one,
      standing: standingOf(one),
      villages: own.flatMap((id) => names.get(id) ?? []),
    })),
    villages: villages.map((village) => {
      const own = people.filter((one) => one.villages.includes(village.villageId));
      return {
        ...village,
        surveyors: own.length,
        trained: own.filter(({ certificate }) => certificate !== null).length,
      };
    }),
  };
}
