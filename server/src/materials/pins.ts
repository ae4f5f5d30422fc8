import { sql } from 'kysely';
import type { z } from 'zod';
import { holds } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { pins } from './contract.ts';

type Pin = z.output<(typeof pins)['output']>['pins'][number];

export const pinsQuery = defineQuery(pins, {
  verb: 'training.learn',
  answer: async ({ form, state }, { tx, actor, clock }) => {
    const today = clock.today();
    await seeOwnPlaces(tx, holds(actor, 'training.learn', today));
    const teaches = holds(actor, 'training.teach', today).flatMap(({ placeId }) => placeId ?? []);
    // Who decides on tips sees all of them, everybody else what is shown and what they proposed.
    const { rows } = await sql<Pin>`
      select pin_id as "pinId", pin.place_id as place, place.name as "placeName", pin.kind, form,
             form_question as "formQuestion", pin.text, pin.material_id as "materialId", m.title as "materialTitle",
             page, pin.state, state_reason as reason, account.full_name as by,
             (pin.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as on, mine as "mayDecide"
      from training_pin pin join place on place.place_id = pin.place_id join account on account_id = proposed_by
        left join training_material m on m.material_id = pin.material_id,
        lateral (select exists (select from place_path(pin.place_id) p where p = any (${teaches}::text[])) as mine) may
      where (pin.state = 'approved' or mine or proposed_by = ${actor.accountId})
        and (${form ?? null}::text is null or form = ${form ?? null})
        and (${state ?? null}::text is null or pin.state = ${state ?? null})
      order by form, form_question, pin.recorded_at limit 500`.execute(tx);
    return { pins: rows };
  },
});
