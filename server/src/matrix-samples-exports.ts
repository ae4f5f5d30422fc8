import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { exportBody, exportIdOf } from './test-story-exports.ts';

/** What leaves the house as Excel: recorded, then made, seen in the book of exports. */
export const exportSamples: Readonly<Record<string, Sample>> = {
  'export.record': { about: 'commune', input: (ids) => exportBody(ids, randomUUID()) },
  'export.file': { about: 'commune', input: (ids) => ({ exportId: exportIdOf(ids) }) },
  'export.progress': { about: 'commune', input: (ids) => ({ exportId: exportIdOf(ids) }) },
  'export.page': { about: 'commune', input: ({ commune }) => ({ place: commune }) },
};
