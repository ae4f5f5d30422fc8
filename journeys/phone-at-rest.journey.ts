import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { openSeason, PASSWORD } from '../bench/chaos/season.ts';
import type { FieldWork } from '../web/src/device/device.ts';
import { openProfile, phonePage, phoneScript } from './steps/phone-in-browser.ts';

// Long enough that no number of the browser's own contains it by chance.
const PIN = '860421739518';
/** Told to the phone; none may be found without the PIN. */
const secrets = [
  'Sùng Thị Bí Mật',
  '098765432109',
  'DN4791234567890',
  'Bà nội ốm nặng ở bệnh viện',
  'ảnh bí mật',
  'Đi chợ phiên',
];
/** Written in the open beside the phone's data, so that a search which finds nothing is worth something. */
const CONTROL = 'đối chứng không mã hóa';

const season = await openSeason({ villages: 1, households: 3 });
const url = await season.http.listen({ port: 0, host: '127.0.0.1' });
const profile = mkdtempSync(path.join(tmpdir(), 'ra-soat-phone-'));
const script = await phoneScript();
after(async () => {
  await season.close();
  rmSync(profile, { recursive: true, force: true });
});

const [village] = season.villages;
assert.ok(village);
const surveyor = await season.person('enumerator', village.villageId);

function workOn(index: number): FieldWork {
  const household = village?.households[index] ?? assert.fail('no household');
  const [head] = household.evidence.members;
  assert.ok(head);
  const told = { name: secrets[0] ?? '', citizenNumber: secrets[1] ?? '' };
  const facts = { ...head.facts, insuranceNumber: secrets[2] ?? '' };
  const evidence = { ...household.evidence, members: [{ ...head, ...told, facts }], otherCause: secrets[3] ?? '' };
  return {
    ...{ surveyId: randomUUID(), householdId: household.householdId, roundId: season.roundId, basis: null },
    ...{ mode: 'visit', evidence, signed: { respondent: true, enumerator: true }, beside: {}, reasons: {} },
    ...{ remarkAnswers: {}, startedAt: '2026-10-05T01:00:00.000Z' },
  };
}

test('kho của điện thoại trên IndexedDB thật giữ đúng những gì kho trong bộ nhớ giữ', async () => {
  const context = await openProfile(profile);
  const page = await phonePage(context, url, script);
  for (const { says, found, must } of await page.evaluate(() => window.phoneTest.storeContract())) {
    assert.deepEqual(found, must, says);
  }
  await context.close();
});

test('đọc thô dữ liệu của điện thoại khi không có mã PIN: không thấy họ tên, số, câu trả lời nào', async () => {
  await fillPhone();
  const people = [surveyor.username, surveyor.fullName, 'Người Mẫu', 'Nhà mẫu', 'Thôn hỗn loạn', PASSWORD, PIN];
  const hidden = [...secrets, ...people];
  const files = filesIn(profile).map((file) => readFileSync(file));
  assert.ok(
    files.some((bytes) => holds(bytes, CONTROL)),
    'the search of the files finds nothing at all',
  );
  assert.deepEqual(
    hidden.filter((text) => files.some((bytes) => holds(bytes, text))),
    [],
    'in the files of the profile',
  );

  const context = await openProfile(profile);
  const page = await phonePage(context, url, script);
  const dumped = await page.evaluate(() => window.phoneTest.dump());
  assert.match(dumped, new RegExp(CONTROL, 'u'));
  assert.match(dumped, /"table":"outbox"/u);
  assert.deepEqual(
    hidden.filter((text) => dumped.includes(text)),
    [],
    'in IndexedDB',
  );

  const left = await page.evaluate(async (pin) => {
    const device = await window.phoneTest.phone.unlock(pin);
    return (await device.outbox()).map(({ kind, label }) => `${kind} ${label}`);
  }, PIN);
  assert.deepEqual(
    left.map((one) => one.split(' ')[0]),
    ['survey.deliver', 'visit.record', 'attachment.add'],
    'with the PIN everything is there',
  );
  await context.close();
});

/** Signs in, pulls, and then works without network: a draft, a finished form, a visit and a photo. */
async function fillPhone(): Promise<void> {
  const context = await openProfile(profile);
  const page = await phonePage(context, url, script);
  await page.evaluate(
    async ([sign, pin]) => {
      const device = await window.phoneTest.phone.setUp(sign, pin);
      await device.sync();
      window.phoneTest.device = device;
    },
    [{ username: surveyor.username, password: PASSWORD }, PIN] as const,
  );
  await context.setOffline(true);
  const kept = village?.households[1]?.kept ?? [];
  await page.evaluate(
    async ([draft, done, told, note, photo, control]) => {
      const { device } = window.phoneTest;
      if (!device) throw new Error('no device');
      const { householdId, roundId } = done;
      await device.saveWork(draft);
      await device.finish(done, { kept: told });
      await device.recordVisit({
        visitId: crypto.randomUUID(),
        householdId,
        roundId,
        on: '2026-10-05',
        outcome: 'ABSENT',
        note,
      });
      const blob = new Blob([photo.repeat(200)]);
      await device.addPhoto({ blob, name: photo, householdId, roundId, on: '2026-10-05' });
      localStorage.setItem('control', control);
      await device.sync();
    },
    [workOn(0), workOn(1), kept, secrets[5] ?? '', secrets[4] ?? '', CONTROL] as const,
  );
  await context.close();
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
  return names.filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile() === true);
}

function holds(bytes: Buffer, text: string): boolean {
  return bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le'));
}
