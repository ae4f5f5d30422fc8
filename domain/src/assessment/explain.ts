import type { Finding } from '../kernel/finding.ts';
import type { Source } from '../kernel/source.ts';
import { classifies, standardOf } from '../standards/standard-of.ts';
import type { DecisionRow, Indicator, Standard } from '../standards/standard.ts';
import type { Member } from '../survey/evidence.ts';
import { formOf } from '../survey/form-of.ts';
import { sayAnswer } from '../survey/say-answer.ts';
import {
  AREA_WORDS,
  CLASS_WORDS,
  INDICATOR_VALUE_WORDS,
  MARK_WORDS,
  PROBLEM_WORDS,
  SUBCLASS_WORDS,
} from '../words/law.vi.ts';
import { isFindingCode, sayFinding } from '../words/survey.vi.ts';
import type { Assessment, IndicatorResult } from './assessment.ts';

/** `sentence` is for the family; `lines` for the officer: rule, scores, each indicator, what is open. */
export interface Explanation {
  readonly sentence: string;
  readonly lines: readonly string[];
}

/** Says an assessment in Vietnamese; with the members, by their names. */
export function explain(assessment: Assessment, members: readonly Pick<Member, 'id' | 'name'>[] = []): Explanation {
  const standard = standardOf(assessment.standard);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return {
    sentence: sentenceOf(assessment, standard),
    lines: [
      ...ruleLines(assessment, standard),
      ...scoreLines(assessment),
      ...indicatorLines(assessment, standard, names),
      ...assessment.findings.filter(({ severity }) => severity !== 'warning').map((finding) => findingLine(finding)),
    ],
  };
}

function sentenceOf(assessment: Assessment, standard: Standard): string {
  const { result, area, b1, b2 } = assessment;
  if (result.class === 'UNDETERMINED') {
    const open = assessment.findings.filter(({ severity }) => severity !== 'warning').length;
    const count = open > 0 ? ` (${open} mục cần bổ sung hoặc sửa)` : '';
    return `Chưa đủ dữ liệu để xếp loại hộ: ${lowerFirst(PROBLEM_WORDS[result.problem])}${count}.`;
  }
  const row = standard.decisionTable.find(({ id }) => id === result.decidedBy);
  const deprived = deprivedIn(assessment).map(({ name }) => name);
  const list = deprived.length > 0 ? `: ${deprived.join(', ')}` : '';
  const kind = result.subclass === null ? CLASS_WORDS[result.class] : SUBCLASS_WORDS[result.subclass];
  const b1Words = row === undefined ? '' : b1Condition(row);
  const b2Words = row === undefined ? '' : b2Condition(row);
  return `Gia đình được xếp là ${lowerFirst(kind)}: ở khu vực ${lowerFirst(AREA_WORDS[area])}, điểm B1 là ${b1.used ?? '–'}${b1Words}, điểm B2 là ${b2.used ?? '–'}${b2Words} (thiếu hụt ${deprived.length} chỉ số${list}).`;
}

/** The indicators that count for the class: the ticks of the signed form where it has its own, else by the rule. */
export function deprivedIn(assessment: Assessment): readonly Indicator[] {
  const counted = assessment.indicators.filter((indicator) => isCounted(indicator, assessment));
  return standardOf(assessment.standard).indicators.filter(({ number }) =>
    counted.some((one) => one.number === number),
  );
}

function isCounted({ number, value }: IndicatorResult, { b2 }: Assessment): boolean {
  return b2.used === b2.computed ? value === 'deprived' : (b2.keyedTicks ?? []).includes(number);
}

/** " (không quá 140 điểm)": the side of the limits that decided. */
export function b1Condition({ b1: { over, upTo } }: DecisionRow): string {
  if (over !== undefined && upTo !== undefined) return ` (trên ${over} đến ${upTo} điểm)`;
  if (upTo !== undefined) return ` (không quá ${upTo} điểm)`;
  return over === undefined ? '' : ` (cao hơn ${over} điểm)`;
}

function b2Condition({ b2: { atLeast, below } }: DecisionRow): string {
  if (atLeast !== undefined) return `, từ ${atLeast} điểm trở lên`;
  return below === undefined ? '' : `, dưới ${below} điểm`;
}

function ruleLines({ result }: Assessment, standard: Standard): string[] {
  if (result.class === 'UNDETERMINED') return [`${standard.title}. ${PROBLEM_WORDS[result.problem]}.`];
  const row = result.decidedBy.split('/').at(-1) ?? result.decidedBy;
  return [`${standard.title}. Dòng ${row} của bảng phân loại: ${sourceWords(result.source)}.`];
}

/** "Thông tư số 07/2021/TT-BLĐTBXH, Điều 6 (Cần đối chiếu văn bản)". */
export function sourceWords({ document, article, mark }: Source): string {
  const place = article === undefined ? document : `${document}, ${article}`;
  return mark === 'confirmed' ? place : `${place} (${lowerFirst(MARK_WORDS[mark])})`;
}

function scoreLines({ b1, b2, scoredWith }: Assessment): string[] {
  const table = scoredWith === 'demonstration' ? ' BẢNG ĐIỂM MINH HỌA - KHÔNG DÙNG ĐỂ XÉT DUYỆT.' : '';
  const bounds = b2.lower === b2.upper ? `${b2.lower}` : `từ ${b2.lower} đến ${b2.upper}, tùy câu trả lời còn thiếu`;
  return [
    `Điểm B1: trên phiếu ${b1.keyed ?? '–'}; ${b1.computed === null ? 'chưa có bảng điểm để tính lại' : `tính theo bảng điểm ${b1.computed}`}.${table}`,
    ...b1.rows.map(({ section, question, points }) => `Mục ${section} của B1 (${question}): ${points} điểm.`),
    `Điểm B2: tính từ câu trả lời ${bounds}; trên phiếu ${b2.keyed ?? '–'}.`,
  ];
}

function indicatorLines(assessment: Assessment, standard: Standard, names: ReadonlyMap<string, string>): string[] {
  if (!classifies(standard)) return [];
  const form = formOf(assessment.standard, assessment.version);
  return assessment.indicators.map((indicator) => {
    const facts = indicator.facts.map(({ memberId, fact, value }) => {
      const who = memberId === undefined ? '' : `${names.get(memberId) ?? `thành viên ${memberId}`}: `;
      return `${who}${lowerFirst(sayAnswer(form, fact, value))}`;
    });
    const why = facts.length > 0 ? facts.join('; ') : 'không có người thuộc nhóm tuổi xét';
    const value = INDICATOR_VALUE_WORDS[indicator.value];
    return `Chỉ số ${indicator.number}. ${nameOf(indicator, standard)}: ${value} (${why}).`;
  });
}

function nameOf({ number }: IndicatorResult, { indicators }: Standard): string {
  return indicators.find((indicator) => indicator.number === number)?.name ?? String(number);
}

function findingLine({ code, path, values }: Finding): string {
  return `Cần bổ sung hoặc sửa (${path}): ${isFindingCode(code) ? sayFinding(code, values) : code}.`;
}

/** For a title within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
