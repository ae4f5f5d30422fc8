import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { trainedForm } from '@ra-soat/domain/training/trained-forms.ts';
import { phoneClock } from '../../device/clock.ts';
import type { FieldWork, HouseholdOnPhone } from '../../device/device.ts';
import { fieldOf } from '../../answers/judge-findings.ts';
import { visitForm } from '../../answers/visit-form.ts';
import { addresses } from '../addresses.ts';
import { useDevice } from '../phone-context.tsx';
import { FormProvider, type FormInHand } from './form-context.tsx';
import { FinishedScreen } from './finished-screen.tsx';
import { JudgeStore } from './judge-store.ts';
import { SectionList } from './section-list.tsx';
import { SectionScreen } from './section-screen.tsx';
import { addressOf, placeAt, sectionsOf, type Section } from './sections.ts';
import { PinsProvider } from './pins-context.tsx';
import { startWork } from './start-work.ts';
import { WorkStore } from './work-store.ts';

interface OpenFormProps {
  readonly item: HouseholdOnPhone;
  readonly section: string | undefined;
  readonly mode: FieldWork['mode'];
  readonly today: IsoDate;
  /** An exercise in place of a household. */
  readonly practice?: PracticeForm;
}

/** What an exercise changes: it is kept elsewhere, has its own addresses, and ends with a comparison. */
export interface PracticeForm {
  readonly save: (work: FieldWork) => Promise<void>;
  readonly base: string;
  readonly back: string;
  /** Title of its last part. */
  readonly ends: string;
  readonly comparison: ReactNode;
}

/** Causes and signatures belong to a real household. */
const NOT_PRACTISED: readonly Section['kind'][] = ['profile', 'signatures'];

function practised(all: readonly Section[], { ends }: PracticeForm): readonly Section[] {
  const asked = all.filter(({ kind }) => !NOT_PRACTISED.includes(kind));
  return asked.map((section) => (section.kind === 'review' ? { ...section, title: ends } : section));
}

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** One form open on the phone: its list of sections, or one of them. */
export function OpenForm({ item, section, mode, today, practice }: OpenFormProps): ReactNode {
  const device = useDevice();
  const [, navigate] = useLocation();
  const [aim, setAim] = useState<{ readonly path: string }>(() => ({ path: pathInAddress() }));
  const [finished, setFinished] = useState(false);
  const inHand = useMemo<FormInHand>(() => {
    const begun = item.work ?? startWork(item.kase, item.round, beginning(today, mode));
    const store = new WorkStore(begun, { save: practice?.save ?? ((work) => device.saveWork(work)), later });
    const form = visitForm(item.round, item.round.formVersion);
    const base = practice?.base ?? addresses.form(item.kase);
    const address = (screen?: string) => (screen === undefined ? base : `${base}/${screen}`);
    const all = sectionsOf(form, item.round);
    return {
      item,
      form,
      sections: practice ? practised(all, practice) : all,
      store,
      judged: new JudgeStore(store, item.round, later),
      today,
      address,
      goTo: (path) => {
        navigate(`${address(addressOf(path, form))}#${path}`);
        setAim({ path });
      },
      back: practice?.back ?? addresses.household(item.kase),
      ...(practice && { comparison: practice.comparison }),
    };
    // The form in hand stays the newest, whatever a sync brings meanwhile.
  }, [item, device, practice]);
  useFlushOnLeaving(inHand.store);
  const place = section === undefined ? null : placeAt(section, inHand.sections);
  useAim(aim, section);
  useSectionKept(inHand, section);
  if (finished) return <FinishedScreen item={item} />;
  return (
    <FormProvider value={inHand}>
      <PinsProvider form={trainedForm(inHand.form.standard, inHand.form.version)}>
        {place === null ? <SectionList /> : <SectionScreen place={place} onFinished={() => setFinished(true)} />}
      </PinsProvider>
    </FormProvider>
  );
}

function beginning(today: IsoDate, mode: FieldWork['mode']): Parameters<typeof startWork>[2] {
  return { surveyId: crypto.randomUUID(), at: phoneClock().toISOString(), today, mode };
}

function pathInAddress(): string {
  return decodeURIComponent(location.hash.slice(1));
}

/** Nothing typed waits for its pause when the page is hidden, closed or left. */
function useFlushOnLeaving(store: WorkStore): void {
  useEffect(() => {
    const flush = () => void store.flush();
    document.addEventListener('visibilitychange', flush);
    globalThis.addEventListener('pagehide', flush);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', flush);
      globalThis.removeEventListener('pagehide', flush);
    };
  }, [store]);
}

/** Brings the field that a finding, a remark or the address is about into view, once. */
function useAim(aim: { readonly path: string }, section: string | undefined): void {
  const done = useRef<object | null>(null);
  useEffect(() => {
    if (aim.path === '' || done.current === aim) return;
    const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')];
    const wanted = fieldOf(
      aim.path,
      fields.flatMap((field) => field.dataset['field'] ?? []),
    );
    const field = fields.find((one) => one.dataset['field'] === wanted);
    if (field === undefined) return;
    done.current = aim;
    // The screen, drawn inside, has given the focus to its heading before this.
    field.scrollIntoView({ block: 'center' });
    (field.querySelector<HTMLElement>('input:checked, input, textarea') ?? field).focus({ preventScroll: true });
  }, [aim, section]);
}

/** Where the surveyor is, kept with the work once there is some. */
function useSectionKept({ store, item }: FormInHand, section: string | undefined): void {
  useEffect(() => {
    // Looking at a finished form changes nothing about it.
    if (section === undefined || (item.state !== 'draft' && store.state === 'untouched')) return;
    if (store.work.section !== section) store.edit((work) => ({ ...work, section }));
  }, [store, item, section]);
}
