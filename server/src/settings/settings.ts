import { sql } from 'kysely';
import type { z } from 'zod';
import { nationalSettings } from '@ra-soat/domain/procedure/national-settings.ts';
import { settingLimits } from '@ra-soat/domain/procedure/setting-limits.ts';
import { anySettingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { settingKeys, type Setting } from '@ra-soat/domain/procedure/setting.ts';
import { settingEffects, settingLimitWords, settingNames, saySettingValue } from '@ra-soat/domain/words/settings.vi.ts';
import type { Tx } from '../platform/database.ts';
import { placeRules } from '../platform/place-rules.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { settings, settingValue } from './contract.ts';

type Shown = z.output<(typeof settings)['output']>['settings'][number];

interface OwnRow {
  key: string;
  value: unknown;
  place: string;
  place_name: string;
  valid_from: string;
  valid_to: string | null;
  version: number;
  last_version: number;
  source: string;
  mark: 'confirmed' | 'probable';
  entered_by: string | null;
}

function shownRow(row: Setting): NonNullable<Shown['inForce']> {
  const { document, article, mark } = row.source;
  const source = [document, article].filter(Boolean).join(', ');
  return { text: saySettingValue(row), from: row.from, to: row.to ?? null, source, mark };
}

/** Every version ever entered at the place and above it, newest first. */
async function ownRows(tx: Tx, place: string): Promise<readonly OwnRow[]> {
  const { rows } = await sql<OwnRow>`
    select s.key, s.value, s.place_id as place, place.name as place_name, s.valid_from, s.valid_to, s.version,
           max(s.version) over (partition by s.place_id, s.key, s.valid_from) as last_version,
           s.source, s.mark, account.full_name as entered_by
    from place_setting s join place using (place_id) left join account on account_id = s.entered_by
    where s.place_id in (select place_path(${place}))
    order by s.valid_from desc, s.version desc, s.place_id`.execute(tx);
  return rows;
}

function shownOwn(row: OwnRow): Shown['own'][number] {
  const { place, place_name, version, last_version, valid_from, valid_to, source, mark, value, entered_by } = row;
  const setting = settingValue.parse({ key: row.key, value });
  const text = saySettingValue({ ...setting, from: valid_from, scope: place, source: { document: source, mark } });
  return {
    ...{ place, placeName: place_name, version, replaced: version < last_version, value },
    ...{ text, from: valid_from, to: valid_to, source, mark, enteredBy: entered_by },
  };
}

/** What a place works by: for each setting the law's rows, its own, and the one of today. */
export const settingsQuery = defineQuery(settings, {
  verb: 'standard.read',
  site: ({ place }) => ({ place }),
  answer: async ({ place }, { tx, clock }) => {
    const named = await tx.selectFrom('place').select('name').where('place_id', '=', place).executeTakeFirst();
    if (!named) throw new Problem('NOT_FOUND');
    const { overrides } = await placeRules(tx, place);
    const own = await ownRows(tx, place);
    const today = clock.today();
    const shown = settingKeys.map((key): Shown => {
      const inForce = anySettingOn(key, today, overrides);
      return {
        ...{ key, name: settingNames[key], effect: settingEffects[key] },
        limit: settingLimitWords[settingLimits[key]],
        inForce: inForce ? shownRow(inForce) : null,
        national: nationalSettings.filter((row) => row.key === key).map(shownRow),
        own: own.filter((row) => row.key === key).map(shownOwn),
      };
    });
    return { placeName: named.name, settings: shown };
  },
});
