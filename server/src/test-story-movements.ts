import { storyId } from './test-story-id.ts';
import type { StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';

/** A household that comes from outside with its paper. */
export const arrivedHousehold = (ids: StoryIds) => storyId(ids, 'arrived household');

function outsideBody(ids: StoryIds) {
  const person = { sex: 'female', bornYear: 1979, ethnicity: 1 };
  const { mark } = ids;
  return {
    where: 'outside',
    text: 'nơi khác (mẫu)',
    householdId: arrivedHousehold(ids),
    members: [
      { ...person, memberId: storyId(ids, 'arrived head'), name: `${mark} Người Mẫu đến`, relation: 'head' },
      {
        ...person,
        memberId: storyId(ids, 'arrived child'),
        name: `${mark} Người Mẫu con`,
        relation: 'child',
        bornYear: 2012,
      },
    ],
    listed: { class: 'POOR', decision: 'DEMO-7/QĐ-UBND' },
  };
}

const said = { on: '2026-12-01', reason: 'Theo xác nhận của thôn (mẫu)', evidence: { number: 'DEMO-1' } };

export function receiveBody(ids: StoryIds) {
  return { ...said, villageId: ids.villages[0], address: `Nhà mẫu ${ids.mark}`, from: outsideBody(ids) };
}

export function birthBody(ids: StoryIds) {
  const member = {
    memberId: storyId(ids, 'newborn'),
    name: `${ids.mark} Người Mẫu bé`,
    relation: 'child',
    sex: 'male',
    bornYear: 2026,
  };
  return { ...said, householdId: arrivedHousehold(ids), event: { kind: 'birth', member } };
}

export const undoBody = (ids: StoryIds) => ({ householdId: arrivedHousehold(ids), seq: 2, reason: 'Ghi nhầm (mẫu)' });

/** After the decision a household arrives, a child is born in it, and that is taken back. */
export function movementSteps(ids: StoryIds): Step[] {
  const officer = (kind: string, body: unknown): Step => ({ on: '2026-12-01', by: 'povertyOfficer', kind, body });
  return [
    officer('movement.receive', receiveBody(ids)),
    officer('movement.record', birthBody(ids)),
    officer('movement.undo', undoBody(ids)),
  ];
}
