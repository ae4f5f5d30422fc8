import { randomUUID } from 'node:crypto';
import { requestBody, type StoryIds } from './test-story-bodies.ts';

/** Mẫu số 01 of a household of a story, filed on a day outside any round. */
export function paperBody(ids: StoryIds, index: number, on: string) {
  const { householdId, villageId, address, head } = requestBody(ids, index);
  return {
    ...{ requestId: randomUUID(), householdId, villageId, address, head, members: [], on },
    ...{ source: 'reviewRequest', channel: 'inPerson', filing: { by: 'head' } },
    ...{ reasonKind: 'illness', reason: 'Ốm đau dài ngày (mẫu)', putOnList: true },
  };
}
