import { Badge, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { settings } from '@ra-soat/server/settings/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { settingWords } from '../words/settings.vi.ts';
import { EnterSetting } from './enter-setting.tsx';
import { keyOf } from './setting-draft.ts';

type Setting = z.output<typeof settings.output>['settings'][number];

/** Every dated setting of a place: what holds today and why, the law's rows, the place's own, and entering one. */
export function SettingList({ place }: { readonly place: string }): ReactNode {
  const asked = useAsk(settings, { place });
  return (
    <Asked of={asked}>
      {({ settings: rows }) => (
        <Stack gap="sm">
          {rows.map((setting) => (
            <SettingCard key={setting.key} place={place} setting={setting} />
          ))}
        </Stack>
      )}
    </Asked>
  );
}

function SettingCard({ place, setting }: { readonly place: string; readonly setting: Setting }): ReactNode {
  const may = useMay();
  const { name, effect, limit, inForce, national, own } = setting;
  const key = keyOf(setting.key);
  return (
    <Card withBorder component="section" p="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ flex: '1 1 20rem' }}>
          <Title order={3}>{name}</Title>
          {inForce === null ? (
            <Text c="red.9" fw={600}>
              {settingWords.notSet}
            </Text>
          ) : (
            <Text>
              {settingWords.inForce}: <strong>{inForce.text}</strong>. {inForce.source}{' '}
              <Badge color={inForce.mark === 'confirmed' ? 'green' : 'orange'} variant="light">
                {settingWords.mark[inForce.mark]}
              </Badge>
            </Text>
          )}
          <Text size="sm">{effect}</Text>
        </div>
        {key && may('setting.manage') && <EnterSetting place={place} settingKey={key} name={name} effect={effect} />}
      </Group>
      <details>
        <summary>{settingWords.details}</summary>
        <Text size="sm" fw={600} mt="xs">
          {settingWords.national} ({limit})
        </Text>
        {national.length === 0 && <Text size="sm">{settingWords.noNational}</Text>}
        <List size="sm">
          {national.map((row) => (
            <List.Item key={row.from}>
              {row.text}: {settingWords.period(day(row.from), row.to && day(row.to))}. {row.source} (
              {settingWords.mark[row.mark]})
            </List.Item>
          ))}
        </List>
        <Text size="sm" fw={600} mt="xs">
          {settingWords.own}
        </Text>
        {own.length === 0 && <Text size="sm">{settingWords.none}</Text>}
        <List size="sm">
          {own.map((row) => (
            <List.Item key={`${row.place} ${row.from} ${String(row.version)}`}>
              <OwnRow row={row} />
            </List.Item>
          ))}
        </List>
      </details>
    </Card>
  );
}

function OwnRow({ row }: { readonly row: Setting['own'][number] }): ReactNode {
  const text = `${row.placeName}: ${row.text}, ${settingWords.period(day(row.from), row.to && day(row.to))}. ${row.source}`;
  const by = row.enteredBy === null ? '' : `, ${settingWords.by(row.enteredBy)}`;
  const said = `${text} (${settingWords.mark[row.mark]}, ${
    row.replaced ? settingWords.replaced(row.version) : settingWords.version(row.version)
  }${by})`;
  return row.replaced ? <s>{said}</s> : said;
}
