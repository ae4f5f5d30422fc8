import assert from 'node:assert/strict';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { explain } from '@ra-soat/domain/assessment/explain.ts';
import { settingsWith } from '@ra-soat/domain/assessment/settings.ts';
import { score } from '@ra-soat/server/platform/survey/score.ts';
import { findBrowser } from '../../tools/browser.ts';
import { generatedHouseholds, type GeneratedForm } from './generated-households.ts';

const BATCH = 1_000;

export interface Compared {
  readonly households: number;
  readonly different: readonly { readonly form: GeneratedForm; readonly device: string; readonly server: string }[];
  /** How often each class came out, so that nobody compares one thing a hundred thousand times. */
  readonly classes: Readonly<Record<string, number>>;
  readonly deviceMs: number;
  readonly serverMs: number;
}

/** The field app's code as it is built for phones, one script that leaves `device` behind. */
async function deviceScript(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'on-device.ts');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'device' } },
  });
  assert.ok(Array.isArray(built) && built[0]);
  const [chunk] = built[0].output;
  return chunk.code;
}

function judgedOnServer({ standard, area, evidence }: GeneratedForm): { said: string; class: string } {
  const settings = settingsWith(undefined, evidence.b1.keyedTotal);
  const assessment = score(evidence, { standard, area }, settings);
  const { result, b1, b2, findings } = assessment;
  const { sentence } = explain(assessment, evidence.members);
  return { said: JSON.stringify([result, b1.used, b2.used, findings, sentence]), class: result.class };
}

async function judgedOnPage(page: Page, forms: readonly GeneratedForm[]): Promise<readonly string[]> {
  const said: unknown = await page.evaluate(`device.judgedOnDevice(${JSON.stringify(forms)})`);
  assert.ok(Array.isArray(said) && said.length === forms.length);
  return said.map(String);
}

/** Generated households judged in Chromium by the phone's build and here by the server's code, text against text. */
export async function compare(households: number, seed: number): Promise<Compared> {
  const { path: executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await deviceScript() });
    const different: Compared['different'][number][] = [];
    const classes: Record<string, number> = {};
    let [deviceMs, serverMs] = [0, 0];
    const judge = async (forms: readonly GeneratedForm[]) => {
      const began = performance.now();
      const device = await judgedOnPage(page, forms);
      const between = performance.now();
      const server = forms.map(judgedOnServer);
      deviceMs += between - began;
      serverMs += performance.now() - between;
      forms.forEach((form, index) => {
        const here = server[index];
        assert.ok(here);
        classes[here.class] = (classes[here.class] ?? 0) + 1;
        if (here.said !== device[index]) different.push({ form, device: device[index] ?? '', server: here.said });
      });
    };
    const forms: GeneratedForm[] = [];
    for (const form of generatedHouseholds(households, seed)) {
      forms.push(form);
      if (forms.length === BATCH) await judge(forms.splice(0));
    }
    await judge(forms);
    return { households, different, classes, deviceMs, serverMs };
  } finally {
    await browser.close();
  }
}
