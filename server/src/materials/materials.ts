import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { z } from 'zod';
import { holds } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { materials } from './contract.ts';

type Answer = z.output<(typeof materials)['output']>;
type Material = Answer['materials'][number];
type Subject = Answer['subjects'][number];

export const materialsQuery = defineQuery(materials, {
  verb: 'training.learn',
  answer: async ({ text, topic, form, campaignId }, { tx, actor, clock }) => {
    const today = clock.today();
    await seeOwnPlaces(tx, holds(actor, 'training.learn', today));
    const words = fold(text).split(' ').filter(Boolean);
    const teaches = holds(actor, 'training.teach', today).flatMap(({ placeId }) => placeId ?? []);
    const { rows } = await sql<Material>`
      select material_id as "materialId", place_id as place, place.name as "placeName", title, topic, forms,
        (select json_agg(json_build_object('version', version, 'kind', kind, 'text', text, 'fileName', file_name,
            'mediaType', media_type, 'size', size, 'note', note, 'validFrom', v.valid_from, 'validTo', v.valid_to)
            order by version desc)
          from training_material_version v where v.material_id = m.material_id) as versions,
        (select max(version) from training_material_version v where v.material_id = m.material_id
          and v.valid_from <= ${today} and coalesce(v.valid_to, 'infinity') >= ${today}) as current,
        coalesce((select json_agg(json_build_object('subjectId', s.subject_id, 'title', s.title, 'campaign', c.title)
            order by c.from_on desc, s.position)
          from training_subject_material l join training_subject s using (subject_id)
            join training_campaign c using (campaign_id)
          where l.material_id = m.material_id), '[]') as subjects,
        exists (select from place_path(m.place_id) p where p = any (${teaches}::text[])) as mine
      from training_material m join place using (place_id)
      where not exists (select from unnest(${words}::text[]) w where position(w in m.folded) = 0)
        and (${topic ?? null}::text is null or topic = ${topic ?? null})
        and (${form ?? null}::text is null or forms = '{}' or ${form ?? null} = any (forms))
        and (${campaignId ?? null}::uuid is null or exists (
          select from training_subject_material l join training_subject s using (subject_id)
          where l.material_id = m.material_id and s.campaign_id = ${campaignId ?? null}))
      order by title limit 200`.execute(tx);
    const subjects = await sql<Subject>`
      select subject_id as "subjectId", s.place_id as place, s.title, c.title as campaign
      from training_subject s join training_campaign c using (campaign_id)
      where c.state in ('planned', 'open', 'running')
        and exists (select from place_path(s.place_id) p where p = any (${teaches}::text[]))
      order by c.from_on desc, s.position limit 200`.execute(tx);
    return { materials: rows, subjects: subjects.rows };
  },
});
