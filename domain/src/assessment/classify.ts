import type { DecisionRow, SettledArea, Standard } from '../standards/standard.ts';
import type { Classification, DecisionProblem, Scores } from './assessment.ts';

/**
 * Reads the decision table of the standard from the top; the first row that matches decides. All three values are
 * needed whatever the row would be; anything missing, odd or unknown gives UNDETERMINED with its problem.
 */
export function classify(standard: Standard, scores: Scores): Classification {
  const problem = problemOf(standard, scores);
  if (problem !== null) return undetermined(problem);
  const row = standard.decisionTable.find((candidate) => matches(candidate, scores));
  if (row === undefined) return undetermined('standard_cannot_classify');
  return {
    class: row.class,
    subclass: row.subclass ?? null,
    decidedBy: row.id,
    source: row.source,
    problem: null,
  };
}

export function undetermined(problem: DecisionProblem): Classification {
  return { class: 'UNDETERMINED', subclass: null, decidedBy: null, source: null, problem };
}

export function isSettled(area: string): area is SettledArea {
  return area === 'rural' || area === 'urban';
}

function problemOf(standard: Standard, { area, b1, b2 }: Scores): DecisionProblem | null {
  if (standard.b2 === undefined) return 'standard_cannot_classify';
  if (area === 'special') return 'area_special';
  if (!isSettled(area)) return 'area_unknown';
  return b1Problem(b1) ?? b2Problem(b2, standard.b2);
}

function b1Problem(b1: number | null): DecisionProblem | null {
  if (b1 === null) return 'b1_missing';
  if (!Number.isSafeInteger(b1)) return 'b1_not_whole';
  return b1 < 0 ? 'b1_negative' : null;
}

function b2Problem(b2: number | null, score: { step: number; maximum: number }): DecisionProblem | null {
  if (b2 === null) return 'b2_missing';
  if (!Number.isSafeInteger(b2)) return 'b2_not_whole';
  if (b2 < 0) return 'b2_negative';
  if (b2 % score.step !== 0) return 'b2_not_multiple_of_10';
  return b2 > score.maximum ? 'b2_too_high' : null;
}

function matches(row: DecisionRow, { area, b1, b2 }: Scores): boolean {
  if (row.area !== area || b1 === null || b2 === null) return false;
  const { over = -1, upTo = Infinity } = row.b1;
  const { atLeast = 0, below = Infinity } = row.b2;
  return b1 > over && b1 <= upTo && b2 >= atLeast && b2 < below;
}
