import { isIsoDate, showDate } from '../kernel/dates.ts';
import type { Form } from '../survey/form.ts';
import type { KeyedValue } from '../survey/keyed-form.ts';
import { ethnicGroups } from './ethnicity.vi.ts';
import { CAUSE_WORDS, COUNTED_BECAUSE_WORDS, NEED_WORDS, RELATION_WORDS, SEX_WORDS } from './survey.vi.ts';

/** Fields of a line of the table of members, in the words of the form. */
const MEMBER: Readonly<Record<string, string>> = {
  name: 'Họ và tên',
  relation: 'Quan hệ với chủ hộ',
  bornOn: 'Ngày sinh',
  bornYear: 'Năm sinh',
  sex: 'Giới tính',
  ethnicity: 'Dân tộc',
  citizenNumber: 'Số định danh',
  countedBecause: 'Vẫn tính dù vắng',
};

const OWN: Readonly<Record<string, string>> = {
  interviewOn: 'Ngày phỏng vấn',
  enumerator: 'Rà soát viên ghi trên phiếu',
  'b1.keyedTotal': 'Tổng điểm B1 trên phiếu',
  'b2.keyedTotal': 'Tổng điểm B2 trên phiếu',
  otherCause: 'Nguyên nhân khác (ghi rõ)',
  noLabourCapacity: 'Không có khả năng lao động',
  noLabourCapacityReason: 'Lý do không có khả năng lao động',
  meritMember: 'Có thành viên là người có công',
  'signed.respondent': 'Chữ ký của đại diện hộ',
  'signed.enumerator': 'Chữ ký của rà soát viên',
};

/** Codes of identity in words. */
const CODES: ReadonlyMap<string, string> = new Map(
  [RELATION_WORDS, SEX_WORDS, COUNTED_BECAUSE_WORDS].flatMap((words) => Object.entries(words)),
);

const causes: ReadonlyMap<string, string> = new Map(Object.entries(CAUSE_WORDS));
const needs: ReadonlyMap<string, string> = new Map(Object.entries(NEED_WORDS));

interface Asked {
  readonly label: string;
  readonly options: readonly { readonly code: string | boolean; readonly label: string }[];
}

/** The printed question behind a path, with its number. */
function askedAt(form: Form, path: string): Asked | undefined {
  const [, fact] = /^members\.\d+\.facts\.(.+)$/u.exec(path) ?? [];
  const household = path.startsWith('household.') ? path.slice('household.'.length) : undefined;
  const question =
    form.memberQuestions.find(({ id }) => id === fact) ?? form.householdQuestions.find(({ id }) => id === household);
  if (question) return { label: `${question.number} ${question.label}`, options: question.options };
  const b1 = path.startsWith('b1.answers.') ? path.slice('b1.answers.'.length) : undefined;
  return form.b1
    .flatMap(({ number, questions }) =>
      questions.map(({ id, label, options }) => ({ id, label: `B1.${number} ${label}`, options })),
    )
    .find(({ id }) => id === b1);
}

const LISTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  relation: RELATION_WORDS,
  sex: SEX_WORDS,
  countedBecause: COUNTED_BECAUSE_WORDS,
};

/** What may be chosen in a field; empty where it is written by hand. */
export function keyedOptions(
  form: Form,
  path: string,
): readonly { readonly code: KeyedValue; readonly label: string }[] {
  const field = path.split('.').at(-1) ?? '';
  if (path.startsWith('members.') && field === 'ethnicity') {
    return ethnicGroups.map((label, at) => ({ code: at + 1, label }));
  }
  const listed = Object.entries(LISTED[field] ?? {}).map(([code, label]) => ({ code, label }));
  return askedAt(form, path)?.options ?? listed;
}

/** A mark on the paper, by the list it stands in. */
function markLabel(path: string): string | undefined {
  const [, list, code = ''] = /^(b2\.keyedTicks|b2\.tickReasons|causes|needs)\.(.+)$/u.exec(path) ?? [];
  if (list === 'b2.keyedTicks') return `Đánh dấu chỉ số B2 số ${code}`;
  if (list === 'b2.tickReasons') return `Lý do giữ dấu của chỉ số ${code}`;
  if (list === 'causes') return `Nguyên nhân: ${causes.get(code) ?? code}`;
  return list === 'needs' ? `Nhu cầu: ${needs.get(code) ?? code}` : undefined;
}

/** The name of a field of the paper, as it is printed. */
export function sayKeyedField(form: Form, path: string): string {
  const [, line, field] = /^members\.(\d+)\.?(.*)$/u.exec(path) ?? [];
  const row = line === undefined ? '' : `Dòng ${Number(line) + 1}: `;
  if (field === '') return `${row}có trên phiếu hay không`;
  const [, beside, rest = ''] = /^beside\.([^.]+)\.(.*)$/u.exec(path) ?? [];
  if (beside !== undefined) return `${beside}: ${sayKeyedField(form, rest.replace(/^sheet\./u, ''))}`;
  const label = askedAt(form, path)?.label ?? MEMBER[field ?? ''] ?? OWN[path] ?? markLabel(path) ?? path;
  return `${row}${label}`;
}

/** What was keyed in a field, in the words of the form; a field left empty is told so. */
export function sayKeyedValue(form: Form, path: string, value: KeyedValue | null): string {
  if (value === null) return '(để trống)';
  const option = askedAt(form, path)?.options.find(({ code }) => code === value);
  if (option) return option.label;
  if (typeof value === 'boolean') return value ? 'Có đánh dấu' : 'Không đánh dấu';
  if (typeof value === 'number') return sayNumber(path, value);
  return isIsoDate(value) ? showDate(value) : (CODES.get(value) ?? value);
}

function sayNumber(path: string, value: number): string {
  if (path.endsWith('.ethnicity')) return ethnicGroups[value - 1] ?? String(value);
  return path.endsWith('floorAreaDm2') ? `${String(value / 100).replace('.', ',')} m²` : String(value);
}
