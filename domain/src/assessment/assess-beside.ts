import type { Finding } from '../kernel/finding.ts';
import { localStandardOf, type BesideLocal, type BesideStandard, type IncomingStandard } from '../standards/beside.ts';
import type { LocalClass } from '../standards/local.ts';
import { standardOf } from '../standards/standard-of.ts';
import type { FormVersion } from '../standards/standard.ts';
import type { Evidence } from '../survey/evidence.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { BesideResult, BesideResults } from './beside-result.ts';
import { classifyLocal, type LocalResult } from './classify-local.ts';
import { isSettled } from './classify.ts';
import { settingsWith, type Settings } from './settings.ts';

/** Totals and ticks of the form of a further standard, keyed from the same visit; the facts are those of the visit. */
export interface Sheet {
  readonly b1: Evidence['b1'];
  readonly b2: Evidence['b2'];
}

/** What a visit recorded for one further standard: points of its form, or the local class keyed by the officer. */
export interface BesideEntry {
  readonly sheet?: Sheet;
  readonly localClass?: LocalClass | 'NONE';
}

export type BesideEntries = Readonly<Record<string, BesideEntry>>;

/** The whole evaluation by one further standard, kept with the form. */
export type BesideAssessment =
  | { readonly kind: 'incoming'; readonly standard: string; readonly assessment: Assessment }
  | {
      readonly kind: 'local';
      readonly standard: string;
      readonly result: LocalResult | null;
      readonly b1: number | null;
      readonly b2: number | null;
    };

/** One set of facts, a second evaluation for each further standard of the round (standards.md §1, §11). */
export function assessBeside(
  evidence: Evidence,
  leading: Assessment,
  beside: readonly BesideStandard[],
  entries: BesideEntries,
  scoring: Readonly<Record<string, Settings['scoring']>> = {},
): readonly BesideAssessment[] {
  return beside.map((one) =>
    one.kind === 'incoming'
      ? byIncoming(evidence, one, entries[one.standard]?.sheet, scoring[one.standard])
      : byLocal(leading, one, entries[one.standard]?.localClass),
  );
}

function byIncoming(
  evidence: Evidence,
  { standard, version }: IncomingStandard,
  sheet: Sheet = { b1: { answers: {} }, b2: {} },
  scoring: Settings['scoring'],
): BesideAssessment {
  const own = sheetEvidence(evidence, version, sheet);
  const assessment = assess(own, standardOf(standard), settingsWith(scoring, own.b1.keyedTotal));
  return { kind: 'incoming', standard, assessment };
}

/** The facts of the visit with the points of another form; causes and needs belong to the leading form alone. */
function sheetEvidence(evidence: Evidence, version: FormVersion, { b1, b2 }: Sheet): Evidence {
  const { interviewOn, area, members, household } = evidence;
  return { version, interviewOn, area, members, household, b1, b2 };
}

function byLocal(
  { area, result, b1, b2 }: Assessment,
  { standard, leavesOutNational }: BesideLocal,
  keyed: LocalClass | 'NONE' | undefined,
): BesideAssessment {
  const points = { b1: b1.used, b2: b2.used };
  if (!isSettled(area)) return { kind: 'local', standard, result: null, ...points };
  const facts = {
    area,
    nationalClass: result.class,
    b1: b1.used,
    deprivations: b2.used === null ? null : b2.ticks.length,
    income: null,
    keyed: keyed ?? null,
  };
  const local = { ...localStandardOf(standard), leavesOutNational };
  return { kind: 'local', standard, result: classifyLocal(local, facts), ...points };
}

/** What the machines must know of it. */
export function besideResults(beside: readonly BesideAssessment[]): BesideResults {
  return Object.fromEntries(beside.map((one) => [one.standard, besideResult(one)]));
}

function besideResult(one: BesideAssessment): BesideResult {
  if (one.kind === 'incoming') {
    const { result, b1, b2 } = one.assessment;
    const points = { b1: b1.used, b2: b2.used, decidedBy: result.decidedBy };
    return { class: result.class, ...points, ...(result.problem !== null && { gap: result.problem }) };
  }
  const { result, b1, b2 } = one;
  if (result === null) return { class: 'UNDETERMINED', b1, b2, decidedBy: null, gap: 'area_special' };
  if (result.problem !== null) return { class: 'UNDETERMINED', b1, b2, decidedBy: null, gap: result.problem };
  const points = { b1, b2, decidedBy: localStandardOf(result.standard).rule };
  switch (result.class) {
    case 'POOR':
    case 'NEAR_POOR':
      return { class: result.class, ...points };
    case 'NONE':
      return { class: 'NON_POOR', ...points };
    case 'MIDDLE_LIVING':
    case 'ON_NATIONAL_LIST':
      return { class: 'NON_POOR', note: result.class, ...points };
  }
}

/** Findings of the further forms that the leading one does not have, each at its own path: `beside.vn-2022.b1.…`. */
export function besideFindings(leading: Assessment, beside: readonly BesideAssessment[]): readonly Finding[] {
  const known = new Set(leading.findings.map(({ code, path }) => `${code} ${path}`));
  return beside.flatMap((one) =>
    one.kind === 'local'
      ? []
      : one.assessment.findings
          .map((finding) =>
            isOfSheet(finding) ? { ...finding, path: `beside.${one.standard}.${finding.path}` } : finding,
          )
          .filter(({ code, path }) => !known.has(`${code} ${path}`)),
  );
}

function isOfSheet({ path }: Finding): boolean {
  return path.startsWith('b1.') || path.startsWith('b2.');
}
