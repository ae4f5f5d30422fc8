import type { Page } from 'playwright-core';
import type { BesideEntries, Sheet } from '@ra-soat/domain/assessment/assess-beside.ts';
import { householdAnswer, memberAnswer } from '@ra-soat/domain/survey/asked.ts';
import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import type { FormRef } from '@ra-soat/domain/standards/standard.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import type { FactQuestion, Form } from '@ra-soat/domain/survey/form.ts';
import { withQuestionsOf } from '@ra-soat/domain/survey/with-questions-of.ts';

const latestForm: FormRef = { standard: 'vn-2022', version: 'v2' };

type Answer = string | number | boolean;

const field = (page: Page, path: string) => page.locator(`[data-field="${path}"]`);

/** A digit chooses an option; the tenth and later ones are picked from the list. */
async function choose(page: Page, path: string, index: number): Promise<void> {
  const at = field(page, path);
  await at.focus();
  if (index < 9) await page.keyboard.press(String(index + 1));
  else await at.selectOption(String(index));
}

async function type(page: Page, path: string, text: string): Promise<void> {
  await field(page, path).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** 6450 dm² is typed as 64,5. */
function asTyped({ unit }: FactQuestion, answer: Answer): string {
  return unit === 'dm²' && typeof answer === 'number' ? String(answer / 100).replace('.', ',') : String(answer);
}

async function fillQuestion(
  page: Page,
  question: FactQuestion,
  path: string,
  answer: Answer | undefined,
): Promise<void> {
  if (answer === undefined || (await field(page, path).count()) === 0) return;
  const index = question.options.findIndex(({ code }) => code === answer);
  await (index >= 0 ? choose(page, path, index) : type(page, path, asTyped(question, answer)));
}

async function fillFacts(page: Page, form: Form, evidence: Evidence): Promise<void> {
  for (const [i, member] of evidence.members.entries()) {
    for (const question of form.memberQuestions) {
      await fillQuestion(
        page,
        question,
        `members.${String(i)}.facts.${question.id}`,
        memberAnswer(member, question.id),
      );
    }
  }
  for (const question of form.householdQuestions) {
    await fillQuestion(page, question, `household.${question.id}`, householdAnswer(evidence.household, question.id));
  }
}

async function fillB1(page: Page, form: Form, { b1 }: Evidence): Promise<void> {
  for (const question of form.b1.flatMap(({ questions }) => questions)) {
    const answer = b1.answers[question.id];
    if (answer === undefined) continue;
    const path = `b1.answers.${question.id}`;
    const index = question.options.findIndex(({ code }) => code === answer);
    await (index >= 0 ? choose(page, path, index) : type(page, path, String(answer)));
  }
  await type(page, 'b1.keyedTotal', String(b1.keyedTotal ?? ''));
}

async function fillB2(page: Page, { b2 }: Pick<Evidence, 'b2'>, base = ''): Promise<void> {
  const ticks = `${base}b2.keyedTicks`;
  for (const number of b2.keyedTicks ?? []) {
    await field(page, number === 1 ? ticks : `${ticks}.${String(number)}`).focus();
    await page.keyboard.press('Space');
  }
  await type(page, `${base}b2.keyedTotal`, String(b2.keyedTotal ?? ''));
}

/** Points of the second form of a dual run, below the first. */
async function fillSheet(page: Page, standard: string, sheet: Sheet | undefined): Promise<void> {
  if (sheet === undefined) return;
  const base = `beside.${standard}.`;
  await type(page, `${base}b1.keyedTotal`, String(sheet.b1.keyedTotal ?? ''));
  await fillB2(page, sheet, base);
}

/** Keys a whole Phiếu B with the keyboard alone, in the printed order, and saves it with Ctrl+S. */
export async function fillSurvey(
  page: Page,
  evidence: Evidence,
  ref = latestForm,
  beside: BesideEntries = {},
): Promise<void> {
  const form = formOf(ref.standard, ref.version);
  const asked = Object.keys(beside)
    .filter(isStandardId)
    .reduce((all, standard) => withQuestionsOf(all, formOf(standard, evidence.version)), form);
  await fillFacts(page, asked, evidence);
  // Some questions appear only after another answer.
  await fillFacts(page, asked, evidence);
  await fillB1(page, form, evidence);
  await fillB2(page, evidence);
  for (const [standard, { sheet }] of Object.entries(beside)) await fillSheet(page, standard, sheet);
  // Where the province has a standard of its own, the household is near-poor by it.
  const local = page.locator('[data-field$=".localClass"]');
  if ((await local.count()) > 0) await local.first().selectOption({ index: 1 });
  for (const path of ['signed.respondent', 'signed.enumerator']) {
    await field(page, path).focus();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Control+s');
}
