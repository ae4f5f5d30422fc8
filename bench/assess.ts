import { classify } from '@ra-soat/domain/assessment/classify.ts';
import { AREA_CODES, compileScores } from '@ra-soat/domain/assessment/compile-scores.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';

const ROWS = 1_000_000;
const standard = standardOf('vn-2022');

interface Scores {
  readonly area: Uint8Array;
  readonly b1: Int16Array;
  readonly b2: Int16Array;
}

/** The same made-up scores in every run. */
function sampleScores(): Scores {
  const scores = { area: new Uint8Array(ROWS), b1: new Int16Array(ROWS), b2: new Int16Array(ROWS) };
  let state = 20_261_120;
  for (let row = 0; row < ROWS; row += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    scores.area[row] = (state >>> 8) % 2;
    scores.b1[row] = ((state >>> 12) % 60) * 5;
    scores.b2[row] = ((state >>> 20) % 13) * 10;
  }
  return scores;
}

/** The reference: what somebody would write by hand for vn-2022 alone. */
function byHand({ area, b1, b2 }: Scores): number {
  let poor = 0;
  for (let row = 0; row < ROWS; row += 1) {
    const limit = area[row] === 0 ? 140 : 175;
    if ((b1[row] ?? 0) <= limit && (b2[row] ?? 0) >= 30) poor += 1;
  }
  return poor;
}

function byTable({ area, b1, b2 }: Scores): number {
  const { rowOf } = compileScores(standard);
  const isPoor = standard.decisionTable.map((row) => row.class === 'POOR');
  let poor = 0;
  for (let row = 0; row < ROWS; row += 1) {
    if (isPoor[rowOf(area[row] ?? 0, b1[row] ?? 0, b2[row] ?? 0)] === true) poor += 1;
  }
  return poor;
}

function byClassify({ area, b1, b2 }: Scores): number {
  let poor = 0;
  for (let row = 0; row < ROWS; row += 1) {
    const place = AREA_CODES[area[row] ?? 0] ?? 'special';
    if (classify(standard, { area: place, b1: b1[row] ?? null, b2: b2[row] ?? null }).class === 'POOR') poor += 1;
  }
  return poor;
}

const ROUNDS = 5;

/** The best of a few rounds in milliseconds, and the count as a check. */
function measure(count: (scores: Scores) => number, scores: Scores): { readonly ms: number; readonly poor: number } {
  let ms = Infinity;
  let poor = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    poor = count(scores);
    ms = Math.min(ms, performance.now() - started);
  }
  return { ms, poor };
}

/** A million scores under vn-2022: decision table and compiled table against a loop written by hand. */
export function run(): Promise<{ name: 'assess'; figures: Record<string, number>; ratios: Record<string, number> }> {
  const scores = sampleScores();
  const hand = measure(byHand, scores);
  const compiled = measure(byTable, scores);
  const classified = measure(byClassify, scores);
  if (compiled.poor !== hand.poor || classified.poor !== hand.poor) throw new Error('the ways disagree');
  return Promise.resolve({
    name: 'assess',
    figures: { rows: ROWS, poor: hand.poor, hand_ms: hand.ms, compiled_ms: compiled.ms, classify_ms: classified.ms },
    ratios: { compiled_to_hand: compiled.ms / hand.ms, classify_to_hand: classified.ms / hand.ms },
  });
}
