import assert from 'node:assert/strict';
import { registryOn } from '@ra-soat/server/registry/contract.ts';
import { reportList, reportTable } from '@ra-soat/server/reports/contract.ts';
import type { Hand } from '../../tools/season/hand.ts';
import type { BoardDesk } from './board-bulk.ts';
import { download, goTo } from './office.ts';

const CITY = 'ha-noi-2022';
const cityTitle = 'Chuẩn nghèo thành phố Hà Nội 2022-2025';

/** The statutory reports on screen and as Excel by the national standard; then a table and a list by that of the city. */
export async function lookAtReports({ journey, page, path }: BoardDesk): Promise<void> {
  for (const code of ['R1', 'R2', 'R3', 'R14', 'R15']) {
    await goTo(journey, page, `${path}/reports/${code}`);
    await journey.look(page, `report-${code}`);
    const excel = await download(page, /Tải Excel/u);
    assert.equal(excel.bytes.subarray(0, 2).toString(), 'PK', code);
  }
  for (const code of ['R1', 'R15']) {
    await goTo(journey, page, `${path}/reports/${code}`);
    await page.getByLabel('Theo chuẩn').selectOption(cityTitle);
    await page
      .getByText(/chuẩn địa phương/u)
      .first()
      .waitFor();
    await journey.look(page, `report-${code}-city`);
  }
}

/** R1, R2, R3 are official and no check fails; R14 and R15 equal the registry of the day, by either standard. */
export async function reportsEqualRegistry(desk: Hand, roundId: string, place: string, on: string): Promise<void> {
  for (const code of ['R1', 'R2', 'R3'] as const) {
    const { checks, stage, standard } = await desk.ask(reportTable, { roundId, code });
    assert.deepEqual([stage, standard], ['official', 'vn-2022'], code);
    assert.deepEqual(
      checks.filter(({ ok }) => !ok),
      [],
      code,
    );
  }
  for (const standard of [undefined, CITY]) {
    const by = standard === undefined ? {} : { standard };
    const { counts } = await desk.ask(registryOn, { place, on, ...by });
    const poor = await desk.ask(reportList, { roundId, code: 'R15', ...by });
    const nearPoor = await desk.ask(reportList, { roundId, code: 'R14', ...by });
    assert.deepEqual(
      [poor.households, poor.persons, nearPoor.households, nearPoor.persons],
      [counts.poor, counts.poorPersons, counts.nearPoor, counts.nearPoorPersons],
      standard ?? 'vn-2022',
    );
    assert.ok(poor.households + nearPoor.households > 0, `nobody on the lists by ${standard ?? 'vn-2022'}`);
  }
}
