import type { Finding } from '../kernel/finding.ts';
import type { Evidence } from '../survey/evidence.ts';
import { error, gap } from '../survey/finding-code.ts';
import type { Assessment, B1Result, DecisionProblem } from './assessment.ts';
import { isSettled } from './classify.ts';
import { scoreB1, type B1Score } from './score-b1.ts';
import { useOf } from './score-table.ts';
import type { Settings } from './settings.ts';

interface Total {
  readonly total: B1Result;
  readonly findings: readonly Finding[];
  readonly problem: DecisionProblem | null;
  readonly scored: Pick<Assessment, 'scoredWith' | 'tableId'>;
}

const NOT_SCORED: B1Score = { total: null, rows: [], unscored: [] };

/** The keyed total and the one computed from a usable table, both kept; a difference is open until mended. */
export function totalB1(evidence: Evidence, { scoring }: Settings): Total {
  const use = scoring === undefined ? null : useOf(scoring.table);
  const canScore = scoring !== undefined && use !== null && isSettled(evidence.area);
  const score = canScore ? scoreB1(evidence.b1.answers, scoring.table, evidence.area, scoring.region) : NOT_SCORED;
  const keyed = evidence.b1.keyedTotal ?? null;
  const total: B1Result = { keyed, computed: score.total, used: keyed ?? score.total, rows: score.rows };
  const scored = canScore ? { scoredWith: use, tableId: scoring.table.id } : {};
  return { ...judge(total, score.unscored), total, scored };
}

function judge({ keyed, computed, used }: B1Result, unscored: readonly string[]): Pick<Total, 'findings' | 'problem'> {
  if (keyed !== null && computed !== null && keyed !== computed) {
    return { findings: [error('b1_differs', 'b1.keyedTotal', { keyed, computed })], problem: 'b1_differs' };
  }
  if (used !== null) return { findings: [], problem: null };
  const questions = unscored.map((question) => gap('b1_unscored', `b1.answers.${question}`, { question }));
  return {
    findings: questions.length > 0 ? questions : [gap('b1_total_missing', 'b1.keyedTotal')],
    problem: 'b1_missing',
  };
}
