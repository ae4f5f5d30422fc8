import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { compareKeyed, type KeyedDifference } from '@ra-soat/domain/survey/compare-keyed.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import type { KeyedForm } from '@ra-soat/domain/survey/keyed-form.ts';
import { mergeKeyed, type Settlement } from '@ra-soat/domain/survey/merge-keyed.ts';
import { randomOf } from '../synth/random.ts';
import { inventedPapers, keyedAgain } from './invented-papers.ts';
import { keyingFaults, type FaultyKeying } from './keying-faults.ts';

const FORM = formOf('vn-2022', 'v2');
const papers = inventedPapers(12_000);

type Compare = (first: KeyedForm, second: KeyedForm) => readonly Pick<KeyedDifference, 'path'>[];

/** The second keying of a paper with one fault of a kind in it; null: this paper gives no occasion for it. */
function faulty(kind: string, paper: KeyedForm): FaultyKeying | null {
  const by = randomOf(26, kind, paper.enumerator ?? '');
  return keyingFaults[kind]?.(keyedAgain(paper, by), by, FORM) ?? null;
}

/** By kind: how many faults were seeded, and how many were not found at their place. */
function hunt(compare: Compare, some: readonly KeyedForm[]): Record<string, { seeded: number; missed: number }> {
  const kinds = Object.keys(keyingFaults).map((kind) => {
    const seen = some.flatMap((paper) => {
      const keyed = faulty(kind, paper);
      return keyed ? [compare(paper, keyed.form).some(({ path }) => path.startsWith(keyed.at))] : [];
    });
    assert.ok(seen.length > some.length / 2, `${kind}: only ${seen.length} faults could be seeded`);
    return [kind, { seeded: seen.length, missed: seen.filter((one) => !one).length }] as const;
  });
  return Object.fromEntries(kinds);
}

test('a paper keyed twice without a fault shows no difference', () => {
  assert.ok(papers.length > 1000, `only ${papers.length} papers`);
  for (const paper of papers) assert.deepEqual(compareKeyed(paper, keyedAgain(paper, randomOf(1))), []);
});

test('every seeded keying fault of every kind is found at its place', (context) => {
  const result = hunt(compareKeyed, papers);
  context.diagnostic(JSON.stringify(result));
  assert.deepEqual(
    Object.entries(result).filter(([, { missed }]) => missed > 0),
    [],
  );
});

test('a fault in one field is one difference, not a page of them', () => {
  for (const kind of ['wrongOption', 'digitsSwapped', 'wrongDate', 'wrongSignature', 'extraMember', 'missingMember']) {
    for (const paper of papers.slice(0, 60)) {
      const keyed = faulty(kind, paper);
      if (keyed) assert.equal(compareKeyed(paper, keyed.form).length, 1, kind);
    }
  }
});

test('a comparison that forgets a kind of field is caught by the hunt', () => {
  const missedBy = (words: RegExp) => {
    const forgetful: Compare = (first, second) => compareKeyed(first, second).filter(({ path }) => !words.test(path));
    const found = hunt(forgetful, papers.slice(0, 120));
    return Object.keys(found).filter((kind) => (found[kind]?.missed ?? 0) > 0);
  };
  assert.ok(missedBy(/^signed\./u).includes('wrongSignature'));
  assert.ok(missedBy(/keyedTicks/u).includes('wrongTick'));
  assert.ok(missedBy(/citizenNumber/u).includes('digitsSwapped'));
  assert.ok(missedBy(/facts/u).includes('shiftedLine'));
  assert.ok(missedBy(/^members\.\d+$/u).includes('missingMember'));
});

const readForm = z.custom<KeyedForm>((value) => typeof value === 'object');

test('settled all by one keying, the form is that keying; the other way round too', () => {
  for (const kind of Object.keys(keyingFaults)) {
    for (const paper of papers.slice(0, 60)) {
      const second = faulty(kind, paper)?.form;
      if (!second) continue;
      for (const choice of ['first', 'second'] as const) {
        const settled = compareKeyed(paper, second).map(({ path }) => [path, { choice } satisfies Settlement] as const);
        const merged = readForm.parse(mergeKeyed(paper, second, Object.fromEntries(settled)));
        assert.deepEqual(compareKeyed(merged, choice === 'first' ? paper : second), [], `${kind} ${choice}`);
      }
    }
  }
});

test('what both misread is settled as the paper says', () => {
  const [paper] = papers;
  assert.ok(paper);
  const second = { ...paper, evidence: { ...paper.evidence, b2: { keyedTotal: 40, keyedTicks: [2, 4] } } };
  const merged = readForm.parse(
    mergeKeyed(paper, second, {
      'b2.keyedTotal': { choice: 'other', value: 20 },
      'b2.keyedTicks.9': { choice: 'second' },
    }),
  );
  assert.deepEqual(merged.evidence.b2, { keyedTotal: 20, keyedTicks: [2, 4] });
});
