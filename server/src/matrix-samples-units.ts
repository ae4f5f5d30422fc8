import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { oldVillageIdOf, unitChangeBody, unitChangeIdOf } from './test-story-units.ts';
import type { StoryIds } from './test-story-bodies.ts';

const changeOf = (ids: StoryIds) => ({ changeId: unitChangeIdOf(ids) });

/** A change of units: one valid input for each surface. */
export const unitSamples: Readonly<Record<string, Sample>> = {
  'unitChange.draft': { about: 'commune', input: (ids) => unitChangeBody(ids, randomUUID()) },
  'unitChange.allot': {
    about: 'commune',
    input: (ids) => ({ ...changeOf(ids), lines: [{ villageId: oldVillageIdOf(ids), commune: ids.commune }] }),
  },
  'unitChange.sheetLoad': { about: 'commune', input: (ids) => ({ ...changeOf(ids), file: '0'.repeat(64) }) },
  'unitChange.account': {
    about: 'commune',
    input: (ids) => ({ ...changeOf(ids), accountId: ids.account, commune: ids.commune }),
  },
  'unitChange.dryRun': { about: 'commune', input: changeOf },
  'unitChange.carryOut': { about: 'commune', input: changeOf },
  'unitChange.undo': { about: 'commune', input: (ids) => ({ ...changeOf(ids), reason: 'Mẫu' }) },
  'unitChange.drop': { about: 'commune', input: changeOf },
  unitChanges: { about: 'commune', input: ({ commune }) => ({ place: commune }) },
  unitChange: { about: 'commune', input: changeOf },
  'unitChange.sheet': { about: 'commune', input: changeOf },
};
