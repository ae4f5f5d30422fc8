import { useEffect, useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { FORMS } from '@ra-soat/domain/survey/form-of.ts';
import { phoneClock } from '../../device/clock.ts';
import type { FieldWork, HouseholdOnPhone } from '../../device/device.ts';
import { Notice } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { captureWords } from '../../words/capture.vi.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import { addresses } from '../addresses.ts';
import { legalDay } from '../legal-day.ts';
import { useDevice } from '../phone-context.tsx';
import { OpenForm } from './open-form.tsx';

export interface FormScreenProps {
  readonly roundId: string;
  readonly householdId: string;
  /** Of the address; absent: the list of the sections, which offers where one stopped. */
  readonly section: string | undefined;
  /** How a filling that begins now is done; one that was begun keeps its own. */
  readonly mode: FieldWork['mode'];
}

interface Read {
  readonly item: HouseholdOnPhone | null;
  readonly key: string;
  readonly today: IsoDate;
}

/** The form of one household, read once from the phone; from then on the form in hand is the newest. */
export function FormScreen({ roundId, householdId, section, mode }: FormScreenProps): ReactNode {
  const device = useDevice();
  const [read, setRead] = useState<Read>();
  const [failure, setFailure] = useState<{ readonly thrown: unknown }>();
  const key = `${roundId} ${householdId}`;
  useEffect(() => {
    let asked = true;
    Promise.all([device.household(roundId, householdId), device.status()]).then(
      ([item, { clockOffsetMs }]) =>
        asked && setRead({ item, key, today: legalDay(phoneClock().getTime() + (clockOffsetMs ?? 0)) }),
      (thrown: unknown) => asked && setFailure({ thrown }),
    );
    return () => {
      asked = false;
    };
  }, [device, roundId, householdId, key]);
  // Shown by the nearest boundary, in words.
  if (failure) throw failure.thrown;
  if (read?.key !== key) return <Opening back={addresses.household({ roundId, householdId })} />;
  const { item, today } = read;
  if (item === null) return <Missing title={captureWords.noHousehold} help={captureWords.noHouseholdHelp} />;
  const { standard, formVersion } = item.round;
  const form = FORMS.find((one) => one.standard === standard && one.version === formVersion);
  if (form === undefined) return <Missing title={formWords.noForm} help={formWords.noFormHelp} />;
  return <OpenForm key={key} item={item} section={section} mode={mode} today={today} />;
}

function Opening({ back }: { readonly back: string }): ReactNode {
  return (
    <Screen title={formWords.opening} back={back}>
      <p role="status">{formWords.opening}</p>
    </Screen>
  );
}

function Missing({ title, help }: { readonly title: string; readonly help: string }): ReactNode {
  return (
    <Screen title={title} back={addresses.today}>
      <Notice title={title}>
        <p>{help}</p>
      </Notice>
    </Screen>
  );
}
