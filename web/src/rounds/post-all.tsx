import { Alert, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { listsPost, listsPreview } from '@ra-soat/server/postings/contract.ts';
import { useMe } from '../access/session.tsx';
import { parseTime } from '../ui/parse-time.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { bulkWords } from '../words/bulk.vi.ts';
import { meetingWords } from '../words/meetings.vi.ts';
import { postingWords } from '../words/postings.vi.ts';
import { chosen, completeBulk, type BulkDraft } from './bulk-draft.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { PostAllPreview } from './post-all-preview.tsx';

interface PostAllProps {
  readonly roundId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
}

/** One posting for all agreed villages: the facts once, a preview of every village, one command. */
export function PostAll({ roundId, opened, onClose, onDone }: PostAllProps): ReactNode {
  const { today, fullName } = useMe();
  const [draft, setDraft] = useState<BulkDraft>({
    ...{ on: today, postedAt: '08:00', bothPlaces: false, announced: true },
    ...{ postedBy: fullName, complaintsTo: '', telephone: '', left: new Set() },
  });
  const set = (change: Partial<BulkDraft>) => setDraft((before) => ({ ...before, ...change }));
  const { on, left } = draft;
  const asked = useAsk(listsPreview, { roundId, on: on ?? today }, { enabled: opened && on !== null, keep: true });
  const villages = useMemo(() => asked.data?.villages ?? [], [asked.data]);
  const ids = useMemo(() => new Map(villages.map((one) => [one.villageId, crypto.randomUUID()])), [villages]);
  const body = completeBulk(draft, roundId, villages, (id) => ids.get(id) ?? '');
  const action = useSend(listsPost, ({ posted }) =>
    onDone(
      bulkWords.posted(
        posted.length,
        posted.reduce((sum, { lines }) => sum + lines, 0),
      ),
    ),
  );
  return (
    <BulkDialog
      title={bulkWords.postTitle}
      intro={bulkWords.postIntro}
      opened={opened}
      onClose={onClose}
      action={action}
      body={body}
      submit={bulkWords.postDo(chosen(villages, left).length)}
    >
      <Facts draft={draft} set={set} today={today} />
      {asked.data && on !== null && on > asked.data.lastSafePostingOn && (
        <Alert role="alert" variant="outline" color="red">
          {bulkWords.late(showDate(asked.data.lastSafePostingOn), showDate(asked.data.windowEndsOn))}
        </Alert>
      )}
      <PostAllPreview asked={asked} left={left} onLeft={(next) => set({ left: next })} />
    </BulkDialog>
  );
}

interface FactsProps {
  readonly draft: BulkDraft;
  readonly set: (change: Partial<BulkDraft>) => void;
  readonly today: string;
}

function Facts({ draft, set, today }: FactsProps): ReactNode {
  const text = (key: 'postedBy' | 'complaintsTo', label: string) => (
    <TextInput
      label={label}
      required
      maxLength={120}
      value={draft[key]}
      onChange={({ currentTarget }) => set({ [key]: currentTarget.value })}
    />
  );
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} style={{ alignItems: 'end' }}>
        <VietDate label={postingWords.on} required max={today} value={draft.on} onChange={(on) => set({ on })} />
        <TextInput
          label={postingWords.at}
          required
          value={draft.postedAt}
          error={parseTime(draft.postedAt) === null ? meetingWords.timeFault : undefined}
          onChange={({ currentTarget }) => set({ postedAt: currentTarget.value })}
        />
        {text('postedBy', postingWords.postedBy)}
        {text('complaintsTo', postingWords.complaintsTo)}
        <TextInput
          label={postingWords.telephone}
          type="tel"
          maxLength={40}
          value={draft.telephone}
          onChange={({ currentTarget }) => set({ telephone: currentTarget.value })}
        />
      </SimpleGrid>
      <Group gap="md">
        <Checkbox
          label={bulkWords.bothPlaces}
          checked={draft.bothPlaces}
          onChange={({ currentTarget }) => set({ bothPlaces: currentTarget.checked })}
        />
        <Checkbox
          label={postingWords.announced}
          checked={draft.announced}
          onChange={({ currentTarget }) => set({ announced: currentTarget.checked })}
        />
      </Group>
      {!draft.bothPlaces && <Text size="sm">{postingWords.bothPlaces}</Text>}
    </Stack>
  );
}
