import { useState, type ReactNode } from 'react';
import type { DeviceStatus } from '../../device/device.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Small } from '../../ui/field/notice.tsx';
import { phoneWords } from '../../words/capture-phone.vi.ts';

/** Whether the browser may throw the data away, and what that would cost now. */
export function KeptCard({ status }: { readonly status: DeviceStatus }): ReactNode {
  const [asked, setAsked] = useState<boolean | null>(null);
  const safe = status.persisted || asked === true;
  const open = status.unsent + status.refused;
  const nothing = open + status.unfinished + status.photos === 0;
  const ask = async () => setAsked(await navigator.storage.persist());
  return (
    <Card>
      <h2>{phoneWords.keep}</h2>
      {safe ? (
        <Mark icon="done" tone="good" word={phoneWords.persisted} />
      ) : (
        <>
          <Mark icon="stop" tone="warn" word={phoneWords.notPersisted} />
          <BigButton onPress={() => void ask()}>{phoneWords.askPersist}</BigButton>
          {asked === false && <p role="status">{phoneWords.persistNo}</p>}
        </>
      )}
      <h3>{phoneWords.lost}</h3>
      <Small>{nothing ? phoneWords.lostNothing : phoneWords.lostSome(open, status.unfinished, status.photos)}</Small>
    </Card>
  );
}
