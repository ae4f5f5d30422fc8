import type { FieldValue } from '@ra-soat/domain/survey/put-fact.ts';
import { putAnswer } from '../../answers/put-answer.ts';
import type { FieldWork } from '../../device/device.ts';

/** What a field of the form holds, by its path: `members.2.facts.work`, `b1.answers.wall`, `beside.vn-2022.b1.keyedTotal`. */
export function valueAt(work: FieldWork, path: string): unknown {
  const [room, standard = '', ...rest] = path.split('.');
  if (room === 'mode') return work.mode;
  if (room === 'signed') return inside(work, path.split('.'));
  if (room !== 'beside') return inside(work.evidence, path.split('.'));
  const entry = work.beside[standard];
  return rest[0] === 'localClass' ? entry?.localClass : inside(entry?.sheet, rest);
}

function inside(whole: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (room, key) => (typeof room === 'object' && room !== null ? Reflect.get(room, key) : undefined),
    whole,
  );
}

/** The work with one field changed; undefined: not answered. */
export function withValue(work: FieldWork, path: string, value: FieldValue): FieldWork {
  const [room = '', standard = '', ...rest] = path.split('.');
  if (room === 'mode') return { ...work, mode: value === 'telephone' ? 'telephone' : 'visit' };
  if (room === 'signed') return { ...work, signed: { ...work.signed, [standard]: value === true } };
  if (room !== 'beside') return { ...work, evidence: putAnswer(work.evidence, path, value) };
  return { ...work, beside: { ...work.beside, [standard]: besideWith(work, standard, rest, value) } };
}

function besideWith(work: FieldWork, standard: string, keys: readonly string[], value: FieldValue) {
  if (keys[0] === 'localClass') {
    const known = (['POOR', 'NEAR_POOR', 'MIDDLE_LIVING', 'NONE'] as const).find((one) => one === value);
    return known === undefined ? {} : { localClass: known };
  }
  const { b1 = { answers: {} }, b2 = {} } = work.beside[standard]?.sheet ?? {};
  const sheet = putAnswer({ ...work.evidence, b1, b2 }, keys.join('.'), value);
  return { sheet: { b1: sheet.b1, b2: sheet.b2 } };
}

/** The work with a text that stands for no answer yet; undefined: there is none at that field. */
export function withTyped(work: FieldWork, path: string, text: string | undefined): FieldWork {
  const { typed = {}, ...rest } = work;
  if (text === undefined && typed[path] === undefined) return work;
  const others = Object.fromEntries(Object.entries(typed).filter(([other]) => other !== path));
  const now = text === undefined ? others : { ...others, [path]: text };
  return Object.keys(now).length === 0 ? rest : { ...rest, typed: now };
}
