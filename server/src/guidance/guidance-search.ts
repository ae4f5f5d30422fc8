import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { z } from 'zod';
import { holds } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { guidanceSearch } from './contract.ts';

type Letter = z.output<(typeof guidanceSearch)['output']>['letters'][number];

/** What of a letter is not asked by words stays in plain columns: the library holds some hundreds of letters. */
export const guidanceSearchQuery = defineQuery(guidanceSearch, {
  verb: 'standard.read',
  answer: async ({ text, step, on, commune }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'standard.read', clock.today()));
    const words = fold(text).split(' ').filter(Boolean);
    const places = holds(actor, 'guidance.manage', clock.today()).flatMap(({ placeId }) => placeId ?? []);
    const { rows } = await sql<Letter>`
      select guidance_id as "guidanceId", place_id as place, place.name as "placeName", number, issued_on as on, issuer,
             subject, content, steps, questions, guidance.valid_from as "validFrom", guidance.valid_to as "validTo",
             exists (select from place_path(guidance.place_id) p where p = any (${places}::text[])) as mine
      from guidance join place using (place_id)
      where not exists (select from unnest(${words}::text[]) w where position(w in guidance.folded) = 0)
        and (${step ?? null}::text is null or ${step ?? null} = any (steps))
        and (${on ?? null}::date is null or (guidance.valid_from <= ${on ?? null} and coalesce(guidance.valid_to, 'infinity') >= ${on ?? null}))
        and (${commune ?? null}::text is null or guidance.place_id in (select place_path(${commune ?? null})))
      order by issued_on desc, number limit 200`.execute(tx);
    return { letters: rows };
  },
});
