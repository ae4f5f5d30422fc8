import { randomUUID } from 'node:crypto';
import { listsPreview } from './postings/contract.ts';
import {
  decisionBody,
  meetingBody,
  objectionBody,
  postingBody,
  surveyBody,
  type StoryIds,
} from './test-story-bodies.ts';
import { seenOf } from './test-story-seen.ts';
import type { Step } from './test-story.ts';

const officer = (on: string, kind: string, body: object, before?: Step['before']): Step => {
  return { on, by: 'povertyOfficer', kind, body: { ...body, on }, ...(before && { before }) };
};

/** Certificates in the hands of people: handed, withdrawn, printed again, voided, old ones taken back; all are told. */
function handing(ids: StoryIds): Step[] {
  const on = '2026-12-02';
  const [householdId] = ids.households;
  const of = { householdId, decisionId: ids.decision };
  const village = { roundId: ids.round, villageId: ids.villages[0] };
  const received = [{ ...of, receivedBy: 'Người Mẫu', relation: 'head' }];
  const certificates = [{ ...of, number: 'DEMO-5/GCN', returned: true, reason: 'Đổi loại (mẫu)' }];
  const told = { way: 'handed', toldBy: 'Trưởng thôn mẫu', households: [householdId] };
  return [
    officer(on, 'certificate.void', { roundId: ids.round, year: 2026, serial: 4, reason: 'Phôi rách (mẫu)' }),
    officer(on, 'certificates.hand', { ...village, handedBy: 'Trưởng thôn mẫu', received }),
    officer(on, 'certificate.withdrawHanding', { ...of, reason: 'Ghi nhầm hộ (mẫu)' }),
    officer(on, 'certificate.reprint', { ...of, cause: 'lost', reason: 'Cháy nhà (mẫu)' }),
    officer(on, 'certificates.takeBack', { ...village, receivedBy: 'Công chức mẫu', certificates }),
    officer(on, 'notices.record', { ...village, ...told }),
    officer(on, 'attachment.supersede', { attachmentId: ids.attachment, reason: 'Ảnh mờ (mẫu)' }),
  ];
}

/** The case of the first household goes the whole way once more, with points above every line. */
function surveyedAgain(ids: StoryIds): Step[] {
  const [householdId] = ids.households;
  const where = { householdId, roundId: ids.round };
  const form = surveyBody(ids, 0, 0, '2026-12-02');
  const evidence = { ...form.evidence, b1: { answers: {}, keyedTotal: 200 } };
  const accepted = { ...where, version: 3, on: '2026-12-02' };
  const meetingId = randomUUID();
  const held = meetingBody(ids);
  const signers = { chair: true, secretary: true, households: true };
  return [
    {
      on: '2026-12-02',
      by: 'povertyOfficer',
      kind: 'survey.submit',
      body: { ...form, evidence },
      before: seenOf(householdId),
    },
    { on: '2026-12-02', by: 'steeringCommittee', kind: 'survey.accept', body: accepted },
    officer('2026-12-03', 'meeting.hold', { ...held, meetingId, singleVotes: held.singleVotes.slice(0, 1) }),
    officer('2026-12-03', 'minutes.sign', { meetingId, signers }),
  ];
}

/** Posted and ended in bulk, with an objection of the bulk register in between. */
function postedAgain(ids: StoryIds): Step[] {
  const [postingId, objectionId] = [randomUUID(), randomUUID()];
  const { roundId, villageId, ...facts } = postingBody(ids);
  const seen: Step['before'] = async (world, actor) => {
    const preview = listsPreview.output.parse(await world.ask(actor, 'lists.preview', { roundId, on: '2026-12-03' }));
    const hash = preview.villages.find((village) => village.villageId === villageId)?.hash;
    return { villages: [{ villageId, postingId, hash }] };
  };
  const { channel, roundId: _round, on: _on, ...line } = objectionBody(ids);
  const objections = { roundId, villageId, channel, lines: [{ ...line, objectionId }] };
  const answer = { objectionId, upheld: false, answer: 'Giữ kết quả', number: 'DEMO-18' };
  return [
    officer('2026-12-03', 'lists.post', { roundId, ...facts }, seen),
    officer('2026-12-04', 'objections.receive', objections),
    officer('2026-12-05', 'objection.answer', answer),
    officer('2026-12-09', 'postings.end', { roundId, proof: 'Biên bản (mẫu)', postings: [postingId] }),
  ];
}

/** After the decision: what people receive, a complaint, an amendment of one household and its revocation. */
export function stepsAfterDecision(ids: StoryIds): Step[] {
  const [first, second] = ids.households;
  const caseOf = (householdId: string) => ({ roundId: ids.round, householdId });
  const amendment = randomUUID();
  const chairman = (on: string, kind: string, body: object): Step => {
    const signed = { ...decisionBody(ids), on, effectiveOn: on, reason: 'Tính sai điểm (mẫu)' };
    return { on, by: 'communeChairman', kind, body: { ...signed, ...body } };
  };
  return [
    ...handing(ids),
    officer('2026-12-02', 'complaint.register', {
      ...{ ...caseOf(second), reference: 'DEMO-17/TN', route: 'formalComplaint' },
    }),
    officer('2026-12-02', 'case.reopen', { ...caseOf(first), reason: 'Tính sai điểm (mẫu)', paper: 'DEMO-5/KL-UBND' }),
    ...surveyedAgain(ids),
    ...postedAgain(ids),
    chairman('2026-12-10', 'decision.amend', {
      ...{ decisionId: amendment, number: 'DEMO-35/QĐ-UBND', amendsId: ids.decision, households: [first] },
      opinionReference: 'DEMO-9/CV ngày 04/12/2026',
    }),
    chairman('2026-12-11', 'decision.revoke', {
      ...{ decisionId: randomUUID(), number: 'DEMO-36/QĐ-UBND', revokesId: amendment },
    }),
  ];
}
