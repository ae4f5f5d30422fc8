import type { Sample } from './matrix-samples.ts';
import { deliveryBody } from './test-story-field.ts';

/** What comes from the field. */
export const fieldSamples: Readonly<Record<string, Sample>> = {
  'survey.deliver': {
    about: 'surveyed',
    input: (ids) => ({ ...deliveryBody(ids, 0, ids.account, '2026-12-01'), finished: false }),
  },
};
