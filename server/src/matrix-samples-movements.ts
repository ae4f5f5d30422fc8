import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { arrivedHousehold, birthBody, receiveBody, undoBody } from './test-story-movements.ts';

/** Births, deaths, moves, splits and merges: one valid input for each surface. */
export const movementSamples: Readonly<Record<string, Sample>> = {
  'movement.record': { about: 'village', input: birthBody },
  'movement.receive': {
    about: 'village',
    input: (ids) => {
      const body = receiveBody(ids);
      const members = body.from.members.map((one) => ({ ...one, memberId: randomUUID() }));
      return { ...body, from: { ...body.from, householdId: randomUUID(), members } };
    },
  },
  'movement.undo': { about: 'village', input: undoBody },
  'movement.household': { about: 'village', input: (ids) => ({ householdId: arrivedHousehold(ids) }) },
  'paper.movements': { about: 'anyVillage', input: ({ commune }) => ({ place: commune, year: 2026 }) },
  'movement.list': { about: 'anyVillage', input: ({ commune }) => ({ place: commune, year: 2026 }) },
};
