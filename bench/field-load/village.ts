import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { hashPassword } from '@ra-soat/server/platform/passwords.ts';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { surveyEntry, surveySubmit } from '@ra-soat/server/surveys/contract.ts';
import { fieldWorld } from '../../journeys/steps/field-world.ts';
import type { Journey } from '../../journeys/start.ts';
import { handOf } from '../../tools/season/hand.ts';

const PASSWORD = 'mật khẩu mẫu';
const MEMBERS = 30;

export interface MeasuredVillage {
  readonly sign: { readonly username: string; readonly password: string };
  readonly households: number;
  /** The household of thirty. */
  readonly roundId: string;
  readonly large: string;
}

/** One surveyor's village of so many households, one of which has thirty members. */
export async function measuredVillage(journey: Journey, households: number): Promise<MeasuredVillage> {
  const world = await fieldWorld(journey.server, (day) => journey.turnTo(day), households);
  const { doors } = journey.server.house;
  const [place = assert.fail('no village')] = world.villages;
  const username = 'do.thuc.dia';
  const passwordHash = await hashPassword(PASSWORD);
  const actor = await addSamplePerson(doors, {
    ...{ role: 'enumerator', place, username, fullName: 'Rà soát viên mẫu', passwordHash },
  });
  const own = world.households.filter(({ village }) => village === place);
  const [first = assert.fail('no household')] = own;
  const key = { roundId: world.roundId, householdId: first.id };
  const hand = handOf(doors, actor);
  const { evidence, seen } = await hand.ask(surveyEntry, key);
  const more = Array.from({ length: MEMBERS - evidence.members.length }, (_, at) => ({
    ...{ id: randomUUID(), name: `Lò Văn Mẫu ${at + 1}`, relation: 'other' as const },
    ...{ bornYear: 1950 + at, sex: 'male' as const, ethnicity: 1, facts: {} },
  }));
  await hand.send(surveySubmit, {
    ...{ ...key, seen, mode: 'visit', kept: [], signed: { respondent: true, enumerator: true } },
    evidence: { ...evidence, members: [...evidence.members, ...more] },
  });
  return { sign: { username, password: PASSWORD }, households: own.length, roundId: world.roundId, large: first.id };
}
