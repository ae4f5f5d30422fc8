import assert from 'node:assert/strict';
import { test } from 'node:test';
import { householdAnswer, isAsked, isAskedOf } from '../survey/asked.ts';
import type { Evidence } from '../survey/evidence.ts';
import { formOf } from '../survey/form-of.ts';
import { putFact, type FieldValue } from '../survey/put-fact.ts';
import { comparePractice } from './compare-practice.ts';
import type { Exercise } from './exercises/exercise.ts';
import { exercises } from './exercises/library.ts';

/** A key with one field of a member or of the household changed. */
function changed(evidence: Evidence, path: string, value: FieldValue): Evidence {
  const [room, line, ...rest] = path.split('.');
  if (room !== 'members') return putFact(evidence, path.split('.'), value);
  const members = evidence.members.map((one, at) => (String(at) === line ? putFact(one, rest, value) : one));
  return { ...evidence, members };
}

/** Every answer of a form with another one in its place, or none. */
function changes({ key, form }: Exercise): readonly (readonly [string, FieldValue])[] {
  const asked = formOf(form.standard, form.version);
  const none = [undefined];
  const other = (options: readonly { readonly code: string | boolean }[], own: unknown): FieldValue[] => [
    ...options.map(({ code }) => code).filter((code) => code !== own),
    ...none,
  ];
  const ofMembers = key.members.flatMap((member, line) => {
    const at = `members.${String(line)}`;
    const facts = new Map<string, unknown>(Object.entries(member.facts));
    const questions = asked.memberQuestions.filter((one) => one.required && isAskedOf(one, member, key.interviewOn));
    return [
      [`${at}.relation`, member.relation === 'other' ? 'child' : 'other'] as const,
      [`${at}.sex`, member.sex === 'male' ? 'female' : 'male'] as const,
      [`${at}.bornOn`, '1900-05-17'] as const,
      ...questions.flatMap(({ id, options }) =>
        other(options, facts.get(id))
          .filter((code) => id !== 'finishedLevel' || !['none', 'preschool', undefined].includes(String(code)))
          .map((code) => [`${at}.facts.${id}`, code] as const),
      ),
    ];
  });
  const home = asked.householdQuestions.filter((one) => isAsked(one, key));
  const ofHome = home.flatMap(({ id, options }) =>
    [...other(options, householdAnswer(key.household, id)), ...(options.length === 0 ? [7] : [])].map(
      (code) => [`household.${id}`, code] as const,
    ),
  );
  const b1 = asked.b1.flatMap(({ questions }) => questions);
  const ofB1 = b1.flatMap(({ id, options }) =>
    [...other(options, key.b1.answers[id]), ...(options.length === 0 ? [77_777] : [])].map(
      (code) => [`b1.answers.${id}`, code] as const,
    ),
  );
  return [...ofMembers, ...ofHome, ...ofB1, ['b1.keyedTotal', 999], ['b1.keyedTotal', undefined]];
}

for (const exercise of exercises) {
  test(`${exercise.id}: the key differs from itself in nothing, in whatever order its members stand`, () => {
    const same = comparePractice(exercise, exercise.key);
    assert.deepEqual([same.differences, same.right], [[], same.asked]);
    const members = exercise.key.members.toReversed();
    assert.deepEqual(comparePractice(exercise, { ...exercise.key, members }).differences, []);
  });

  test(`${exercise.id}: each answer changed alone is a difference at its place`, () => {
    const all = changes(exercise);
    assert.ok(all.length > 60);
    const unseen = all.filter(([path, value]) => {
      const { differences } = comparePractice(exercise, changed(exercise.key, path, value));
      return !differences.some((one) => one.path === path);
    });
    assert.deepEqual(unseen, []);
  });

  test(`${exercise.id}: last year's list without answers tells every open question`, () => {
    const blank: Evidence = { ...exercise.key, members: exercise.known, household: {}, b1: { answers: {} } };
    const { differences, asked, right } = comparePractice(exercise, blank);
    assert.ok(right < asked / 2 && differences.length > 30);
  });
}

function practised(id: string): Exercise {
  const found = exercises.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

test('who is forgotten and who does not belong to the household are differences of the table of members', () => {
  const exercise = practised('since-last-year');
  const { differences } = comparePractice(exercise, { ...exercise.key, members: exercise.known });
  const people = differences.filter(({ question }) => question === 'Thành viên của hộ');
  assert.deepEqual(
    people.map(({ given, right, path }) => [given, right, path]),
    [
      ['chưa ghi Rơ Châm Mẫu Khôi', 'có Rơ Châm Mẫu Khôi trong hộ', 'members'],
      ['chưa ghi Rơ Châm Mẫu Sương', 'có Rơ Châm Mẫu Sương trong hộ', 'members'],
      ['đã ghi Kpă H’ Mẫu', 'Kpă H’ Mẫu không thuộc hộ', 'members.2'],
    ],
  );
});

test('a member typed anew is found by the name, without diacritics too', () => {
  const exercise = practised('since-last-year');
  const typed = (at: number, name: string) =>
    exercise.key.members.map((one, line) => (line === at ? { ...one, id: 'another', name } : one));
  assert.deepEqual(
    comparePractice(exercise, { ...exercise.key, members: typed(4, 'ro cham mau suong') }).differences,
    [],
  );
  const wrong = comparePractice(exercise, { ...exercise.key, members: typed(4, 'Siu Mẫu Sương') });
  assert.deepEqual(
    wrong.differences.map(({ path }) => path),
    ['members.4.name'],
  );
});

test('the year of birth alone is enough where the day decides nothing, and not where it does', () => {
  const byYear = (id: string, line: number, bornYear: number) => {
    const exercise = practised(id);
    const members = exercise.key.members.map((one, at) => {
      const { bornOn: _, ...rest } = one;
      return at === line ? { ...rest, bornYear } : one;
    });
    return comparePractice(exercise, { ...exercise.key, members }).differences.map(({ path }) => path);
  };
  assert.deepEqual(byYear('young-couple', 0, 1990), []);
  assert.deepEqual(byYear('young-couple', 0, 1991), ['members.0.bornOn']);
  assert.deepEqual(byYear('year-only', 2, 1995), ['members.2.bornOn']);
});

test('a difference says why, by article, and what it does to the class of the household', () => {
  const exercise = practised('day-labourer');
  const given = changed(exercise.key, 'members.2.facts.healthInsured', true);
  const [difference, ...more] = comparePractice(exercise, given).differences;
  assert.deepEqual(more, []);
  assert.equal(difference?.effect, 'Câu này đổi kết quả từ “Hộ nghèo” sang “Hộ cận nghèo”.');
  assert.equal(difference.why?.source.document, 'Nghị định số 07/2021/NĐ-CP');
  const counted = comparePractice(exercise, changed(exercise.key, 'household.roof', 'tile')).differences[0];
  assert.equal(counted?.effect, null, 'wall and column alone still leave the house not durable');
});

test('one wrong answer that opens another question is told with what was answered there', () => {
  const exercise = practised('young-couple');
  const work = changed(exercise.key, 'members.0.facts.work', 'paid_work');
  const { differences } = comparePractice(exercise, changed(work, 'members.0.facts.labourContract', false));
  assert.deepEqual(
    differences.map(({ path, effect }) => [path, effect]),
    [['members.0.facts.work', 'Câu này đổi chỉ số “Việc làm”, nhưng chưa đổi kết quả của hộ.']],
  );
});
