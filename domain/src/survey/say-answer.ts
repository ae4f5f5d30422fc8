import type { Answer } from './asked.ts';
import type { Form } from './form.ts';

/** A fact and its answer in the words of the form; "chưa trả lời" for null. */
export function sayAnswer(form: Form, fact: string, value: Answer | null): string {
  const question = [...form.memberQuestions, ...form.householdQuestions].find(({ id }) => id === fact);
  const label = question?.label ?? COUNTED[fact] ?? fact;
  if (value === null) return `${label}: chưa trả lời`;
  const option = question?.options.find(({ code }) => code === value);
  if (option !== undefined) return `${label}: ${option.label}`;
  return fact === 'floorAreaDm2' ? `${label}: ${squareMetres(Number(value))} m²` : `${label}: ${String(value)}`;
}

/** Facts counted from the table of members. */
const COUNTED: Readonly<Record<string, string>> = { members: 'Số nhân khẩu', dependents: 'Số người phụ thuộc' };

/** 6450 dm² → 64,5. */
function squareMetres(dm2: number): string {
  const rest = String(dm2 % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = String(Math.trunc(dm2 / 100));
  return rest === '' ? whole : `${whole},${rest}`;
}
