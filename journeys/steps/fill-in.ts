import type { Page } from 'playwright-core';

type Scope = Pick<Page, 'getByLabel'>;

/** The field that is called so, whether it is required (`*`) or not. */
export function fieldOf(scope: Scope, label: string) {
  const plain = label.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return scope.getByLabel(new RegExp(String.raw`^${plain}\s*\*?$`, 'u')).first();
}

/** Types into fields by their labels, in the order given, and leaves each, so that a day is taken. */
export async function fillIn(scope: Scope, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    const field = fieldOf(scope, label);
    await field.fill(text);
    await field.blur();
  }
}
