import { sql } from 'kysely';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { besideStandards } from '@ra-soat/domain/standards/beside.ts';
import { standardOn } from '@ra-soat/domain/standards/in-force.ts';
import type { AreaType } from '@ra-soat/domain/standards/standard.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { openRoundEvents } from '../platform/events.ts';
import { placeRules } from '../platform/place-rules.ts';
import { Problem } from '../platform/problem.ts';
import { roundOpen } from './contract.ts';

interface Place {
  area: AreaType;
  region: string | null;
  province: string;
}

/** What the place is on the day: copied into the round, so that a later change of units leaves it alone. */
async function placeOn(tx: Tx, commune: string, day: string): Promise<Place> {
  const { rows } = await sql<Place & { listed: boolean }>`
    select area_type as area, region, coalesce(list.valid_from, '-infinity') <= ${day} and coalesce(list.valid_to, 'infinity') >= ${day} as listed,
           (select code from place up where up.level = 'province' and up.place_id in (select place_path(place.place_id))) as province
    from place join place_list list using (list_id)
    left join place_kind on place_kind.place_id = place.place_id
      and place_kind.valid_from <= ${day} and (place_kind.valid_to is null or place_kind.valid_to >= ${day})
    where place.place_id = ${commune} and level = 'commune'`.execute(tx);
  const [row] = rows;
  if (!row?.listed) throw new Problem('PLACE_NOT_ON_DAY');
  return row;
}

/** A special zone has the area type its province set for it; without that it cannot open a round. */
async function settledArea(tx: Tx, commune: string, day: string, area: AreaType): Promise<AreaType> {
  if (area !== 'special') return area;
  const { overrides } = await placeRules(tx, commune);
  const setting = settingOn('area.special', day, overrides);
  if (!setting) throw new Problem('AREA_TYPE_UNKNOWN');
  return setting.value;
}

/** Whether the newest version of a plan holds this kind of round, of this commune and year. */
async function planHolds(
  tx: Tx,
  planId: string,
  of: { commune: string; year: number; kind: string },
): Promise<boolean> {
  const { rows } = await sql<{ holds: boolean }>`
    select commune_id = ${of.commune} and year = ${of.year}
           and rounds @> jsonb_build_array(jsonb_build_object('kind', ${of.kind}::text)) as holds
    from plan where plan_id = ${planId} order by version desc limit 1`.execute(tx);
  return rows[0]?.holds ?? false;
}

export const roundOpenCommand = defineCommand(roundOpen, {
  verb: 'round.open',
  site: ({ commune }) => ({ place: commune }),
  handle: async (body, request) => {
    const { roundId, commune, year, kind, standard, formVersion, openedOn, legalBasis, committee, planId, month } =
      body;
    const { tx, commandId } = request;
    const place = await placeOn(tx, commune, openedOn);
    const inForce = standardOn(openedOn, place.province);
    const { closing, opening } = inForce;
    const fits = [closing, opening].some((form) => form?.standard === standard && form.version === formVersion);
    if (!fits) throw new Problem('STANDARD_NOT_IN_FORCE');
    if (planId !== undefined && !(await planHolds(tx, planId, body))) throw new Problem('PLAN_NOT_FOR_ROUND');
    const area = await settledArea(tx, commune, openedOn, place.area);
    const title = legalBasis.map((basis) => `${basis.title} ${basis.number}`).join('; ');
    const scopes = Object.fromEntries((body.local ?? []).map((one) => [one.standard, one.leavesOutNational]));
    // A monthly review gives the class of this year only: a standard of the next one has no part in it.
    const beside = besideStandards(inForce, standard, scopes).filter(
      (one) => kind === 'annual' || one.kind === 'local',
    );
    const state: RoundState = await openRoundEvents(
      request,
      commune,
      {
        ...{ kind: 'round.open', roundId, communeId: commune, roundKind: kind, standard, beside, year },
        ...(month !== undefined && { month }),
        legalBasis: title,
      },
      openedOn,
    );
    await tx
      .insertInto('round')
      .values({
        round_id: roundId,
        commune_id: commune,
        year,
        kind,
        ...(month !== undefined && { month }),
        standard_id: standard,
        form_version: formVersion,
        area_type: area,
        region: place.region,
        committee,
        legal_basis: JSON.stringify(legalBasis),
        opened_on: openedOn,
        stage: state.stage,
        seq: 1,
        state: JSON.stringify(state),
        command_id: commandId,
        ...(planId !== undefined && { plan_id: planId }),
      })
      .execute();
    return {};
  },
});
