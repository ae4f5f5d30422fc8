import type { z } from 'zod';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { BesideEntries, BesideEntry } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { surveyEntry, surveySubmit } from '@ra-soat/server/surveys/contract.ts';
import { findingKey } from '../answers/finding-key.ts';
import { besideWork } from './beside-entry.ts';

export type Entry = z.output<typeof surveyEntry.output>;
export type Mode = z.output<typeof surveySubmit.input>['mode'];
export type FurtherStandard = Entry['beside'][number];
export type LocalClass = NonNullable<BesideEntry['localClass']>;

/** What a person is keying for one household: everything that a submission sends, and the state it rests on. */
export interface Work {
  /** Event number of the case when the keying began. */
  readonly seen: number;
  readonly mode: Mode;
  readonly evidence: Evidence;
  readonly signed: { readonly respondent: boolean; readonly enumerator: boolean };
  /** By further standard of the round: points of its form, or the class the officer keys. */
  readonly beside: BesideEntries;
  /** Account of the rà soát viên who visited, when somebody else keys; absent: the one who keys. */
  readonly enumerator?: string;
  /** What is said to each remark of a returned form, by its path. */
  readonly remarkAnswers?: Readonly<Record<string, string>>;
  /** Reasons of kept warnings by `findingKey`. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** The work as the server knows it. */
export function workOf(entry: Entry): Work {
  return {
    seen: entry.seen,
    mode: 'paper',
    evidence: entry.evidence,
    signed: entry.signed,
    beside: besideWork(entry.beside),
    ...(entry.enumerator !== null && { enumerator: entry.enumerator }),
    reasons: Object.fromEntries(entry.kept.map((kept) => [findingKey(kept), kept.reason])),
  };
}
