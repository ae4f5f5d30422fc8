import type { World } from '@ra-soat/server/test-world.ts';
import type { Unit } from './ask.ts';

/** A province with so many of its communes. */
export interface Part {
  readonly place: string;
  readonly communes: number;
}

/** The country as the ministry asks for it, each province and commune as the province does; and the communes in order. */
export async function countryOf(
  world: World,
  parts: readonly Part[],
): Promise<{ readonly country: Unit; readonly communes: readonly string[] }> {
  const provinces: Unit[] = [];
  for (const { place, communes } of parts) {
    const { rows } = await world.database.pool.query<{ place_id: string }>(
      `select place_id from place where parent_id = $1 order by place_id limit $2`,
      [place, communes],
    );
    const actor = await world.person('provincialDepartment', place);
    const below = rows.map(({ place_id }): Unit => ({ place: place_id, actor, lists: true, below: [] }));
    provinces.push({ place, actor, lists: true, below });
  }
  return {
    country: { place: 'vn', actor: await world.person('ministry', 'vn'), lists: false, below: provinces },
    communes: provinces.flatMap(({ below }) => below.map(({ place }) => place)),
  };
}
