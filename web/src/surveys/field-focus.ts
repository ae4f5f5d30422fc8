import { fieldOf } from '../answers/judge-findings.ts';

/** Every field of the form in its printed order; each carries the path of its answer. */
function fieldsIn(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-field]')];
}

/** Moves to the next (1) or previous (-1) field, over buttons; stays on the last one. */
export function stepField(form: HTMLElement, from: EventTarget, step: 1 | -1): void {
  const fields = fieldsIn(form).filter((field) => !(field instanceof HTMLButtonElement));
  const here = fields.findIndex((field) => field === from);
  if (here < 0) return;
  const next = fields[here + step];
  next?.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
}

/** Moves to the field that a finding is about. */
export function goToField(form: HTMLElement, path: string): void {
  const fields = fieldsIn(form);
  const paths = fields.flatMap((field) => field.dataset['field'] ?? []);
  const wanted = fieldOf(path, paths);
  fields.find((field) => field.dataset['field'] === wanted)?.focus();
}

/** The first field whose text could not be read. */
export function unreadField(form: HTMLElement): HTMLElement | null {
  return form.querySelector<HTMLElement>('[data-unread]');
}
