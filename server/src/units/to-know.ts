import { sql } from 'kysely';
import { unitChangeWords as words } from '@ra-soat/domain/words/unit-change.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { unitChange } from './contract.ts';

type ToKnow = z.output<(typeof unitChange)['output']>['toKnow'][number];

/** What a change does not settle by itself: shown before it is carried out, and after. */
export async function toKnow(tx: Tx, changeId: string): Promise<ToKnow[]> {
  const { rows } = await sql<{ kind: ToKnow['kind']; unit: string; text: string; n: number }>`
    select 'parted' as kind, p.name as unit, v.name as text, count(*)::integer as n
    from unit_change_household apart join village v using (village_id) join place p on p.place_id = apart.new_commune_id
    where apart.change_id = ${changeId} group by p.place_id, v.village_id
    union all
    select 'sameName' as kind, p.name as unit, min(v.name) as text, count(*)::integer as n
    from unit_change_village l join village v using (village_id) join place p on p.place_id = l.new_commune_id
    where l.change_id = ${changeId} group by p.place_id, v.folded having count(*) > 1
    union all
    select distinct 'openRound', p.name, r.year::text, 1 from round r join place p on p.place_id = r.commune_id
    where r.decided_on is null and r.stage <> 'closed'
      and r.commune_id in (select old_commune_id from unit_change_village where change_id = ${changeId})
    union all
    select 'settings', p.name, '', count(*)::integer from place_setting s join place p using (place_id)
    where s.place_id in (select old_commune_id from unit_change_village where change_id = ${changeId}) group by p.place_id
    union all
    select 'district', p.name, '', count(distinct g.account_id)::integer
    from unit_change_village l join place c on c.place_id = l.old_commune_id
    join place p on p.place_id = c.parent_id and p.level = 'district'
    join role_grant g on g.place_id = p.place_id and g.valid_to is null
    where l.change_id = ${changeId} group by p.place_id
    limit 200`.execute(tx);
  return rows.map(({ kind, unit, text, n }) => ({ kind, text: words.toKnow[kind](unit, text, n) }));
}
