import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useMay, useMe } from '../access/session.tsx';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { useHomePlace } from '../places/use-home-place.ts';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { settingWords } from '../words/settings.vi.ts';
import { ChangesPart } from './changes-part.tsx';
import { HolidaysPart } from './holidays-part.tsx';
import { SettingList } from './setting-list.tsx';

/** By which rules a place works, who set them, and what they moved. */
export function SettingsScreen(): ReactNode {
  const { grants } = useMe();
  const nation = grants.find(({ placeLevel }) => placeLevel === 'country');
  const home = useHomePlace() ?? (nation ? { placeId: nation.place, name: nation.placeName } : null);
  const [picked, setPicked] = useState<PickedPlace | null>(null);
  const place = picked ?? home;
  return (
    <Page title={settingWords.title} subtitle={settingWords.intro} above={[]}>
      <PlacePicker label={settingWords.place} value={place} onChange={setPicked} />
      {place ? <Parts key={place.placeId} place={place.placeId} /> : <Empty what={settingWords.choosePlace} />}
    </Page>
  );
}

function Parts({ place }: { readonly place: string }): ReactNode {
  const may = useMay();
  return (
    <Tabs defaultValue="settings" keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="settings">{settingWords.settings}</Tabs.Tab>
        <Tabs.Tab value="days">{settingWords.daysOff}</Tabs.Tab>
        {may('board.read') && <Tabs.Tab value="log">{settingWords.log}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="settings">
        <SettingList place={place} />
      </Tabs.Panel>
      <Tabs.Panel value="days">
        <HolidaysPart place={place} />
      </Tabs.Panel>
      <Tabs.Panel value="log">
        <ChangesPart place={place} />
      </Tabs.Panel>
    </Tabs>
  );
}
