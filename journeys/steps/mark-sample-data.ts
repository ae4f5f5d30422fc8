import type { Journey } from '../start.ts';

/** Marks the whole database as invented: a watermark on every screen and paper. */
export async function markSampleData(journey: Journey): Promise<void> {
  await journey.server.house.doors.database.kysely
    .insertInto('installation')
    .values({ key: 'sampleData', value: 'true' })
    .execute();
}
