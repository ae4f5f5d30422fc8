import {
  sampleConference,
  storeConference,
  type SampleConference,
} from '@ra-soat/server/attendance/test-conference.ts';
import type { World } from '@ra-soat/server/test-world.ts';

/** Hưng Yên, 26/8/2021: 1 + 10 + 161 points; the units are those of the oldest list there is. */
export const PROVINCE = '2025-06:33';
const DISTRICTS = 10;
const COMMUNES = 161;

interface Unit {
  readonly place: string;
  readonly name: string;
  readonly over: string;
}

async function unitsOf(world: World, level: string): Promise<Unit[]> {
  const { rows } = await world.database.pool.query<Unit>(
    `select place_id as place, name, parent_id as over from place
     where level = $1 and $2 in (select place_path(place_id)) order by place_id`,
    [level, PROVINCE],
  );
  return rows;
}

/** A session of one day with a point for each unit and people at the points of communes, running now. */
export async function provincialConference(world: World, on: string, people: number): Promise<SampleConference> {
  const districts = (await unitsOf(world, 'district')).slice(0, DISTRICTS);
  const units = await unitsOf(world, 'commune');
  // That list knows fewer communes than there were: some hold a second hall.
  const communes = Array.from({ length: COMMUNES }, (_, at) => units[at % units.length]).flatMap((unit, at) =>
    unit ? [at < units.length ? unit : { ...unit, name: `${unit.name}, hội trường 2` }] : [],
  );
  const points = [
    { place: PROVINCE, name: 'Điểm cầu tỉnh (mẫu)', parent: null },
    ...districts.map(({ place, name }) => ({ place, name, parent: 0 })),
    ...communes.map(({ place, name, over }) => ({
      ...{ place, name },
      parent: 1 + districts.findIndex((district) => district.place === over),
    })),
  ];
  const first = points.length - communes.length;
  const guests = Array.from({ length: people }, (_, at) => {
    const point = first + (at % communes.length);
    const commune = points[point]?.place ?? PROVINCE;
    return { name: `Người Mẫu ${at}`, place: commune, commune, point };
  });
  const halves = [{ on, from: '00:00', to: '23:59' }];
  const conference = sampleConference(
    { place: PROVINCE, title: 'Hội nghị 172 điểm cầu (mẫu)', halves },
    points,
    guests,
  );
  await storeConference(world.database.pool, conference);
  return conference;
}
