import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import type { KeyedForm } from '@ra-soat/domain/survey/keyed-form.ts';
import { z } from 'zod';
import type { Random } from '../synth/random.ts';
import { jsonAt, jsonLeaves, withJson, type Leaf } from './json-leaves.ts';

/** What a tired person does to one paper, and where it must be found: a path, or the beginning of one. */
export interface FaultyKeying {
  readonly form: KeyedForm;
  readonly at: string;
}

type Fault = (keyed: KeyedForm, random: Random, form: Form) => FaultyKeying | null;

const keyedForm = z.custom<KeyedForm>((value) => typeof value === 'object');

/** Where a place of the JSON stands among the fields that are compared. */
function fieldOf(keys: readonly string[], value?: unknown): string {
  const [first, ...rest] = keys;
  const path = first === 'evidence' ? rest : keys;
  const list = path.some((key) => ['keyedTicks', 'causes', 'needs'].includes(key));
  return (list ? [...path.slice(0, -1), String(value)] : path).join('.');
}

const machine = /(^|\.)(id|version|area)$/u;
const typed = (keyed: KeyedForm) => jsonLeaves(keyed).filter(({ keys }) => !machine.test(keys.join('.')));

function put(keyed: KeyedForm, keys: readonly string[], value: unknown, at = fieldOf(keys)): FaultyKeying {
  return { form: keyedForm.parse(withJson(keyed, keys, value)), at };
}

function oneOf<T>(random: Random, list: readonly T[]): T | null {
  return list.length === 0 ? null : random.pick(list);
}

/** The codes a question of the form offers, by the last key of its answer. */
function optionsOf(form: Form, { keys }: Pick<Leaf, 'keys'>): readonly unknown[] {
  const id = keys.at(-1);
  const facts = [...form.memberQuestions, ...form.householdQuestions].find((one) => one.id.split('.').at(-1) === id);
  const b1 = form.b1.flatMap(({ questions }) => questions).find((one) => one.id === id);
  return [...(facts?.options ?? []), ...(b1?.options ?? [])].map(({ code }) => code);
}

const wrongOption: Fault = (keyed, random, form) => {
  const answered = typed(keyed).filter((leaf) => optionsOf(form, leaf).length > 1);
  const leaf = oneOf(random, answered);
  if (!leaf) return null;
  const others = optionsOf(form, leaf).filter((code) => code !== leaf.value);
  return put(keyed, leaf.keys, random.pick(others));
};

const digitsSwapped: Fault = (keyed, random) => {
  const numbers = typed(keyed).filter(({ keys, value }) => {
    return /^\d{2,}$/u.test(String(value)) && new Set(String(value)).size > 1 && !keys.includes('keyedTicks');
  });
  const leaf = oneOf(random, numbers);
  if (!leaf) return null;
  const digits = String(leaf.value).split('');
  const at = digits.findIndex((digit, index) => digit !== digits[index + 1] && index + 1 < digits.length);
  const [one = '', other = ''] = [digits[at], digits[at + 1]];
  const swapped = digits
    .with(at, other)
    .with(at + 1, one)
    .join('');
  return put(keyed, leaf.keys, typeof leaf.value === 'number' ? Number(swapped) : swapped);
};

/** A name not typed is an empty text; every other field not filled in is not there. */
const missing: Fault = (keyed, random) => {
  const leaf = oneOf(random, typed(keyed));
  return leaf && put(keyed, leaf.keys, leaf.keys.at(-1) === 'name' ? '' : undefined, fieldOf(leaf.keys, leaf.value));
};

const added: Fault = (keyed, random, form) => {
  const line = random.whole(0, keyed.evidence.members.length - 1);
  const question = random.pick(form.memberQuestions);
  const keys = ['evidence', 'members', String(line), 'facts', question.id];
  const option = oneOf(random, question.options);
  return jsonAt(keyed, keys) === undefined && option ? put(keyed, keys, option.code) : null;
};

function withMembers(keyed: KeyedForm, members: readonly unknown[]): FaultyKeying {
  return { form: keyedForm.parse(withJson(keyed, ['evidence', 'members'], members)), at: 'members.' };
}

const extraMember: Fault = (keyed, random) => {
  const { members } = keyed.evidence;
  const at = random.whole(0, members.length);
  const copy = { ...random.pick(members), id: random.uuid() };
  return withMembers(keyed, members.toSpliced(at, 0, copy));
};

const missingMember: Fault = (keyed, random) => {
  const { members } = keyed.evidence;
  return withMembers(keyed, members.toSpliced(random.whole(0, members.length - 1), 1));
};

/** The answers of one line written into the next, and the other way round. */
const shiftedLine: Fault = (keyed, random) => {
  const { members } = keyed.evidence;
  const at = random.whole(0, members.length - 2);
  const [one, other] = [members[at], members[at + 1]];
  if (!one || !other || JSON.stringify(one.facts) === JSON.stringify(other.facts)) return null;
  const shifted = members.with(at, { ...one, facts: other.facts }).with(at + 1, { ...other, facts: one.facts });
  return withMembers(keyed, shifted);
};

const wrongDate: Fault = (keyed, random) => {
  const leaf = oneOf(
    random,
    typed(keyed).filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/u.test(String(value))),
  );
  return leaf && put(keyed, leaf.keys, addDays(String(leaf.value), random.pick([-31, -10, -1, 1, 10, 365])));
};

const wrongTick: Fault = (keyed, random) => {
  const ticks = keyed.evidence.b2.keyedTicks ?? [];
  const number = random.whole(1, 12);
  const changed = ticks.includes(number)
    ? ticks.filter((one) => one !== number)
    : [...ticks, number].sort((a, b) => a - b);
  return put(keyed, ['evidence', 'b2', 'keyedTicks'], changed, `b2.keyedTicks.${number}`);
};

const wrongSignature: Fault = (keyed) => put(keyed, ['signed', 'respondent'], !keyed.signed.respondent);

const wrongLetter: Fault = (keyed, random) => {
  const texts = typed(keyed).filter(({ keys }) => keys.at(-1) === 'name');
  const leaf = oneOf(random, texts);
  if (!leaf) return null;
  const name = String(leaf.value);
  return put(keyed, leaf.keys, `${name.slice(0, -1)}${name.endsWith('h') ? 'k' : 'h'}`);
};

/** Every kind of fault a keying is seeded with. */
export const keyingFaults: Readonly<Record<string, Fault>> = {
  wrongOption,
  digitsSwapped,
  missing,
  added,
  extraMember,
  missingMember,
  shiftedLine,
  wrongDate,
  wrongTick,
  wrongSignature,
  wrongLetter,
};
