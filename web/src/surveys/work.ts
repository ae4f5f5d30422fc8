import type { z } from 'zod';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { surveyEntry, surveySubmit } from '@ra-soat/server/surveys/contract.ts';

export type Entry = z.output<typeof surveyEntry.output>;
export type Mode = z.output<typeof surveySubmit.input>['mode'];
export type LocalClass = NonNullable<z.output<typeof surveySubmit.input>['localClass']>;

/** What a person is keying for one household: everything that a submission sends, and the state it rests on. */
export interface Work {
  /** Event number of the case when the keying began. */
  readonly seen: number;
  readonly mode: Mode;
  readonly evidence: Evidence;
  readonly signed: { readonly respondent: boolean; readonly enumerator: boolean };
  /** Result under the province's own standard, where the officer keys it. */
  readonly localClass?: LocalClass;
  /** Account of the rà soát viên who visited, when somebody else keys; absent: the one who keys. */
  readonly enumerator?: string;
  /** What is said to each remark of a returned form, by its path. */
  readonly remarkAnswers?: Readonly<Record<string, string>>;
  /** Reasons of kept warnings by `findingKey`. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** One finding among all: two of the same kind at the same field share one reason. */
export function findingKey({ code, path }: { readonly code: string; readonly path: string }): string {
  return `${code} ${path}`;
}

/** The work as the server knows it. */
export function workOf(entry: Entry): Work {
  return {
    seen: entry.seen,
    mode: 'paper',
    evidence: entry.evidence,
    signed: entry.signed,
    ...(entry.enumerator !== null && { enumerator: entry.enumerator }),
    ...(entry.local?.class && entry.local.class !== 'ON_NATIONAL_LIST' && { localClass: entry.local.class }),
    reasons: Object.fromEntries(entry.kept.map((kept) => [findingKey(kept), kept.reason])),
  };
}
