import { sql } from 'kysely';
import { holds } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { practiceResults } from './contract.ts';
import { wrongByQuestion, type Pin, type WrongAnswer } from './wrong-by-question.ts';

interface Asked {
  readonly campaignId?: string | undefined;
  readonly place?: string | undefined;
}

/** Tries of the people asked about; row-level security has already left those of my places. */
function triesOf({ campaignId, place }: Asked) {
  return sql`(
    select * from practice_attempt t
    where (${campaignId ?? null}::uuid is null or exists (
        select from training_person p join training_enrolment e using (person_id)
        where p.account_id = t.account_id and e.campaign_id = ${campaignId ?? null}::uuid))
      and (${place ?? null}::text is null or ${place ?? null}::text in (select place_path(t.place_id)))
  )`;
}

async function people(tx: Tx, asked: Asked) {
  const { rows } = await sql<{
    accountId: string;
    name: string;
    place: string;
    tries: number;
    tried: number;
    clean: number;
  }>`
    select t.account_id as "accountId", a.full_name as name, coalesce(min(v.name), min(p.name)) as place,
           count(*)::integer as tries, count(distinct t.exercise_id)::integer as tried,
           (count(distinct t.exercise_id) filter (where t.differences = 0))::integer as clean
    from ${triesOf(asked)} t join account a using (account_id) join place p using (place_id)
      left join village v on v.village_id = t.village_id
    group by t.account_id, a.full_name order by clean desc, a.full_name, t.account_id limit 5000`.execute(tx);
  return rows;
}

async function exercises(tx: Tx, asked: Asked) {
  const { rows } = await sql<{ exerciseId: string; people: number; clean: number; tries: number }>`
    select exercise_id as "exerciseId", count(distinct account_id)::integer as people,
           (count(distinct account_id) filter (where differences = 0))::integer as clean, count(*)::integer as tries
    from ${triesOf(asked)} t group by exercise_id order by exercise_id`.execute(tx);
  return rows;
}

async function wrongAnswers(tx: Tx, asked: Asked): Promise<WrongAnswer[]> {
  const { rows } = await sql<WrongAnswer>`
    select t.form, t.exercise_id as "exerciseId", d ->> 'path' as path, count(*)::integer as wrong,
           array_agg(distinct t.account_id) as people
    from ${triesOf(asked)} t cross join lateral jsonb_array_elements(t.detail) d
    group by 1, 2, 3 order by 1, 2, 3`.execute(tx);
  return rows;
}

async function approvedPins(tx: Tx): Promise<Pin[]> {
  const { rows } = await sql<Pin>`
    select pin_id as "pinId", form, form_question as "formQuestion", p.text, material_id as "materialId",
           coalesce(m.title, '') as title
    from training_pin p left join training_material m using (material_id)
    where p.state = 'approved' order by p.recorded_at, pin_id`.execute(tx);
  return rows;
}

export const practiceResultsQuery = defineQuery(practiceResults, {
  verb: 'training.read',
  answer: async (asked, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.read', clock.today()));
    return {
      people: await people(tx, asked),
      exercises: await exercises(tx, asked),
      questions: wrongByQuestion(await wrongAnswers(tx, asked), await approvedPins(tx)),
    };
  },
});
