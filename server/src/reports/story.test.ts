import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import type { Actor } from '../platform/access.ts';
import { storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { assertLedgerAgrees, ledgerRow } from '../test-ledger.ts';
import { testWorld, type World } from '../test-world.ts';
import { reportTable } from './contract.ts';

type Table = z.output<(typeof reportTable)['output']>;

const ids = storyIds('2025-07:00328', 'urban', 'Canh Thân');
let world: World;
let officer: Actor;

before(async () => {
  world = await testWorld({ today: '2026-09-02' });
  const cast = await castOf(world, ids);
  await walk(world, cast, story(ids));
  officer = cast('povertyOfficer');
});
after(() => world.drop());

async function table(code: string): Promise<Table> {
  return reportTable.output.parse(await world.ask(officer, 'report.table', { roundId: ids.round, code }));
}

test('một đợt rà soát đi hết các bước: R1, R2, R3 chính thức, cân đối và khớp nhau', async () => {
  for (const code of ['R1', 'R2', 'R3']) {
    const { stage, checks } = await table(code);
    assert.equal(stage, 'official');
    const wrong = checks.filter(({ number }) => number !== 12).filter(({ ok }) => !ok);
    assert.deepEqual(wrong, []);
  }
});

test('sổ cái ghi đúng như các đợt: R2, R3 từ sổ bằng R2, R3 của đợt, từng cột', async () => {
  await assertLedgerAgrees(world.database.pool);
  for (const [code, of] of [
    ['R2', 'POOR'],
    ['R3', 'NEAR_POOR'],
  ] as const) {
    const total = (await table(code)).rows.slice(-2).map(({ cells }) => cells);
    const row = await ledgerRow(world.database.pool, {
      commune: ids.commune,
      standard: 'vn-2022',
      year: 2026,
      class: of,
    });
    assert.deepEqual(total, [row.households, row.persons]);
  }
});

test('thôn chưa có tổng số hộ được kiểm tra 12 nêu tên, tổng số của xã in "–"', async () => {
  const { rows, checks } = await table('R1');
  const named = checks.find(({ number }) => number === 12)?.findings.map(({ unit }) => unit);
  assert.deepEqual([...new Set(named)], [`Thôn 2 ${ids.mark}`]);
  assert.equal(rows.at(-1)?.cells[0], '–');
});

test('mọi giấy tờ của đợt in được, bằng PDF và bằng Word', async () => {
  const roundId = ids.round;
  const papers: readonly (readonly [string, object])[] = [
    ['paper.reviewList', { roundId }],
    ['paper.minutes', { meetingId: ids.meeting }],
    ['paper.postedList', { postingId: ids.posting }],
    ['paper.decision', { roundId }],
    ['paper.certificates', { decisionId: ids.decision }],
  ];
  for (const [kind, input] of papers) {
    const pdf = await world.file(officer, kind, { ...input, format: 'pdf' });
    assert.equal(Buffer.from(pdf.bytes.slice(0, 4)).toString('latin1'), '%PDF');
    const word = await world.file(officer, kind, { ...input, format: 'docx' });
    assert.equal(Buffer.from(word.bytes.slice(0, 2)).toString('latin1'), 'PK');
  }
});
