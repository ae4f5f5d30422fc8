import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { qualificationReport } from '@ra-soat/server/qualification/contract.ts';
import { settingEnter } from '@ra-soat/server/settings/contract.ts';
import { handOf, type Hand } from '../tools/season/hand.ts';
import { chained } from './steps/chained.ts';
import { COMMUNE, fieldWorld, type FieldWorld } from './steps/field-world.ts';
import { fieldOf, fillIn } from './steps/fill-in.ts';
import { markSampleData } from './steps/mark-sample-data.ts';
import { atWork, goTo } from './steps/office.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * Xã Quảng Khê, September 2026: a new head without certificate is given households. By default that is warned about
 * and reported; where the province has it refused, the chairman lets him through by name and with a reason.
 */
const PROVINCE = '2025-07:68';
const HEAD = 'Trưởng Thôn Mẫu Mới';
const REASON = 'Trưởng thôn cũ nghỉ việc từ tháng 9 (mẫu)';

let journey: Journey;
let world: FieldWorld;
let department: Hand;
let page: Page;
const test = chained('who-may-survey', () => page);

before(async () => {
  journey = await startJourney({ name: 'who-may-survey', today: '2026-09-01' });
  await markSampleData(journey);
  world = await fieldWorld(journey.server, (iso) => journey.turnTo(iso), 4);
  const { doors } = journey.server.house;
  const [place] = world.villages;
  if (place === undefined) assert.fail();
  await addSamplePerson(doors, { role: 'villageHead', place, username: 'mau.moi', fullName: HEAD });
  const official = {
    role: 'provincialDepartment',
    place: PROVINCE,
    username: 'so.mau',
    fullName: 'Cán bộ Sở mẫu',
  } as const;
  department = handOf(doors, await addSamplePerson(doors, official));
  page = await atWork(journey, await journey.person('povertyOfficer', COMMUNE, 'Công chức mẫu'));
});
after(() => journey.stop());

/** Opens the dialog that gives the household at this row of the list to the new head. */
async function giveToHead(row: number): Promise<void> {
  await goTo(journey, page, `/rounds/${world.roundId}/field/give`);
  await page.getByRole('row').getByRole('checkbox').nth(row).check();
  await page.getByRole('button', { name: 'Giao cho …' }).click();
  const to = fieldOf(page.getByRole('dialog'), 'Giao cho');
  const option = await to.getByRole('option', { name: new RegExp(HEAD, 'u') }).getAttribute('value');
  await to.selectOption(option);
}

const report = () => department.ask(qualificationReport, { roundId: world.roundId });
const ofHead = async () => (await report()).surveyors.find(({ name }) => name === HEAD) ?? assert.fail('not listed');

test('mặc định: giao cho người chưa tập huấn thì được nhắc trước và sau, và có trong báo cáo', async () => {
  await giveToHead(0);
  await page
    .getByRole('dialog')
    .getByText(/Vẫn giao được/u)
    .waitFor();
  await journey.look(page, 'warned');
  await page.getByRole('dialog').getByRole('button', { name: 'Giao', exact: true }).click();
  await page.getByText(/Đã giao cho người chưa tập huấn/u).waitFor();
  await journey.look(page, 'given');
  assert.deepEqual(
    [(await report()).rule, (await ofHead()).standing, (await ofHead()).given],
    ['warn', 'untrained', 1],
  );
});

test('tỉnh đặt không giao: bị từ chối, nêu tên người và cách khắc phục', async () => {
  const setting = { key: 'training.required' as const, value: 'refuse' as const };
  const entry = { place: PROVINCE, setting, from: '2026-09-01', to: null, mark: 'confirmed' as const };
  await department.send(settingEnter, { ...entry, document: 'Văn bản mẫu của tỉnh' });
  await giveToHead(1);
  await page
    .getByRole('dialog')
    .getByText(/Tỉnh quy định không giao/u)
    .first()
    .waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Giao', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByText(new RegExp(`Chưa có giấy xác nhận.*${HEAD}`, 'u'))
    .waitFor();
  await journey.look(page, 'refused');
  assert.equal((await ofHead()).given, 1);
});

test('Chủ tịch cho phép kèm lý do: giao được, lý do và tên người cho phép có trong nhật ký và báo cáo', async () => {
  const chairman = await atWork(journey, await journey.person('communeChairman', COMMUNE, 'Chủ Tịch Mẫu'));
  await goTo(journey, chairman, `/rounds/${world.roundId}/trained`);
  const row = chairman.getByRole('row', { name: new RegExp(HEAD, 'u') });
  await row.getByRole('button', { name: /Cho phép/u }).click();
  const dialog = chairman.getByRole('dialog');
  await fillIn(dialog, { 'Lý do': REASON });
  await dialog.getByRole('button', { name: /Cho phép/u }).click();
  await dialog.waitFor({ state: 'detached' });
  await giveToHead(1);
  await page.getByRole('dialog').getByRole('button', { name: 'Giao', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const { standing, given, allowed } = await ofHead();
  assert.deepEqual([standing, given, allowed?.reason, allowed?.by], ['allowed', 2, REASON, 'Chủ Tịch Mẫu']);
  const { rows } = await journey.server.house.doors.database.pool.query<{ body: { reason: string } }>(
    `select body from command join command_body using (command_id) where kind = 'untrained.allow'`,
  );
  assert.deepEqual(
    rows.map(({ body }) => body.reason),
    [REASON],
  );
  await goTo(journey, chairman, `/rounds/${world.roundId}/trained`);
  await chairman.getByText(REASON).first().waitFor();
  await chairman.getByText('Chủ Tịch Mẫu cho phép ngày 14/09/2026').first().waitFor();
  await journey.look(chairman, 'report');
  const phone = await journey.open('phone');
  await journey.signIn(phone, await journey.person('provincialDepartment', PROVINCE, 'Cán bộ Sở mẫu'));
  await phone.getByRole('button', { name: /tài khoản của/u }).waitFor();
  await goTo(journey, phone, `/rounds/${world.roundId}/trained`);
  await phone.getByText(REASON).first().waitFor();
  await journey.look(phone, 'report-phone');
});
