import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certificateLapse, type Certified } from './certificate-lapse.ts';
import { certificateProblem, foldCertificate, type CertificateEvent } from './certificate-state.ts';
import { numberBook } from './number-book.ts';

const handed: CertificateEvent = {
  kind: 'handed',
  on: '2026-12-20',
  receivedBy: 'Người mẫu',
  relation: 'spouse',
  handedBy: 'Trưởng thôn mẫu',
};
const reprinted: CertificateEvent = { kind: 'reprinted', on: '2027-03-01', cause: 'lost', reason: 'Cháy nhà (mẫu)' };
const issuedOn = '2026-12-15';
const day = { today: '2027-06-01', lastDay: '2027-12-31' };

test('giao một lần; cấp lại thì bản mới được giao lần nữa', () => {
  const once = foldCertificate(issuedOn, [handed]);
  assert.equal(certificateProblem(once, { ...handed, on: '2026-12-21' }, day), 'certificateHanded');
  const again = foldCertificate(issuedOn, [handed, reprinted]);
  assert.deepEqual([again.handed, again.reprints], [null, [reprinted]]);
  assert.equal(certificateProblem(again, { ...handed, on: '2027-03-02' }, day), null);
});

test('rút lại việc giao ghi nhầm chỉ khi đã ghi giao', () => {
  const withdrawn: CertificateEvent = { kind: 'handingWithdrawn', on: '2026-12-22', reason: 'Ghi nhầm hộ' };
  assert.equal(certificateProblem(foldCertificate(issuedOn, []), withdrawn, day), 'certificateNotHanded');
  assert.equal(certificateProblem(foldCertificate(issuedOn, [handed]), withdrawn, day), null);
  assert.equal(foldCertificate(issuedOn, [handed, withdrawn]).handed, null);
});

test('không trước ngày cấp, không sau hôm nay, không sau ngày cuối còn giá trị', () => {
  const state = foldCertificate(issuedOn, []);
  assert.equal(certificateProblem(state, { ...handed, on: '2026-12-14' }, day), 'dateBeforePreviousStep');
  assert.equal(certificateProblem(state, { ...handed, on: '2027-06-02' }, day), 'dateInFuture');
  assert.equal(certificateProblem(state, handed, { ...day, lastDay: '2026-12-19' }), 'certificateLapsed');
  assert.equal(certificateProblem(state, handed, { ...day, lastDay: '2026-12-20' }), null);
});

const standing: Certified = { class: 'POOR', statusYear: 2027, classEndsOn: null, following: null };
const until = (classEndsOn: string, following: Certified['following']) =>
  certificateLapse({ ...standing, classEndsOn, following }, '12-31');

test('giấy chứng nhận hết giá trị chậm nhất vào 31/12 của năm thực hiện chính sách', () => {
  assert.deepEqual(certificateLapse(standing, '12-31'), { lastDay: '2027-12-31', cause: 'statusYearEnds' });
  assert.deepEqual(until('2028-01-14', { from: '2028-01-15', class: 'POOR' }), {
    lastDay: '2027-12-31',
    cause: 'statusYearEnds',
  });
});

test('sớm hơn khi quyết định sau có hiệu lực: thoát, đổi loại, hoặc tiếp tục', () => {
  const next = (kind: 'POOR' | 'NEAR_POOR' | 'NON_POOR') => until('2027-05-31', { from: '2027-06-01', class: kind });
  assert.deepEqual(next('NON_POOR'), { lastDay: '2027-05-31', cause: 'left' });
  assert.deepEqual(next('NEAR_POOR'), { lastDay: '2027-05-31', cause: 'classChanged' });
  assert.deepEqual(next('POOR'), { lastDay: '2027-05-31', cause: 'nextDecision' });
  assert.deepEqual(until('2027-05-31', null), { lastDay: '2027-05-31', cause: 'closed' });
});

test('không có quy định thì không đoán ngày hết giá trị', () => {
  assert.deepEqual(certificateLapse(standing, undefined), { lastDay: null, cause: null });
});

test('sổ đề xuất số sau số lớn nhất; khoảng trống được nêu', () => {
  assert.deepEqual(numberBook([]), { next: 1, gaps: [] });
  assert.deepEqual(numberBook([7, 3, 4, 9]), {
    next: 10,
    gaps: [
      { from: 1, to: 2 },
      { from: 5, to: 6 },
      { from: 8, to: 8 },
    ],
  });
});
