import { randomUUID } from 'node:crypto';
import { branchJob } from './branches/branch-job.ts';
import { putBlob } from './platform/blob.ts';
import { sha256 } from './platform/canonical.ts';
import { screeningEntry } from './screening/contract.ts';
import { formABody, formAControl, receivedBody, requestBody, type StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';

const on = '2026-09-02';
const officer = (kind: string, body: unknown, before?: Step['before']): Step => {
  return { on, by: 'povertyOfficer', kind, body, ...(before && { before }) };
};

/** A paper of a household that nobody knows yet. */
function paperOf(ids: StoryIds, name: string) {
  const [householdId, requestId, memberId] = [randomUUID(), randomUUID(), randomUUID()];
  const head = { memberId, name: `${ids.mark} ${name}`, sex: 'male', bornYear: 1970, ethnicity: 1 };
  return { ...receivedBody(ids), householdId, requestId, head, choice: undefined, putOnList: false };
}

/** Papers that name no round: one asks to be reviewed, one to leave the list; the annual round takes both. */
function queued(ids: StoryIds): Step[] {
  const { roundId: _none, ...paper } = paperOf(ids, 'Người Chờ');
  const leave = { requestId: randomUUID(), householdId: ids.households[0], channel: 'post', on };
  return [
    officer('request.receive', paper),
    officer('request.leave', { ...leave, filing: { by: 'head' }, reason: 'Thu nhập ổn định (mẫu)' }),
    officer('requests.take', { roundId: ids.round, on }),
    officer('request.withdraw', {
      ...{ householdId: paper.householdId, requestId: paper.requestId, on, reason: 'Tự rút (mẫu)' },
    }),
  ];
}

/** Phiếu A of this year in the story's province: what is loaded for all is for later years. */
function screeningForm(formId: string, { commune }: StoryIds): Step[] {
  const body = { ...formABody(formId, '2026-01-01'), validTo: '2026-12-31' };
  const province: Step['before'] = async ({ database: { pool } }) => {
    const asked = await pool.query<{ place: string }>('select parent_id as place from place where place_id = $1', [
      commune,
    ]);
    return { place: asked.rows[0]?.place };
  };
  return [
    { on, by: 'ministry', kind: 'formA.load', body, before: province },
    { on, by: 'second ministry', kind: 'formA.confirm', body: { formId, control: formAControl } },
  ];
}

/** A school's list with one name without number: a person says whom it means. */
function schoolList(ids: StoryIds): Step[] {
  const { name } = requestBody(ids, 1).head;
  const bytes = Buffer.from(`Họ và tên;Ngày sinh;Số định danh;Thôn;Lớp\n${name};1981;;Thôn 1 ${ids.mark};Tiểu học\n`);
  const [listId, file] = [randomUUID(), sha256(bytes)];
  const body = { listId, roundId: ids.round, branch: 'school', asOf: '2026-09-01', file, fileName: 'trường mẫu.csv' };
  const stored: Step['before'] = async ({ doors }, actor) => {
    await putBlob(doors, actor, file, bytes);
    return {};
  };
  const matched: Step['before'] = async ({ doors, database: { pool } }) => {
    let working = true;
    while (working) working = await branchJob.step(doors);
    const rows = await pool.query<{ position: number }>('select position from branch_row where list_id = $1', [listId]);
    return { position: rows.rows[0]?.position };
  };
  const chosen = officer('branchRow.choose', { listId, memberId: ids.heads[1] }, matched);
  return [officer('branchList.import', body, stored), chosen];
}

function pairs(ids: StoryIds): Step[] {
  const [, second, third, fourth] = ids.households;
  const judged = { roundId: ids.round, on, reason: 'Đã đối chiếu (mẫu)' };
  return [
    officer('duplicate.apart', { ...judged, householdId: second, otherId: third }),
    officer('duplicate.merge', { ...judged, keptId: second, mergedId: fourth }),
    officer('duplicate.undo', { ...judged, householdId: second, otherId: fourth }),
  ];
}

/** One household is screened out by Phiếu A, the others go on to the whole form. */
function screened(ids: StoryIds, listed: string): Step[] {
  const formId = randomUUID();
  const day = '2026-10-04';
  const ticked = (householdId: string, every: boolean): Step => {
    const answered: Step['before'] = async (world, actor) => {
      const input = { householdId, roundId: ids.round };
      const { form } = screeningEntry.output.parse(await world.ask(actor, 'screening.entry', input));
      return { answers: Object.fromEntries((form?.items ?? []).map(({ id }) => [id, every])) };
    };
    const body = { householdId, roundId: ids.round, formId, on: day };
    return { on: day, by: 'povertyOfficer', kind: 'screening.record', body, before: answered };
  };
  const asking = ids.households.slice(1);
  return [...screeningForm(formId, ids), ticked(listed, true), ...asking.map((household) => ticked(household, false))];
}

/** While the list is made: papers refused, taken back and listed, likely duplicates, a school's list; then Phiếu A. */
export function listSteps(ids: StoryIds): { readonly open: Step[]; readonly closed: Step[] } {
  const listed = paperOf(ids, 'Người Một');
  const refused = paperOf(ids, 'Người Hai');
  const withdrawn = paperOf(ids, 'Người Ba');
  const [, asker] = ids.households;
  const other = paperOf(ids, 'Người Khác');
  const head = { ...other.head, citizenNumber: requestBody(ids, 1).head.citizenNumber };
  const claim = { ...other, head, choice: { is: 'same', householdId: asker } };
  const answer = { householdId: asker, questionId: claim.requestId, on: '2026-10-04', answer: 'Đã gặp chủ hộ (mẫu)' };
  const answered: Step = { on: '2026-10-04', by: 'povertyOfficer', kind: 'visit.answer', body: answer };
  const step = ({ householdId, requestId }: typeof listed) => ({ householdId, requestId, on });
  const open = [
    ...[listed, refused, withdrawn, claim].map((paper) => officer('request.receive', paper)),
    officer('request.list', step(listed)),
    officer('request.refuse', { ...step(refused), number: 'DEMO-3/UBND', reason: 'Không cư trú (mẫu)' }),
    officer('request.withdraw', { ...step(withdrawn), reason: 'Tự rút (mẫu)' }),
    ...pairs(ids),
    ...schoolList(ids),
    ...queued(ids),
  ];
  return { open, closed: [...screened(ids, listed.householdId), answered] };
}
