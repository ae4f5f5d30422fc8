import assert from 'node:assert/strict';
import { decisionPage, decisionsLater } from '@ra-soat/server/decisions/contract.ts';
import { openingPreview } from '@ra-soat/server/households/contract.ts';
import { registryOn, registryRemembered } from '@ra-soat/server/registry/contract.ts';
import { reportTable } from '@ra-soat/server/reports/contract.ts';
import { fillIn } from './fill-in.ts';
import { doStep } from './office.ts';
import { COMMUNE } from './quang-khe.ts';
import { ofRound, visit, type Season, type Step } from './season-world.ts';

type Told = () => Season;

/** The chairman signs on 11/12, for 01/01/2027; certificates and the official report follow. */
export function decisionOfSeason(test: Step, told: Told): void {
  test('Chủ tịch xem bốn danh sách, ký quyết định ngày 11/12, hiệu lực 01/01/2027', async () => {
    const season = told();
    const { journey, chairman: page, desk, roundId } = season;
    journey.turnTo('2026-12-11');
    await visit(season, page, ofRound(season, '/decision'));
    await journey.picture(page, 'ct-decision');
    await fillIn(page, {
      'Số quyết định': 'DEMO-126/QĐ-UBND',
      'Ngày có hiệu lực': '01/01/2027',
      'Người ký': 'K’Mẫu',
    });
    await page.getByRole('button', { name: 'Ghi quyết định đã ký' }).click();
    await page.getByText('Đã ký quyết định số DEMO-126/QĐ-UBND').waitFor();
    await doStep(page, 'Cấp số giấy chứng nhận');
    await page.getByText(/Đã cấp số cho \d+ giấy chứng nhận/u).waitFor();
    await page.evaluate(() => globalThis.scrollTo(0, 0));
    await journey.picture(page, 'ct-signed');
    const { checks } = await desk.ask(reportTable, { roundId, code: 'R1' });
    assert.deepEqual(
      checks.filter(({ ok }) => !ok),
      [],
    );
    const { lists } = await desk.ask(decisionPage, { roundId });
    const named = new Set(Object.values(lists).flatMap((lines) => lines.map(({ householdId }) => householdId)));
    const { decisions } = await desk.ask(decisionsLater, { roundId });
    assert.deepEqual(
      decisions.map(({ households }) => households),
      [named.size],
    );
    await visit(season, page, ofRound(season, '/reports/R1'));
    await journey.picture(page, 'ct-report');
  });

  test('báo cáo chính thức; danh sách năm sau giống hệt quyết định; hai sổ hộ mới thoát nghèo', async () => {
    const season = told();
    const { journey, officer: page, desk, roundId } = season;
    journey.turnTo('2026-12-14');
    await visit(season, page, ofRound(season));
    await doStep(page, 'Ghi báo cáo chính thức', (dialog) => fillIn(dialog, { 'Số văn bản': 'DEMO-130/BC-UBND' }));
    const opening = await desk.ask(openingPreview, { roundId, on: '2027-01-01' });
    assert.deepEqual(opening.differences, []);
    assert.deepEqual(opening.opening, opening.decided);
    const { counts } = await desk.ask(registryOn, { place: COMMUNE, on: '2027-01-01' });
    assert.deepEqual(opening.decided, { poor: counts.poor, nearPoor: counts.nearPoor });
    const remembered = await desk.ask(registryRemembered, { place: COMMUNE, on: '2027-01-01' });
    assert.ok(remembered.households.some(({ bank }) => bank !== null));
    assert.ok(remembered.households.some(({ programme }) => programme !== null));
  });
}
