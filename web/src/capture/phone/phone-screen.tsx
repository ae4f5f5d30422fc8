import type { ReactNode } from 'react';
import { Card, Small } from '../../ui/field/notice.tsx';
import { Fact, Facts } from '../../ui/field/fact-list.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { phoneWords } from '../../words/capture-phone.vi.ts';
import { addresses } from '../addresses.ts';
import { appVersion } from '../app-version.ts';
import { UpdateCard } from '../install/update-card.tsx';
import { InstallCard } from '../install/install-card.tsx';
import { Opening } from '../opening.tsx';
import { useDevice } from '../phone-context.tsx';
import { showInstant } from '../show-instant.ts';
import { SyncCard } from '../sync/sync-card.tsx';
import { useLive } from '../use-live.ts';
import { clockWords } from './clock-words.ts';
import { GuideCard } from './guide-card.tsx';
import { KeptCard } from './kept-card.tsx';
import { OutboxCard } from './outbox-card.tsx';
import { SealedCard } from './sealed-card.tsx';
import { SettingsCard } from './settings-card.tsx';

/** The truth about this phone: what is on it, what went out, what came back, what would be lost. */
export function PhoneScreen(): ReactNode {
  const { account } = useDevice();
  const read = useLive(async (device) => ({
    status: await device.status(),
    pinnedDay: (await device.demonstration()).pinnedDay,
    items: await device.outbox(),
    households: (await device.households()).length,
  }));
  if (read === undefined) return <Opening />;
  const { status, items, households, pinnedDay } = read;
  const mb = (size: number) => size.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  return (
    <Screen title={phoneWords.title} back={addresses.today}>
      <UpdateCard />
      <InstallCard />
      <SyncCard status={status} />
      <Card>
        <h2>{phoneWords.here}</h2>
        <Facts>
          <Fact name={phoneWords.account}>{account.name}</Fact>
          <Fact name={phoneWords.households}>{households}</Fact>
          <Fact name={phoneWords.unfinished}>{status.unfinished}</Fact>
          <Fact name={phoneWords.unsent}>{status.unsent}</Fact>
          <Fact name={phoneWords.refused}>{status.refused}</Fact>
          <Fact name={phoneWords.waiting}>{status.waiting}</Fact>
          <Fact name={phoneWords.photos}>{status.photos}</Fact>
          <Fact name={phoneWords.space}>{phoneWords.spaceOf(mb(status.usedMb), mb(status.quotaMb))}</Fact>
          <Fact name={phoneWords.lastSync}>
            {status.lastSync === null ? phoneWords.never : showInstant(status.lastSync)}
          </Fact>
          <Fact name={phoneWords.version}>{appVersion}</Fact>
        </Facts>
        <h3>{phoneWords.clock}</h3>
        <Small>{clockWords(status.clockOffsetMs, pinnedDay)}</Small>
      </Card>
      <OutboxCard items={items} />
      <KeptCard status={status} />
      <SealedCard />
      <GuideCard />
      <SettingsCard unsent={status.unsent + status.refused + status.unfinished + status.photos} />
    </Screen>
  );
}
