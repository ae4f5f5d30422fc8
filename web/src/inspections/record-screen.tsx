import { Button, Fieldset, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { inspectionRecord } from '@ra-soat/server/inspections/contract.ts';
import { committees } from '@ra-soat/server/plans/contract.ts';
import { useMe } from '../access/session.tsx';
import { unitsOf } from '../access/units-of.ts';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { Failed } from '../ui/failed.tsx';
import { Incomplete } from '../ui/incomplete.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { inspectionWords } from '../words/inspections.vi.ts';
import { completeRemarks, peopleOf, type RemarkDraft } from './inspection-draft.ts';
import { RemarkRows } from './remark-rows.tsx';

const blank = { office: '', number: '', venue: '', team: '', present: '', findings: '' };

/** Minutes of an inspection with what must be mended. */
export function RecordScreen(): ReactNode {
  const { today, grants } = useMe();
  const navigate = useNavigate();
  const units = unitsOf(grants).filter(({ level }) => level !== 'commune');
  const [inspectionId] = useState(() => crypto.randomUUID());
  const [by, setBy] = useState(units[0]?.placeId ?? '');
  const [commune, setCommune] = useState<PickedPlace | null>(null);
  const [on, setOn] = useState<IsoDate | null>(today);
  const [text, setText] = useState(blank);
  const [rows, setRows] = useState<readonly RemarkDraft[]>([]);
  const [tried, setTried] = useState(false);
  const year = Number(today.slice(0, 4));
  const people = useAsk(committees, { commune: commune?.placeId ?? 'vn', year }, { enabled: commune !== null });
  const toPage = () => void navigate({ to: '/inspections/$inspectionId', params: { inspectionId } });
  const action = useSend(inspectionRecord, toPage);
  const { office, number, venue, findings } = text;
  const whole = [office, number, venue, findings].every((one) => one.trim() !== '');
  const [team, present, remarks] = [peopleOf(text.team), peopleOf(text.present), completeRemarks(rows)];
  const ready = whole && team && present && remarks && commune !== null && on !== null;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!ready) return;
    const minutes = { office, number, on, venue, team, present, findings, remarks };
    action.mutate({ inspectionId, commune: commune.placeId, by, ...minutes });
  };
  return (
    <Page title={inspectionWords.record} above={[{ label: inspectionWords.title, link: { to: '/inspections' } }]}>
      <form onSubmit={submit}>
        <Stack maw={820}>
          <PlacePicker label={inspectionWords.commune} level="commune" required value={commune} onChange={setCommune} />
          {units.length > 1 && (
            <NativeSelect
              label={inspectionWords.by}
              data={units.map(({ placeId, name }) => ({ value: placeId, label: name }))}
              value={by}
              onChange={(event) => setBy(event.currentTarget.value)}
            />
          )}
          <VietDate label={inspectionWords.on} required max={today} value={on} onChange={setOn} />
          <MinutesFields text={text} onChange={(change) => setText({ ...text, ...change })} />
          <Fieldset legend={inspectionWords.remarks} variant="unstyled">
            <RemarkRows rows={rows} villages={people.data?.villages ?? []} from={on} onChange={setRows} />
          </Fieldset>
          {tried && !ready && <Incomplete />}
          {action.error && <Failed problem={action.error} />}
          <Group>
            <Button type="submit" loading={action.isPending}>
              {inspectionWords.record}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

interface MinutesFieldsProps {
  readonly text: typeof blank;
  readonly onChange: (change: Partial<typeof blank>) => void;
}

function MinutesFields({ text, onChange }: MinutesFieldsProps): ReactNode {
  const line = (key: 'office' | 'number' | 'venue', max: number, help?: string) => (
    <TextInput
      label={inspectionWords[key]}
      description={help}
      required
      maxLength={max}
      value={text[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  const area = (key: 'team' | 'present' | 'findings', help?: string) => (
    <Textarea
      label={inspectionWords[key]}
      description={help}
      required
      maxLength={10_000}
      autosize
      minRows={key === 'findings' ? 4 : 2}
      value={text[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {line('office', 200, inspectionWords.officeHelp)}
      {line('number', 60)}
      {line('venue', 200)}
      {area('team', inspectionWords.peopleHelp)}
      {area('present', inspectionWords.peopleHelp)}
      {area('findings')}
    </>
  );
}
