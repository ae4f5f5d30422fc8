import { sql } from 'kysely';
import type { z } from 'zod';
import { holds, type Actor } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { placeOfLearner } from '../platform/place-of-learner.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { learnLessons } from './contract.ts';

type Lessons = z.output<(typeof learnLessons)['output']>;

/** Campaigns in which the person is enrolled, and running ones of the units over the person's place. */
async function campaignsOf(tx: Tx, { accountId }: Actor, place: string): Promise<Lessons['campaigns']> {
  const { rows } = await sql<Lessons['campaigns'][number]>`
    select campaign_id as "campaignId", title, forms, from_on as "fromOn", to_on as "toOn",
      coalesce((select json_agg(json_build_object('subjectId', subject_id, 'title', s.title, 'minutes', minutes,
          'materials', coalesce((select json_agg(material_id order by l.position)
            from training_subject_material l where l.subject_id = s.subject_id), '[]')) order by position)
        from training_subject s where s.campaign_id = c.campaign_id), '[]') as subjects
    from training_campaign c
    where state <> 'cancelled' and (
      exists (select from training_enrolment e join training_person p using (person_id)
        where e.campaign_id = c.campaign_id and p.account_id = ${accountId} and e.withdrawn_on is null)
      or state in ('open', 'running') and place_id in (select place_path(${place})))
    order by from_on desc limit 20`.execute(tx);
  return rows;
}

/** Of each material the version in force. */
async function materialsOf(tx: Tx, place: string, today: string): Promise<Lessons['materials']> {
  const { rows } = await sql<Lessons['materials'][number]>`
    select distinct on (m.title, m.material_id) m.material_id as "materialId", m.title, m.topic, m.forms, v.version,
           v.kind, v.text, v.file_name as "fileName", v.media_type as "mediaType", v.size
    from training_material m join training_material_version v using (material_id)
    where m.place_id in (select place_path(${place}))
      and v.valid_from <= ${today} and coalesce(v.valid_to, 'infinity') >= ${today}
    order by m.title, m.material_id, v.version desc limit 200`.execute(tx);
  return rows;
}

async function pinsOf(tx: Tx, place: string): Promise<Lessons['pins']> {
  const { rows } = await sql<Lessons['pins'][number]>`
    select pin_id as "pinId", pin.kind, form, form_question as "formQuestion", text, material_id as "materialId", page,
           place.name as "placeName"
    from training_pin pin join place using (place_id)
    where pin.state = 'approved' and place_id in (select place_path(${place}))
    order by form, form_question, recorded_at limit 500`.execute(tx);
  return rows;
}

export const learnLessonsQuery = defineQuery(learnLessons, {
  verb: 'training.learn',
  answer: async (_, { tx, actor, clock }) => {
    const today = clock.today();
    const grants = holds(actor, 'training.learn', today);
    if (grants.length === 0) return { place: null, campaigns: [], materials: [], pins: [] };
    await seeOwnPlaces(tx, grants);
    const { place_id: place } = await placeOfLearner(tx, actor, today);
    return {
      place,
      campaigns: await campaignsOf(tx, actor, place),
      materials: await materialsOf(tx, place, today),
      pins: await pinsOf(tx, place),
    };
  },
});
