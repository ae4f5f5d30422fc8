import { useState, type ReactNode } from 'react';
import { Redirect } from 'wouter';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Icon } from '../../ui/field/icon.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { BarLink, Screen } from '../../ui/field/screen.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { todayWords } from '../../words/capture-today.vi.ts';
import { addresses } from '../addresses.ts';
import { InstallCard } from '../install/install-card.tsx';
import { UpdateCard } from '../install/update-card.tsx';
import { Opening } from '../opening.tsx';
import { useDevice } from '../phone-context.tsx';
import { SyncFoot, SyncNotices } from '../sync/sync-card.tsx';
import { useSync } from '../sync/sync-context.tsx';
import { useLive } from '../use-live.ts';
import { HouseholdRows } from './household-rows.tsx';
import { Lists } from './lists.tsx';
import { onlyLearns } from '../learn/only-learns.ts';
import { found } from './today-lists.ts';
import { VillagesProgress } from './villages-progress.tsx';

/** What there is to do, on the first screen. */
export function TodayScreen(): ReactNode {
  const households = useLive((device) => device.households());
  const status = useLive((device) => device.status());
  const rights = useLive((device) => device.rights());
  const [typed, setTyped] = useState('');
  const { account } = useDevice();
  if (households === undefined || status === undefined || rights === undefined) return <Opening />;
  if (onlyLearns(rights) && households.length === 0) return <Redirect to={addresses.learn} />;
  const unread = status.messages.filter(({ read }) => !read).length;
  const hits = found(households, typed);
  return (
    <Screen title={todayWords.title} action={<ToPhone />} foot={<SyncFoot status={status} />}>
      <UpdateCard />
      <InstallCard />
      {unread > 0 && (
        <BigLink icon="mail" href={addresses.messages}>
          {todayWords.messages(unread)}
        </BigLink>
      )}
      <SyncNotices status={status} />
      {households.length === 0 ? (
        <NoHouseholds />
      ) : (
        <>
          <VillagesProgress households={households} me={account.accountId} clockOffsetMs={status.clockOffsetMs ?? 0} />
          <TextField
            label={todayWords.search}
            hint={todayWords.searchHint}
            type="search"
            inputMode="search"
            value={typed}
            onChange={setTyped}
          />
          {typed.trim() === '' ? <Lists households={households} me={account.accountId} /> : <Hits hits={hits} />}
        </>
      )}
      <BigLink icon="plus" href={addresses.newHousehold}>
        {todayWords.newHousehold}
      </BigLink>
      <BigLink icon="book" href={addresses.learn}>
        {todayWords.learn}
      </BigLink>
      {unread === 0 && status.messages.length > 0 && (
        <BigLink icon="mail" href={addresses.messages}>
          {todayWords.allMessages}
        </BigLink>
      )}
    </Screen>
  );
}

function ToPhone(): ReactNode {
  return (
    <BarLink href={addresses.phone} label={todayWords.thisPhone}>
      <Icon name="phone" />
    </BarLink>
  );
}

function Hits({ hits }: { readonly hits: readonly HouseholdOnPhone[] }): ReactNode {
  return (
    <>
      <p role="status">{todayWords.found(hits.length)}</p>
      <HouseholdRows households={hits} />
    </>
  );
}

function NoHouseholds(): ReactNode {
  const { working } = useSync();
  if (working) return <p role="status">{todayWords.fetching}</p>;
  return (
    <Notice title={todayWords.nobody}>
      <p>{todayWords.nobodyHelp}</p>
    </Notice>
  );
}
