import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Exercise } from '@ra-soat/domain/training/exercises/exercise.ts';
import { householdAnswer, memberAnswer } from '@ra-soat/domain/survey/asked.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';

type Given = string | number | boolean;
/** Answers by path that differ from the key. */
export type Wrong = Readonly<Record<string, Given>>;

/** What the key answers at a path of the form; undefined: it is no question of the story. */
function answerAt({ members, household, b1 }: Evidence, path: string): Given | undefined {
  const [room = '', line = '', facts = '', ...rest] = path.split('.');
  const member = members[Number(line)];
  if (room === 'members') return facts === 'facts' && member ? memberAnswer(member, rest.join('.')) : undefined;
  if (room === 'household') return householdAnswer(household, path.slice('household.'.length));
  if (path === 'b1.keyedTotal') return b1.keyedTotal;
  return room === 'b1' ? b1.answers[facts] : undefined;
}

function optionsAt({ form }: Exercise, path: string): readonly { readonly code: unknown }[] {
  const { memberQuestions, householdQuestions, b1 } = formOf(form.standard, form.version);
  const rooms = {
    members: memberQuestions,
    household: householdQuestions,
    b1: b1.flatMap(({ questions }) => questions),
  };
  const [, all = []] = Object.entries(rooms).find(([room]) => path.startsWith(`${room}.`)) ?? [];
  return all.find(({ id }) => path.endsWith(`.${id}`))?.options ?? [];
}

/** Answers one question of the real form, as a thumb does. */
export async function answerField(page: Page, exercise: Exercise, path: string, given: Given): Promise<void> {
  const card = page.locator(`[data-field="${path}"]`);
  const options = optionsAt(exercise, path);
  if (options.length > 0) {
    const at = options.findIndex(({ code }) => code === given);
    await card.getByRole('radio').nth(at).locator('..').click();
    return;
  }
  const area = path.endsWith('floorAreaDm2');
  await card.getByRole('textbox').fill(area ? String(Number(given) / 100).replace('.', ',') : String(given));
  await card.getByRole('textbox').blur();
}

/** Answers everything on the screen that the story tells. Answers open further questions: until none is left. */
async function answerScreen(page: Page, exercise: Exercise, wrong: Wrong): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const shown = await page.locator('[data-field]').evaluateAll((all) => all.map((one) => one.dataset['field'] ?? ''));
    const open = shown.filter((path) => !done.has(path) && answerAt(exercise.key, path) !== undefined);
    if (open.length === 0) return;
    for (const path of open) {
      await answerField(page, exercise, path, wrong[path] ?? answerAt(exercise.key, path) ?? '');
      done.add(path);
    }
    await page.getByText('Đã lưu trên máy').waitFor();
  }
}

async function answerPeople(page: Page, exercise: Exercise, wrong: Wrong): Promise<void> {
  const list = page.getByRole('main').getByRole('listitem').getByRole('link');
  for (let line = 0; line < exercise.key.members.length; line += 1) {
    await list.nth(line).click();
    await page.getByRole('radiogroup').first().waitFor();
    await answerScreen(page, exercise, wrong);
    await page.goBack();
    await list.first().waitFor();
  }
}

/** From the first section of a practice form to its comparison; `between` is called on every section before it is left. */
export async function fillPractice(
  page: Page,
  exercise: Exercise,
  wrong: Wrong,
  between: (heading: string) => Promise<void>,
): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    if (heading === 'So với đáp án') return;
    if (heading === 'Câu hỏi về từng người') await answerPeople(page, exercise, wrong);
    else await answerScreen(page, exercise, wrong);
    await between(heading);
    await page.getByRole('button', { name: /^Tiếp: /u }).click();
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor({ state: 'detached' });
  }
  assert.fail('the practice form has no end');
}
