import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardOf } from '../../standards/standard-of.ts';
import { trainedForms } from '../trained-forms.ts';
import { quizTopics } from '../bank-question.ts';
import { lessons } from './lessons.ts';
import { standardAndServices } from './standard-and-services.ts';

test('every lesson is short, names where it is written, and none rests on an unknown text', () => {
  assert.equal(new Set(lessons.map(({ id }) => id)).size, lessons.length);
  for (const { id, parts, forms, minutes } of lessons) {
    assert.ok(parts.length >= 3 && parts.length <= 6 && minutes <= 10, id);
    assert.ok(
      parts.every(({ lines, source }) => lines.length > 0 && source.mark !== 'unknown'),
      id,
    );
    assert.ok(
      forms.every((form) => trainedForms.includes(form)),
      id,
    );
  }
});

test('every topic of the test is taught', () => {
  assert.deepEqual(
    quizTopics.filter((topic) => !lessons.some((lesson) => lesson.topic === topic)),
    [],
  );
});

test('the lesson on the standard says its indicators and limits as the standard has them', () => {
  const { indicators } = standardOf('vn-2022');
  const said = standardAndServices.parts
    .flatMap(({ lines }) => lines)
    .join(' ')
    .toLowerCase();
  for (const { name } of indicators) assert.ok(said.includes(name.toLowerCase()), name);
  for (const limit of ['140', '175', '30 điểm', '120 điểm']) assert.ok(said.includes(limit), limit);
});
