import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { besideOf } from '@ra-soat/domain/review/beside.ts';
import { roundTitle } from '@ra-soat/domain/words/procedure.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { placeRules } from '../platform/place-rules.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { describedBeside } from '../platform/survey/further-standards.ts';
import { scoringInForce } from '../platform/survey/scoring-in-force.ts';
import { surveyByOf } from '../platform/survey-by.ts';
import type { fieldRound } from './contract.ts';
import { nothingLeft } from './nothing-left.ts';

type FieldRound = z.output<typeof fieldRound>;

/** The rounds with a household of the village that still needs somebody, oldest first. */
export async function runningRounds(tx: Tx, villageId: string): Promise<readonly LoadedRound[]> {
  const { rows } = await sql<{ round_id: string }>`
    select round_id from round where exists (
      select from review_case c where c.round_id = round.round_id and c.village_id = ${villageId}
        and c.stage <> all (${nothingLeft}::text[]))
    order by opened_on, round_id`.execute(tx);
  return Promise.all(rows.map((row) => loadRound(tx, row.round_id)));
}

/** What is the same for every household of a round, as the phone needs it. */
export async function fieldRoundOf(tx: Tx, round: LoadedRound, today: IsoDate): Promise<FieldRound> {
  const { overrides } = await placeRules(tx, round.commune);
  const { name: commune } = await tx
    .selectFrom('place')
    .select('name')
    .where('place_id', '=', round.commune)
    .executeTakeFirstOrThrow();
  return {
    roundId: round.roundId,
    title: roundTitle(round.state.opening.roundKind, round.year, round.state.opening.month),
    year: round.year,
    surveying: round.state.listClosedOn !== undefined,
    standard: round.standard,
    formVersion: round.formVersion,
    area: round.area,
    region: round.region,
    commune,
    scoring: (await scoringInForce(tx, round)) ?? null,
    beside: besideOf(round.state).map(describedBeside),
    showResult: settingOn('survey.show_result', today, overrides)?.value ?? true,
    surveyBy: await surveyByOf(tx, round),
  };
}
