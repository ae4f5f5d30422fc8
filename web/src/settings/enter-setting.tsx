import { NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { SettingKey } from '@ra-soat/domain/procedure/setting.ts';
import { settingEnter, settingPreview } from '@ra-soat/server/settings/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { settingWords } from '../words/settings.vi.ts';
import { Impact } from './impact.tsx';
import { blankDraft, completeSetting } from './setting-draft.ts';
import { choicesOf, ValueFields } from './value-fields.tsx';

interface EnterSettingProps {
  readonly place: string;
  readonly settingKey: SettingKey;
  readonly name: string;
  readonly effect: string;
}

/** Enters a dated value of a place, after showing what it would change in the running rounds. */
export function EnterSetting({ place, settingKey, name, effect }: EnterSettingProps): ReactNode {
  const { today } = useMe();
  const [draft, setDraft] = useState(blankDraft(settingKey, choicesOf(settingKey)[0]?.value));
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(null);
  const [document, setDocument] = useState('');
  const [mark, setMark] = useState<'confirmed' | 'probable'>('confirmed');
  const action = useSend(settingEnter);
  const setting = completeSetting(settingKey, draft);
  const asked = setting && from !== null ? { place, setting, from, to, mark } : undefined;
  const body = asked && document.trim() !== '' ? { ...asked, document } : undefined;
  const probe = { ...(asked ?? { place, setting: never, from: today, to, mark }), document: document.trim() || '–' };
  const preview = useAsk(settingPreview, probe, { enabled: asked !== undefined, keep: true });
  return (
    <ActionDialog
      label={settingWords.enter}
      title={settingWords.enterOf(name)}
      submit={settingWords.save}
      size="lg"
      quiet
      action={action}
      body={body}
    >
      <Text size="sm">
        {settingWords.effect}: {effect}
      </Text>
      <ValueFields
        settingKey={settingKey}
        draft={draft}
        set={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <VietDate label={settingWords.from} required value={from} onChange={setFrom} />
        <VietDate label={settingWords.to} value={to} onChange={setTo} />
      </SimpleGrid>
      <TextInput
        label={settingWords.document}
        required
        maxLength={300}
        value={document}
        onChange={({ currentTarget }) => setDocument(currentTarget.value)}
      />
      <NativeSelect
        label={settingWords.marked}
        value={mark}
        onChange={({ currentTarget }) => setMark(currentTarget.value === 'probable' ? 'probable' : 'confirmed')}
        data={[
          { value: 'confirmed', label: settingWords.mark.confirmed },
          { value: 'probable', label: settingWords.mark.probable },
        ]}
      />
      <Impact asked={asked && preview} />
    </ActionDialog>
  );
}

/** Stands in the question while the value is incomplete; it is not asked then. */
const never = { key: 'posting.show_scores', value: false } as const;
