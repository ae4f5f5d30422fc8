import { localStandardOf, standardTitle } from '../standards/beside.ts';
import type { Member } from '../survey/evidence.ts';
import { BESIDE_NOTE_WORDS, CLASS_WORDS, LOCAL_PROBLEM_WORDS, PROBLEM_WORDS } from '../words/law.vi.ts';
import type { BesideAssessment } from './assess-beside.ts';
import { explain, sourceWords } from './explain.ts';

/** One sentence about the result by a further standard: its name, the class and why, or what is missing. */
export function explainBeside(one: BesideAssessment, members: readonly Pick<Member, 'id' | 'name'>[]): string {
  const title = standardTitle(one.standard);
  if (one.kind === 'incoming') return `${title}: ${explain(one.assessment, members).sentence}`;
  const { result } = one;
  if (result === null) return `${title}: ${CLASS_WORDS.UNDETERMINED}. ${PROBLEM_WORDS.area_special}.`;
  if (result.problem !== null) return `${title}: ${CLASS_WORDS.UNDETERMINED}. ${LOCAL_PROBLEM_WORDS[result.problem]}.`;
  const local = localStandardOf(one.standard);
  const how = local.rule === 'keyed' ? 'kết quả nhập từ phiếu' : 'tính theo mức của chuẩn';
  return `${title}: ${wordsOf(result.class)} (${how}; ${sourceWords(local.source)}).`;
}

function wordsOf(found: NonNullable<Extract<BesideAssessment, { kind: 'local' }>['result']>['class']): string {
  switch (found) {
    case 'POOR':
    case 'NEAR_POOR':
      return CLASS_WORDS[found];
    case 'MIDDLE_LIVING':
    case 'ON_NATIONAL_LIST':
      return BESIDE_NOTE_WORDS[found];
    case 'NONE':
    case null:
      return CLASS_WORDS.NON_POOR;
  }
}
