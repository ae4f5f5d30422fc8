import { Fieldset, NativeSelect, SimpleGrid, TextInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import { requestReceive } from '@ra-soat/server/requests/contract.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { counterWords } from '../words/requests.vi.ts';
import type { RequestDraft } from './request-draft.ts';

const { source, channel, reasonKind } = requestReceive.input.shape;

interface PaperFieldsProps {
  readonly draft: RequestDraft;
  readonly set: (change: Partial<RequestDraft>) => void;
  readonly today: string;
  /** Under TT 17/2016 the village may propose too. */
  readonly proposals: boolean;
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** How the paper came in, who filed it, and why. */
export function PaperFields({ draft, set, today, proposals }: PaperFieldsProps): ReactNode {
  return (
    <Fieldset legend={counterWords.paper}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {proposals && (
          <NativeSelect
            label={counterWords.source}
            value={draft.source}
            onChange={(event) => set({ source: source.parse(event.currentTarget.value) })}
            data={options(requestWords.sources)}
          />
        )}
        <NativeSelect
          label={counterWords.channel}
          value={draft.channel}
          onChange={(event) => set({ channel: channel.parse(event.currentTarget.value) })}
          data={options(requestWords.channels)}
        />
        <VietDate
          label={counterWords.receivedOn}
          required
          max={today}
          value={draft.on}
          onChange={(on) => set({ on })}
        />
        <TextInput
          label={counterWords.fileNumber}
          maxLength={60}
          value={draft.fileNumber}
          onChange={(event) => set({ fileNumber: event.currentTarget.value })}
        />
        <NativeSelect
          label={counterWords.filing}
          value={draft.filedBy}
          onChange={({ currentTarget: { value } }) =>
            set({ filedBy: value === 'member' || value === 'other' ? value : 'head' })
          }
          data={options(counterWords.filings)}
        />
      </SimpleGrid>
      {draft.filedBy !== 'head' && <Filer draft={draft} set={set} />}
      <NativeSelect
        mt="sm"
        label={counterWords.reasonKind}
        value={draft.reasonKind}
        onChange={(event) => set({ reasonKind: reasonKind.parse(event.currentTarget.value) })}
        data={options(requestWords.reasons)}
      />
      <Textarea
        mt="sm"
        label={counterWords.reasonText}
        required
        maxLength={500}
        autosize
        minRows={2}
        value={draft.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
    </Fieldset>
  );
}

function Filer({ draft, set }: Pick<PaperFieldsProps, 'draft' | 'set'>): ReactNode {
  const { filer, filedBy } = draft;
  const change = (part: Partial<RequestDraft['filer']>) => set({ filer: { ...filer, ...part } });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} mt="sm">
      <TextInput
        label={counterWords.filerName}
        required
        maxLength={120}
        value={filer.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={counterWords.filerRelation}
        required
        maxLength={100}
        value={filer.relation}
        onChange={(event) => change({ relation: event.currentTarget.value })}
      />
      {filedBy === 'other' && (
        <TextInput
          label={counterWords.authorisation}
          required
          maxLength={200}
          value={filer.authorisation}
          onChange={(event) => change({ authorisation: event.currentTarget.value })}
        />
      )}
    </SimpleGrid>
  );
}
