import { createContext, useContext } from 'react';
import type { BesideEntry } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import type { Remark } from '@ra-soat/domain/review/case-terms.ts';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import type { FieldValue } from '@ra-soat/domain/survey/put-fact.ts';
import type { Work } from './work.ts';

/** What every field of the entry form works on. */
export interface EntryParts {
  readonly form: Form;
  readonly work: Work;
  readonly evidence: Evidence;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  /** Of the one who returned the form, each at its question. */
  readonly remarks: readonly Remark[];
  /** Changes one field by its path. */
  readonly put: (path: string, value: FieldValue) => void;
  /** Replaces what is keyed for one further standard. */
  readonly editBeside: (standard: string, entry: BesideEntry) => void;
  /** Before the path of every field of points: empty, or the further standard whose form it is. */
  readonly base: string;
  readonly edit: (change: (work: Work) => Work) => void;
}

const EntryContext = createContext<EntryParts | null>(null);
export const EntryProvider = EntryContext.Provider;

/** The household that is being keyed; only inside the entry form. */
export function useEntryParts(): EntryParts {
  const parts = useContext(EntryContext);
  if (parts === null) throw new Error('useEntryParts outside the entry form');
  return parts;
}
