import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { questionBank } from '@ra-soat/domain/training/bank/question-bank.ts';

/** Answers the question shown: right, or with one option that is wrong. */
export async function answerQuestion(page: Page, right: boolean): Promise<void> {
  const text = (await page.locator('legend').innerText()).trim();
  const question = questionBank.find((one) => one.text === text) ?? assert.fail(`not in the bank: ${text}`);
  const wanted = right ? question.right : question.wrong.slice(0, 1);
  for (const option of wanted) await page.getByLabel(option, { exact: true }).locator('..').click();
}

/** Where one is on the paper, as its heading line says: "Câu 3 trên 8". */
export async function whereOnPaper(page: Page): Promise<{ readonly at: number; readonly of: number }> {
  const said = await page
    .getByText(/Câu \d+ trên \d+/u)
    .first()
    .innerText();
  const [at = 0, of = 0] = [...said.matchAll(/\d+/gu)].map(([number]) => Number(number));
  return { at, of };
}
