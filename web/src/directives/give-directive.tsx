import { Fieldset, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { directiveGive } from '@ra-soat/server/directives/contract.ts';
import { committees } from '@ra-soat/server/plans/contract.ts';
import { useMe } from '../access/session.tsx';
import { unitsOf } from '../access/units-of.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { directiveWords } from '../words/directives.vi.ts';
import { blankWork, completeWork, type WorkDraft } from './work-draft.ts';
import { WorkRows } from './work-rows.tsx';

const sources = ['meeting', 'leader', 'letter'] as const;
const blank = { by: '', number: '', content: '' };

/** Turns a conclusion into tasks of many units at once. */
export function GiveDirective(): ReactNode {
  const { today, grants } = useMe();
  const units = unitsOf(grants);
  const [directiveId, setId] = useState(() => crypto.randomUUID());
  const [place, setPlace] = useState(units[0]?.placeId ?? '');
  const [source, setSource] = useState<(typeof sources)[number]>('meeting');
  const [on, setOn] = useState<IsoDate | null>(null);
  const [text, setText] = useState(blank);
  const [rows, setRows] = useState<readonly WorkDraft[]>(() => [blankWork()]);
  const isCommune = units.find(({ placeId }) => placeId === place)?.level === 'commune';
  const year = Number(today.slice(0, 4));
  const people = useAsk(committees, { commune: place, year }, { enabled: isCommune });
  const villages = (people.data?.villages ?? []).map(({ villageId: id, name }) => ({ id, name }));
  const action = useSend(directiveGive, () => {
    setId(crypto.randomUUID());
    setText(blank);
    setRows([blankWork()]);
  });
  const work = completeWork(rows, isCommune ? 'villages' : 'places');
  const ready = work && on !== null && text.by.trim() !== '' && text.content.trim() !== '';
  return (
    <ActionDialog
      label={directiveWords.give}
      action={action}
      body={ready ? { directiveId, place, source, on, ...text, work } : undefined}
      size="lg"
    >
      {units.length > 1 && (
        <NativeSelect
          label={directiveWords.from}
          data={units.map(({ placeId, name }) => ({ value: placeId, label: name }))}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label={directiveWords.source}
        data={sources.map((value) => ({ value, label: directiveWords.sources[value] }))}
        value={source}
        onChange={(event) => setSource(sources.find((value) => value === event.currentTarget.value) ?? 'meeting')}
      />
      <ConclusionFields text={text} onChange={(change) => setText({ ...text, ...change })} />
      <VietDate label={directiveWords.on} required max={today} value={on} onChange={setOn} />
      <Fieldset legend={directiveWords.tasks} variant="unstyled">
        <WorkRows rows={rows} villages={isCommune ? villages : null} from={on} onChange={setRows} />
      </Fieldset>
    </ActionDialog>
  );
}

interface ConclusionFieldsProps {
  readonly text: typeof blank;
  readonly onChange: (change: Partial<typeof blank>) => void;
}

function ConclusionFields({ text, onChange }: ConclusionFieldsProps): ReactNode {
  return (
    <>
      <TextInput
        label={directiveWords.by}
        description={directiveWords.byHelp}
        required
        maxLength={200}
        value={text.by}
        onChange={(event) => onChange({ by: event.currentTarget.value })}
      />
      <TextInput
        label={directiveWords.number}
        maxLength={60}
        value={text.number}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <Textarea
        label={directiveWords.content}
        required
        maxLength={4000}
        autosize
        minRows={2}
        value={text.content}
        onChange={(event) => onChange({ content: event.currentTarget.value })}
      />
    </>
  );
}
