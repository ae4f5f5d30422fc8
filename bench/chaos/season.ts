import { randomUUID } from 'node:crypto';
import { hashPassword } from '@ra-soat/server/platform/passwords.ts';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { signInWith } from '@ra-soat/server/access/sign-in.ts';
import { capabilities } from '@ra-soat/server/app.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import { buildHttp } from '@ra-soat/server/platform/http.ts';
import { castOf, story, walk } from '@ra-soat/server/test-story.ts';
import { requestBody, storyIds, surveyBody, type StoryIds } from '@ra-soat/server/test-story-bodies.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';
import type { FieldWork } from '../../web/src/device/device.ts';

const COMMUNE = '2025-07:24631';
export const PASSWORD = 'mật khẩu mẫu';

export interface ChaosHousehold {
  readonly householdId: string;
  readonly evidence: FieldWork['evidence'];
  readonly kept: { readonly code: string; readonly path: string; readonly reason: string }[];
}

/** A round under way: villages with their households on the closed list, behind the real HTTP face on PostgreSQL. */
export interface Season {
  readonly world: World;
  readonly http: Awaited<ReturnType<typeof buildHttp>>;
  readonly roundId: string;
  readonly villages: readonly { readonly villageId: string; readonly households: readonly ChaosHousehold[] }[];
  readonly officer: Actor;
  readonly administrator: Actor;
  /** Signs in with PASSWORD. */
  person(role: 'enumerator' | 'povertyOfficer', place: string): Promise<Actor>;
  readonly commune: string;
  readonly defects: unknown[];
  close(): Promise<void>;
}

export async function openSeason(size: { readonly villages: number; readonly households: number }): Promise<Season> {
  const world = await testWorld({ today: '2026-09-02' });
  const ids = storyIds(COMMUNE, 'rural', 'Mẫu');
  const cast = await castOf(world, ids);
  const steps = story(ids);
  const adding = steps.findIndex(({ kind }) => kind === 'household.add');
  await walk(world, cast, steps.slice(0, adding));
  const officer = cast('povertyOfficer');
  const villages = [];
  for (let i = 0; i < size.villages; i += 1) villages.push(await village(world, officer, ids, { i, size }));
  await walk(
    world,
    cast,
    steps.filter(({ kind }) => kind === 'list.close'),
  );
  world.setToday('2026-10-05');
  const defects: unknown[] = [];
  const http = await buildHttp({
    ...world.doors,
    ...capabilities,
    signIn: (body) => signInWith(world.doors, body),
    health: () => Promise.resolve({}),
    openapi: () => ({}),
    afterCommand: () => undefined,
    onDefect: (error) => defects.push(error),
  });
  const passwordHash = await hashPassword(PASSWORD);
  return {
    ...{ world, http, roundId: ids.round, villages, officer, defects, commune: COMMUNE },
    administrator: cast('administrator'),
    person: (role, place) => {
      const username = `mau.${randomUUID().slice(0, 13)}`;
      return addSamplePerson(world.doors, { role, place, username, fullName: 'Rà soát viên mẫu', passwordHash });
    },
    close: async () => {
      await http.close();
      await world.drop();
    },
  };
}

async function village(
  world: World,
  officer: Actor,
  ids: StoryIds,
  { i, size }: { readonly i: number; readonly size: { readonly households: number } },
): Promise<Season['villages'][number]> {
  const villageId = randomUUID();
  const name = `Thôn hỗn loạn ${String(i + 1)}`;
  const body = { villageId, commune: ids.commune, name, position: i + 11, from: '2026-01-01' };
  await world.run(officer, 'village.add', body);
  const households: ChaosHousehold[] = [];
  for (let n = 0; n < size.households; n += 1) {
    const householdId = randomUUID();
    const one: StoryIds = {
      ...ids,
      villages: [villageId, villageId],
      households: four(householdId),
      heads: four(randomUUID()),
    };
    await world.run(officer, 'household.add', requestBody(one, 0));
    const { evidence, kept } = surveyBody(one, 0, 0);
    households.push({ householdId, evidence, kept });
  }
  return { villageId, households };
}

const four = (id: string) => [id, id, id, id] as const;
