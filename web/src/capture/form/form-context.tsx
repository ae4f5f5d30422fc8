import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import type { FieldWork, HouseholdOnPhone } from '../../device/device.ts';
import type { JudgeStore } from './judge-store.ts';
import type { Judgement } from './judge.ts';
import type { Section } from './sections.ts';
import { valueAt } from './field-values.ts';
import type { WorkStore } from './work-store.ts';

/** The form of one household while it is open; nothing in it changes but through its stores. */
export interface FormInHand {
  readonly item: HouseholdOnPhone;
  readonly form: Form;
  readonly sections: readonly Section[];
  readonly store: WorkStore;
  readonly judged: JudgeStore;
  /** In Vietnam, by the phone's clock put right by what the server last said. */
  readonly today: IsoDate;
  /** Address of a screen of this form; without one, the list of its sections. */
  readonly address: (screen?: string) => string;
  /** Goes to the screen of a field and to the field on it. */
  readonly goTo: (path: string) => void;
  /** Where the list of sections leads back to. */
  readonly back: string;
  /** Of an exercise: stands in place of the review before finishing, for an exercise is compared, not finished. */
  readonly comparison?: ReactNode;
}

const FormContext = createContext<FormInHand | null>(null);
export const FormProvider = FormContext.Provider;

/** Only inside the form. */
export function useForm(): FormInHand {
  const inHand = useContext(FormContext);
  if (inHand === null) throw new Error('useForm outside the form');
  return inHand;
}

/** A part of the work; drawn again only when that part is another one. `select` must not build anything new. */
export function useWork<T>(select: (work: FieldWork) => T): T {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => select(store.work));
}

export function useValue(path: string): unknown {
  return useWork((work) => valueAt(work, path));
}

/** What the rules find at one field. */
export function useFindings(path: string): readonly Finding[] {
  const { judged } = useForm();
  return useSyncExternalStore(judged.subscribe, () => judged.at(path));
}

/** The answers a moment ago, for lists that need not follow every tap. */
export function useSettledEvidence(): Evidence {
  const { judged } = useForm();
  return useSyncExternalStore(judged.subscribe, () => judged.evidence);
}

export function useJudgement(): Judgement {
  const { judged } = useForm();
  return useSyncExternalStore(judged.subscribe, () => judged.last);
}
