import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { rounds } from '@ra-soat/server/rounds/contract.ts';
import { askToLeave, fileRequests, monthDecision, reviewMonth } from '@ra-soat/server/test-monthly-round.ts';
import { storyIds, type StoryIds } from '@ra-soat/server/test-story-bodies.ts';
import { chained } from './steps/chained.ts';
import { fillIn } from './steps/fill-in.ts';
import { castBehind, monthWorld, type MonthWorld } from './steps/month-world.ts';
import { atWork, doStep, goTo } from './steps/office.ts';
import { startJourney, type Journey } from './start.ts';

/**
 * A rural commune, May 2026: requests of the 4th wait for the 15th, the month takes them, and the decision of the 27th
 * stands within the 15 days: one newly poor, two leave the list, one is refused with the reason.
 */
const COMMUNE = '2025-07:24637';

let journey: Journey;
let world: MonthWorld;
let cast: Awaited<ReturnType<typeof castBehind>>;
let ids: StoryIds = storyIds(COMMUNE, 'rural', 'Ất Tỵ');
let page: Page;
const test = chained('monthly', () => page);

before(async () => {
  journey = await startJourney({ name: 'monthly', today: '2026-05-04' });
  world = monthWorld(journey);
  cast = await castBehind(journey, COMMUNE);
  await fileRequests(world, ids, cast);
  await askToLeave(world, ids, cast, 1);
  page = await atWork(journey, await journey.person('povertyOfficer', COMMUNE, 'Công chức mẫu'));
});
after(() => journey.stop());

test('ngày 04/5: hộ nghèo nộp Mẫu số 04 ở trang của hộ; cả bốn giấy chờ kỳ tháng 5', async () => {
  await goTo(journey, page, `/households/${ids.households[0]}`);
  await doStep(page, 'Đề nghị ra khỏi danh sách (Mẫu số 04)', (dialog) =>
    fillIn(dialog, { 'Lý do đề nghị': 'Thu nhập đã ổn định (mẫu)' }),
  );
  await goTo(journey, page, '/months');
  await page.getByText(/Giấy nộp hôm nay vào kỳ tháng 5\/2026, bắt đầu 15\/05\/2026/u).waitFor();
  const waiting = page.getByRole('region', { name: 'Giấy đề nghị đang chờ' });
  assert.equal(await waiting.getByRole('row').count(), 5);
  await journey.picture(page, 'qn-waiting');
});

test('ngày 15/5: mở kỳ nhận hết giấy đang chờ; bảng các kỳ nêu số ngày còn lại', async () => {
  journey.turnTo('2026-05-15');
  await goTo(journey, page, '/months');
  await doStep(page, 'Mở kỳ rà soát thường xuyên', (dialog) =>
    fillIn(dialog, {
      'Ban chỉ đạo': 'Ban Chỉ đạo mẫu',
      'Văn bản làm căn cứ': 'Kế hoạch rà soát thường xuyên (mẫu)',
      'Số văn bản': 'DEMO-5/KH-UBND',
    }),
  );
  await page.getByText('Không có giấy đề nghị nào đang chờ.').waitFor();
  await page.getByText('còn 17 ngày').waitFor();
  await journey.picture(page, 'qn-months');
  const answer = rounds.output.parse(await world.ask(cast('povertyOfficer'), 'rounds', {}));
  ids = { ...ids, round: answer.rounds[0]?.roundId ?? assert.fail('no round') };
});

test('rà soát, họp thôn, niêm yết đủ ngày; quyết định ngày 27/5, trước hạn 01/6', async () => {
  await world.run(cast('povertyOfficer'), 'list.close', { roundId: ids.round, on: '2026-05-15' });
  await reviewMonth(world, ids, cast);
  await goTo(journey, page, `/rounds/${ids.round}`);
  await page.getByRole('heading', { name: /Rà soát thường xuyên tháng 5\/2026/u }).waitFor();
  await journey.look(page, 'board');
  await world.run(cast('communeChairman'), 'decision.sign', monthDecision(ids));
  await goTo(journey, page, `/rounds/${ids.round}/decision`);
  await page.getByText('DEMO-35/QĐ-UBND').first().waitFor();
  await page.getByRole('tab', { name: 'Đề nghị không được công nhận (1)' }).click();
  await page
    .getByText(/Ất Tỵ Người Mẫu 4/u)
    .first()
    .waitFor();
  await journey.picture(page, 'qn-month-decision');
});

test('hộ thoát cận nghèo được nhớ 36 tháng; trên điện thoại đọc được', async () => {
  await goTo(journey, page, `/households/${ids.households[1]}`);
  await page
    .getByText(/27\/05\/2029/u)
    .first()
    .waitFor();
  const phone = await journey.open('phone');
  await journey.signIn(phone, await journey.person('povertyOfficer', COMMUNE, 'Công chức đi thôn'));
  await goTo(journey, phone, '/months');
  await phone.getByText('đã quyết định 27/05/2026').waitFor();
  await journey.look(phone, 'phone');
});
