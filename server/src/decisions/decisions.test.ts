import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sha256 } from '../platform/canonical.ts';
import { walkToDecision } from '../test-decided-round.ts';
import { decisionBody, storyIds } from '../test-story-bodies.ts';
import { castOf } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { decisionPage, decisionSign } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Tân');
const [first, second, third, fourth] = ids.households;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const { pool } = world.database;

before(() => walkToDecision(world, ids, cast));

async function page(): Promise<z.output<(typeof decisionPage)['output']>> {
  return decisionPage.output.parse(await world.ask(officer, 'decision.page', { roundId: ids.round }));
}

const kinds = ['POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY'] as const;

/** The lines as they were signed. */
async function storedLists(): Promise<{ kind: string; lines: object[] }[]> {
  const { rows } = await pool.query<{ list_kind: string; body: object }>(
    `select list_kind, body from decision_line where decision_id = $1 order by position`,
    [ids.decision],
  );
  const linesOf = (kind: string) => rows.filter(({ list_kind }) => list_kind === kind).map(({ body }) => body);
  return kinds.map((kind) => ({ kind, lines: linesOf(kind) }));
}

test('bốn danh sách được đếm, hộ thoát nghèo thành cận nghèo đứng trên hai danh sách; mã băm phủ từng dòng', async () => {
  const { lists: announced, blocks, hash: none } = await page();
  assert.deepEqual({ blocks, none }, { blocks: [], none: null });
  const { answer } = await world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));
  const { lists: counts, hash } = decisionSign.output.parse(answer);
  assert.deepEqual(counts, { POOR: 1, NEAR_POOR: 1, EXITED_POVERTY: 1, EXITED_NEAR_POVERTY: 1 });
  const { lists, hash: shown } = await page();
  const signedBy = ids.decision;
  const recognised = (lines: typeof announced.POOR) => lines.map((line) => ({ ...line, decisionId: signedBy }));
  for (const kind of kinds) assert.deepEqual(lists[kind], recognised(announced[kind]));
  assert.deepEqual(
    kinds.map((kind) => lists[kind].map(({ householdId }) => householdId)),
    [[third], [first], [first], [second]],
  );
  const { decisionId: _id, roundId: _round, ...paper } = decisionBody(ids);
  const hashOf = (frozen: unknown, facts: object = paper) =>
    sha256(canonicalJson({ ...facts, kind: 'annual', frozen }));
  const stored = await storedLists();
  assert.deepEqual([hash, shown], [hashOf(stored), hashOf(stored)]);
  for (const other of [{ signer: 'Người khác' }, { grounds: ['Căn cứ khác'] }, { authority: 'deputy' }]) {
    assert.notEqual(hash, hashOf(stored, { ...paper, ...other }));
  }
  for (const altered of [{ persons: 9 }, { head: 'Tên khác' }, { address: 'Nơi khác' }]) {
    const frozen = stored.map(({ kind, lines }) => ({ kind, lines: lines.map((line) => ({ ...line, ...altered })) }));
    assert.notEqual(hash, hashOf(frozen));
  }
});

test('sổ hộ theo ngày: loại cũ hết vào ngày trước ngày hiệu lực, loại mới mở từ ngày ấy; hộ đã đóng không còn loại nào', async () => {
  const { rows } = await pool.query<object>(
    `select household_id, class, from_on::text, to_on::text, decision_number from household_status
     order by array_position($1::uuid[], household_id), from_on`,
    [ids.households],
  );
  const old = { from_on: '2026-01-01', to_on: '2026-12-31', decision_number: 'DEMO-1/2025' };
  const now = { from_on: '2027-01-01', to_on: null, decision_number: 'DEMO-34/QĐ-UBND' };
  assert.deepEqual(rows, [
    { household_id: first, class: 'POOR', ...old },
    { household_id: first, class: 'NEAR_POOR', ...now },
    { household_id: second, class: 'NEAR_POOR', ...old },
    { household_id: second, class: 'NON_POOR', ...now },
    { household_id: third, class: 'POOR', ...now },
    { household_id: fourth, class: 'POOR', ...old },
  ]);
});
