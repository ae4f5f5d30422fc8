import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { readWholeWorkbook, type WorkbookReading } from '@ra-soat/server/platform/workbook/read-workbook.ts';
import { workbookOf } from './common-workbook.ts';
import { planWorkbook } from './plan-workbook.ts';
import { quangKhe } from './sample-places.ts';
import { syntheticCommune } from './synthetic-commune.ts';
import { withNoise } from './with-noise.ts';

const folder = mkdtempSync(join(tmpdir(), 'ra-soat-synth-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const options = {
  on: '2026-09-01',
  standard: 'vn-2022',
  area: 'rural',
  commune: { codes: ['24631', '24634'], splitCodes: [], names: ['Xã Quảng Khê'] },
  decisionWindow: { from: '2025-09-01', to: '2025-12-14' },
} as const;

/** 5,000 households on the list. */
const commune = syntheticCommune({ ...quangKhe, seed: 5, households: 10_000, listedShare: 0.5 });
const plan = planWorkbook(commune);

suite('a clean workbook', () => {
  test('comes back household by household without a message', async () => {
    const small = planWorkbook(syntheticCommune(quangKhe));
    const path = join(folder, 'clean.xlsx');
    await workbookOf(small).xlsx.writeFile(path);
    const { households, messages } = await readWholeWorkbook(path, options);
    assert.deepEqual(messages, []);
    assert.deepEqual(
      households.map((one) => `${one.sheet} ${one.village}|${one.number ?? ''}`),
      small.flatMap((sheet) => sheet.blocks.map((block) => `${sheet.name} ${block.id}`)),
    );
    const again = await readWholeWorkbook(path, options);
    assert.deepEqual(
      again.households.map((one) => one.hash),
      households.map((one) => one.hash),
    );
    assert.equal(new Set(households.map((one) => `${one.sheet} ${one.key}`)).size, households.length);
  });
});

const noisy = join(folder, 'noise.xlsx');
const { sheets, injected } = withNoise(plan, 5);
let reading: WorkbookReading;
before(async () => {
  await workbookOf(sheets).xlsx.writeFile(noisy);
  reading = await readWholeWorkbook(noisy, options);
});

suite('a workbook of 5,000 households with every kind of noise', () => {
  test('holds all 18 kinds and the further ones', () => {
    const kinds = new Set(injected.map((one) => one.number));
    assert.deepEqual(
      [...kinds].sort((a, b) => a - b),
      Array.from({ length: 19 }, (_, number) => number),
    );
  });

  test('every row has exactly one outcome', () => {
    for (const [index, counts] of reading.sheets.entries()) {
      const { saved, warned, refused, repeated, titles, blanks, rows } = counts;
      const written = sheets[index];
      const last = (written?.firstRow ?? 0) - 1 + (written?.blocks.flatMap((block) => block.rows).length ?? 0);
      assert.equal(saved + warned + refused + repeated + titles + blanks, rows);
      assert.equal(rows, last);
    }
  });

  test('a household is refused only where it had to be, and every refused row has its reason', () => {
    const refused = new Set(injected.filter((one) => one.fate === 'refused').map((one) => one.id));
    const listed = plan[0]?.blocks ?? [];
    const kept = reading.households.filter((one) => one.sheet === plan[0]?.name);
    assert.equal(kept.length, listed.length - refused.size);
    const rows = new Set(
      reading.messages.filter((one) => one.severity === 'error').map((one) => `${one.sheet} ${one.row}`),
    );
    assert.equal(
      rows.size,
      reading.sheets.reduce((sum, sheet) => sum + sheet.refused, 0),
    );
  });

  test('heads and members are those that were written, whatever was done to the cells', () => {
    const refused = new Set(injected.filter((one) => one.fate === 'refused').map((one) => one.id));
    const listed = commune.households.filter(({ classes }) => classes.before !== 'NON_POOR');
    const wanted = listed
      .filter((one) => !refused.has(`${commune.villages[one.villageIndex]?.name ?? ''}|${one.number}`))
      .map((one) => one.surveys.lastYear.members.map((member) => fold(member.name)).join(', '));
    const got = reading.households.filter((one) => one.sheet === plan[0]?.name);
    assert.deepEqual(
      got.map((one) => one.members.map((member) => fold(member.name)).join(', ')),
      wanted,
    );
  });

  test('is read at 1,000 rows a second or more within 400 MB', () => {
    const program = join(import.meta.dirname, 'measure-reading.ts');
    const { stdout, stderr } = spawnSync(process.execPath, [program, noisy], { encoding: 'utf8' });
    const figures: unknown = JSON.parse(stdout || JSON.stringify({ stderr }));
    assert.ok(isFigures(figures), stderr);
    assert.ok(figures.rowsPerSecond >= 1000, stdout);
    assert.ok(figures.peakMb <= 400, stdout);
  });
});

function isFigures(value: unknown): value is { rowsPerSecond: number; peakMb: number } {
  return typeof value === 'object' && value !== null && 'rowsPerSecond' in value && 'peakMb' in value;
}
