import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import { traineeColumnWords } from '@ra-soat/domain/words/trainees.vi.ts';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import {
  trainingPoints,
  trainingPointsProposal,
  trainingSessionPage,
} from '@ra-soat/server/training-sessions/contract.ts';
import { handOf, type Hand } from '../../tools/season/hand.ts';
import type { Journey } from '../start.ts';
import type { Unit } from './training-steps.ts';

/** A point of a conference with its people in the order of their names, and whoever hosts it. */
export interface Point {
  readonly pointId: string;
  readonly place: string;
  readonly level: string;
  readonly name: string;
  readonly people: readonly string[];
  readonly host: Hand;
}

const LINK = 'https://hop.example.vn/hung-yen-2021';

/** A point for every unit that is proposed, each after the one above it. */
export async function makePoints(hand: Hand, sessionId: string, root: string): Promise<void> {
  const { units } = await hand.ask(trainingPointsProposal, { sessionId });
  const ids = new Map(units.map(({ place }) => [place, randomUUID()]));
  const points = units.map(({ place, name, parent }, n) => ({
    ...{ pointId: ids.get(place) ?? assert.fail(), parentId: ids.get(parent ?? '') ?? root, place },
    ...{ name: `Điểm cầu ${name}`, room: 'Phòng họp trực tuyến', host: `Người Mẫu ${String(n + 1001)}` },
    ...{ phone: `0221${String(3_000_000 + n)}`, link: LINK, capacity: null },
  }));
  await hand.send(trainingPoints, { sessionId, points });
}

/** Leaders and officers of every level and one surveyor for each commune, as a pasted table. */
export function conferencePeople(districts: readonly Unit[], communes: readonly Unit[]): string {
  const { leader, provinceOfficer, districtOfficer, communeOfficer, enumerator } = audienceWords;
  const at = (district: string, commune: string, audiences: readonly string[]) =>
    audiences.map((audience) => [audience, district, commune]);
  const rows = [
    ...at('', '', [leader, leader, provinceOfficer]),
    ...districts.flatMap(({ name }) => at(name, '', [leader, districtOfficer])),
    ...communes.flatMap(({ name, district }) => at(district, name, [leader, communeOfficer, enumerator])),
  ];
  const { name, phone, audience, district, commune } = traineeColumnWords;
  const lines = rows.map((cells, n) => [`Người Mẫu ${String(n + 1)}`, `097${String(1_000_000 + n)}`, ...cells]);
  return [[name, phone, audience, district, commune], ...lines].map((cells) => cells.join('\t')).join('\n');
}

const hosts: Readonly<Record<string, RoleId>> = {
  province: 'provincialDepartment',
  district: 'districtOfficer',
  commune: 'povertyOfficer',
};

/** Every point with who sits there, and an account of its own unit that hosts it. */
export async function hostedPoints(journey: Journey, hand: Hand, sessionId: string): Promise<Point[]> {
  const { doors } = journey.server.house;
  const { rows } = await doors.database.pool.query<Omit<Point, 'host'>>(
    `select point_id as "pointId", point.place_id as place, place.level, point.name,
       array(select person_id::text from training_seat seat join training_person using (person_id)
         where seat.point_id = point.point_id order by length(name), name) as people
     from training_point point join place on place.place_id = point.place_id
     where session_id = $1 order by point.position, point.point_id`,
    [sessionId],
  );
  const { points } = await hand.ask(trainingSessionPage, { sessionId });
  assert.equal(points.length, rows.length);
  const hosted: Point[] = [];
  for (const [n, row] of rows.entries()) {
    const role = hosts[row.level] ?? assert.fail(row.level);
    const who = { role, place: row.place, username: `diem.${String(n)}`, fullName: `Người Mẫu ${String(n + 1000)}` };
    hosted.push({ ...row, host: handOf(doors, await addSamplePerson(doors, who)) });
  }
  return hosted;
}
