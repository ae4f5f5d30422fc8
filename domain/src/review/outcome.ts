import type { IsoDate } from '../kernel/dates.ts';
import type { SettingKey } from '../procedure/setting.ts';
import type { Decided, ReviewProblem, ReviewProblemCode } from './review-problem.ts';

/** The command is allowed; no event at all means that it was done before. */
export function happen<E>(...events: readonly E[]): Decided<E> {
  return { ok: true, events };
}

/** The procedure forbids the command. */
export function refuse(code: ReviewProblemCode, extra: Omit<ReviewProblem, 'code'> = {}): RefusedCommand {
  return { ok: false, problem: { code, ...extra } };
}

/** The law leaves the value open (✘) and nobody has entered it for the day of the step. */
export function settingMissing(setting: SettingKey, on: IsoDate): RefusedCommand {
  return refuse('settingUnknown', { setting, values: { on } });
}

export interface RefusedCommand {
  readonly ok: false;
  readonly problem: ReviewProblem;
}

/** The first problem of an ordered list of checks: `[is it wrong?, code]`. */
export function firstProblem(checks: readonly (readonly [boolean, ReviewProblemCode])[]): RefusedCommand | undefined {
  const failed = checks.find(([wrong]) => wrong);
  return failed && refuse(failed[1]);
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
