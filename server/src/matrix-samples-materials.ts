import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import * as bodies from './test-story-materials.ts';

/** What is taught from: one valid input for each surface. */
export const materialSamples: Readonly<Record<string, Sample>> = {
  'material.add': { about: 'commune', input: (ids) => ({ ...bodies.materialBody(ids), materialId: randomUUID() }) },
  'material.version': { about: 'commune', input: (ids) => ({ ...bodies.materialVersionBody(ids), seen: 2 }) },
  'material.link': { about: 'commune', input: bodies.materialLinkBody },
  'material.file': {
    about: 'anyVillage',
    input: (ids) => ({ materialId: bodies.materialIdOf(ids), version: 1 }),
  },
  materials: { about: 'own', input: () => ({ text: 'bai' }) },
  'pin.add': { about: 'commune', input: (ids) => bodies.pinBody(ids, randomUUID()) },
  'pin.propose': { about: 'anyVillage', input: (ids) => bodies.pinBody(ids, randomUUID()) },
  'pin.decide': {
    about: 'commune',
    input: (ids) => ({ pinId: bodies.pinIdOf(ids), place: ids.commune, state: 'withdrawn', reason: 'Mẫu' }),
  },
  pins: { about: 'own', input: () => ({}) },
  'learn.lessons': { about: 'own', input: () => ({}) },
};
