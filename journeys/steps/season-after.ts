import assert from 'node:assert/strict';
import { openingPreview } from '@ra-soat/server/households/contract.ts';
import {
  acceptHousehold,
  endPosting,
  meetVillage,
  postVillage,
  surveyHousehold,
} from '../../tools/season/review-village.ts';
import { fillIn } from './fill-in.ts';
import { doStep } from './office.ts';
import { householdOf, idOf, ofRound, toTop, visit, type Season, type Step } from './season-world.ts';

type Told = () => Season;

/** Of Thôn 1: recognised as near-poor; looked at again it is still poor. */
const MISTAKEN = '0|1';

function delivery(test: Step, told: Told): void {
  test('sau quyết định: giấy chứng nhận, thông báo từng hộ, bảo hiểm y tế', async () => {
    const season = told();
    const { journey, officer: page, villages } = season;
    const village = villages[0] ?? '';
    await visit(season, page, ofRound(season, `/after?part=certificates&village=${village}`));
    await page.getByText('Giấy chứng nhận: Thôn 1').first().waitFor();
    await journey.picture(page, 'cc-after');
    await visit(season, page, ofRound(season, `/after?part=notices&village=${village}`));
    await page.getByText('Thông báo: Thôn 1').first().waitFor();
    await journey.picture(page, 'cc-notices');
    await visit(season, page, ofRound(season, '/after?part=insurance'));
    await page.getByText(/^Thẻ bảo hiểm y tế từ/u).waitFor();
    await journey.picture(page, 'cc-insurance');
  });
}

function mistake(test: Step, told: Told): void {
  test('phát hiện sai sau quyết định: mở lại hồ sơ kèm văn bản, làm lại đủ các bước', async () => {
    const season = told();
    const { journey, officer: page, desk, committee, roundId, villages } = season;
    const [householdId, villageId = ''] = [idOf(season, MISTAKEN), villages[0]];
    journey.turnTo('2026-12-15');
    await visit(season, page, `/households/${householdId}`);
    await doStep(page, 'Mở lại hồ sơ', (dialog) =>
      fillIn(dialog, {
        'Văn bản làm căn cứ': 'DEMO-05/KL-UBND ngày 15/12/2026',
        'Lý do': 'Cộng sót một thành viên khi tính điểm (dữ liệu mẫu)',
      }),
    );
    await journey.picture(page, 'cc-reopen');
    journey.turnTo('2026-12-16');
    await surveyHousehold(desk, roundId, householdId, householdOf(MISTAKEN).surveys.lastYear, '2026-12-16');
    await acceptHousehold(committee, roundId, householdId, '2026-12-16');
    journey.turnTo('2026-12-17');
    await meetVillage(desk, roundId, villageId, { on: '2026-12-17', attendees: 44 });
    journey.turnTo('2026-12-18');
    const posted = await postVillage(desk, roundId, villageId, '2026-12-18');
    assert.equal(posted?.endsOn, '2026-12-23');
    journey.turnTo('2026-12-24');
    await endPosting(desk, posted.postingId, '2026-12-24');
  });

  test('Chủ tịch ký quyết định sửa đổi; danh sách năm sau nêu chênh lệch và nguyên nhân', async () => {
    const season = told();
    const { journey, chairman: page, officer, desk, roundId } = season;
    await visit(season, page, ofRound(season, '/decision'));
    await page.getByLabel(`Chọn hộ ${householdOf(MISTAKEN).head}`).check();
    await page.getByRole('button', { name: 'Ghi quyết định sửa đổi' }).click();
    const dialog = page.getByRole('dialog');
    await fillIn(dialog, {
      'Số quyết định': 'DEMO-140/QĐ-UBND',
      'Ngày có hiệu lực': '01/01/2027',
      'Người ký': 'K’Mẫu',
      'Lý do': 'Kết quả rà soát lại của một hộ (dữ liệu mẫu)',
    });
    await toTop(dialog.getByText('Sẽ thay đổi khi ký'));
    await journey.picture(page, 'ct-amend');
    await dialog.getByRole('button', { name: 'Ghi quyết định sửa đổi' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { differences } = await desk.ask(openingPreview, { roundId, on: '2027-01-01' });
    assert.deepEqual(
      differences.map(({ householdId, decided, managed }) => [householdId, decided, managed]),
      [[idOf(season, MISTAKEN), 'NEAR_POOR', 'POOR']],
    );
    await visit(season, officer, ofRound(season, '/after?part=opening'));
    await fillIn(officer, { 'Tính đến ngày': '01/01/2027' });
    await officer.getByText(householdOf(MISTAKEN).head).first().waitFor();
    await journey.picture(officer, 'cc-opening');
  });
}

/** After the decision, and a mistake found then: to 24/12. */
export function afterSeason(test: Step, told: Told): void {
  delivery(test, told);
  mistake(test, told);
}
