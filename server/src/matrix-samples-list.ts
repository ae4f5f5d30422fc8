import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import * as bodies from './test-story-bodies.ts';
import type { StoryIds } from './test-story-bodies.ts';

const on = '2026-12-01';
const ofRequest = ({ households, request: requestId }: StoryIds) => ({ householdId: households[0], requestId, on });

function sample(about: Sample['about'], input: Sample['input']): Sample {
  return { about, input };
}

/** Requests and the list to review: one valid input for each surface. */
export const listSamples: Record<string, Sample> = {
  'household.add': sample('village', (ids) => ({ ...bodies.requestBody(ids, 0), householdId: randomUUID() })),
  'request.receive': sample('village', (ids) => ({ ...bodies.receivedBody(ids), requestId: randomUUID() })),
  'request.list': sample('village', ofRequest),
  'request.refuse': sample('village', (ids) => ({ ...ofRequest(ids), number: 'DEMO-3', reason: 'Mẫu' })),
  'request.withdraw': sample('village', (ids) => ({ ...ofRequest(ids), reason: 'Mẫu' })),
  'paper.requestReceipt': sample('village', ({ households, request: requestId }) => ({
    householdId: households[0],
    requestId,
    format: 'docx',
  })),
  'paper.requestRefusal': sample('village', ({ households, request: requestId }) => ({
    householdId: households[0],
    requestId,
    format: 'docx',
  })),
  'formA.load': sample('country', () => bodies.formABody(randomUUID(), '2031-01-01')),
  'formA.confirm': sample('country', ({ formA: formId }) => ({ formId, control: bodies.formAControl })),
  formAs: sample('own', () => ({})),
  'screening.record': sample('village', ({ households, round: roundId, formA: formId }) => ({
    ...{ householdId: households[0], roundId, formId, on, answers: {} },
  })),
  'screening.entry': sample('village', ({ households, round: roundId }) => ({ householdId: households[0], roundId })),
  'branchList.import': sample('commune', (ids) => ({ ...bodies.branchListBody(ids), listId: randomUUID() })),
  branchLists: sample('commune', ({ round: roundId }) => ({ roundId })),
  'branchList.rows': sample('commune', ({ branchList: listId }) => ({ listId })),
  'branchRow.choose': sample('commune', ({ branchList: listId }) => ({ listId, position: 1, memberId: null })),
  branchFacts: sample('village', ({ households: [householdId] }) => ({ householdId })),
  'visit.questions': sample('own', ({ round: roundId }) => ({ roundId })),
  'visit.answer': sample('village', ({ households: [householdId], request: questionId }) => ({
    ...{ householdId, questionId, on, answer: 'Mẫu' },
  })),
  duplicates: sample('commune', ({ round: roundId }) => ({ roundId })),
  'duplicate.apart': sample('commune', ({ round: roundId, households: [householdId, otherId] }) => ({
    ...{ roundId, householdId, otherId, on, reason: 'Mẫu' },
  })),
  'duplicate.merge': sample('commune', ({ round: roundId, households: [keptId, mergedId] }) => ({
    ...{ roundId, keptId, mergedId, on, reason: 'Mẫu' },
  })),
  'duplicate.undo': sample('commune', ({ round: roundId, households: [householdId, otherId] }) => ({
    ...{ roundId, householdId, otherId, on, reason: 'Mẫu' },
  })),
  'request.leave': sample('village', ({ households: [householdId] }) => ({
    ...{ requestId: randomUUID(), householdId, channel: 'post', on, filing: { by: 'head' }, reason: 'Mẫu' },
  })),
  'requests.take': sample('commune', ({ round: roundId }) => ({ roundId, on })),
  'request.queue': sample('anyVillage', ({ commune }) => ({ commune })),
  'request.book': sample('own', ({ round: roundId }) => ({ roundId })),
};
