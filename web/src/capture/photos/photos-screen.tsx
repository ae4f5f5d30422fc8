import { useRef, useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { ChoiceField } from '../../ui/field/choice-field.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { photoWords } from '../../words/capture-photos.vi.ts';
import { addresses } from '../addresses.ts';
import { OfHousehold, type HouseholdKey } from '../household/of-household.tsx';
import { legalDay } from '../legal-day.ts';
import { useDevice } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';
import { useNow } from '../use-now.ts';
import { BadPhoto, compressPhoto } from './compress-photo.ts';

const kinds = ['card', 'disability', 'insurance', 'form', 'house', 'other'] as const;
const options = kinds.map((value) => ({ value, label: photoWords.kinds[value] }));

/** Photos of a household: taken with the phone's camera, small, sent after everything else. */
export function PhotosScreen(key: HouseholdKey): ReactNode {
  return <OfHousehold {...key}>{(household) => <Photos {...household} />}</OfHousehold>;
}

interface Said {
  readonly tone: 'good' | 'bad';
  readonly text: string;
}

function Photos({ kase, photos }: HouseholdOnPhone): ReactNode {
  const camera = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<(typeof kinds)[number]>('card');
  const { busy, said, keep } = useKeepPhoto(kase);
  return (
    <Screen
      title={photoWords.title}
      back={addresses.household(kase)}
      foot={
        <BigButton kind="main" icon="camera" busy={busy} onPress={() => camera.current?.click()}>
          {busy ? photoWords.working : photoWords.take}
        </BigButton>
      }
    >
      <Small>{photoWords.help}</Small>
      <Mark icon="camera" tone={photos > 0 ? 'main' : 'good'} word={photoWords.waiting(photos)} />
      {said && (
        <Notice tone={said.tone} said title={said.text}>
          {said.tone === 'bad' && <p>{photoWords.surveyKept}</p>}
        </Notice>
      )}
      <ChoiceField legend={photoWords.what} options={options} value={kind} onChange={setKind} />
      <input
        ref={camera}
        hidden
        type="file"
        accept="image/*"
        capture="environment"
        aria-label={photoWords.take}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void keep(file, photoWords.kinds[kind]);
        }}
      />
    </Screen>
  );
}

function useKeepPhoto({ householdId, roundId }: HouseholdKey) {
  const device = useDevice();
  const now = useNow();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const keep = async (file: Blob, name: string) => {
    if (now === null) return;
    setBusy(true);
    setSaid(null);
    try {
      const blob = await compressPhoto(file);
      await device.addPhoto({ blob, name, householdId, roundId, on: legalDay(now()) });
      setSaid({ tone: 'good', text: photoWords.saved(name, Math.ceil(blob.size / 1000)) });
    } catch (thrown) {
      setSaid({ tone: 'bad', text: thrown instanceof BadPhoto ? photoWords[thrown.why] : saidOf(thrown) });
    }
    setBusy(false);
  };
  return { busy, said, keep };
}
