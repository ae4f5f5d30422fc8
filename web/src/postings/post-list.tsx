import { Button, Checkbox, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { postingPlaceWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { listPost } from '@ra-soat/server/postings/contract.ts';
import { useMe } from '../access/session.tsx';
import { parseTime } from '../ui/parse-time.ts';
import { capital } from '../ui/capital.ts';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { meetingWords } from '../words/meetings.vi.ts';
import { PostingDeadline } from './posting-deadline.tsx';
import { postingWords } from '../words/postings.vi.ts';
import { completePosting, type PostingDraft } from './posting-draft.ts';
import type { PostingBoard } from './posting-board.ts';

interface PostListProps {
  readonly roundId: string;
  readonly villageId: string;
  readonly board: PostingBoard;
  readonly onPosted: (text: string) => void;
}

/** The record that the ready list now hangs at both places; frozen from here on. */
export function PostList({ roundId, villageId, board, onPosted }: PostListProps): ReactNode {
  const { today, fullName } = useMe();
  const [postingId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<PostingDraft>({
    on: today,
    postedAt: '08:00',
    villageHouse: true,
    communeOffice: true,
    announced: true,
    replaces: '',
    reason: '',
    postedBy: fullName,
    complaintsTo: '',
    telephone: '',
  });
  const set = (change: Partial<PostingDraft>) => setDraft((before) => ({ ...before, ...change }));
  const posting = useSend(listPost, ({ lines, endsOn }) => onPosted(postingWords.posted(lines, showDate(endsOn))));
  const body = completePosting(draft, { postingId, roundId, villageId });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (body) posting.mutate(body);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Fieldset legend={postingWords.post}>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} style={{ alignItems: 'end' }}>
            <VietDate label={postingWords.on} required max={today} value={draft.on} onChange={(on) => set({ on })} />
            <TextInput
              label={postingWords.at}
              description={meetingWords.timeHelp}
              required
              value={draft.postedAt}
              error={parseTime(draft.postedAt) === null ? meetingWords.timeFault : undefined}
              onChange={({ currentTarget }) => set({ postedAt: currentTarget.value })}
            />
            <TextInput
              label={postingWords.postedBy}
              required
              maxLength={120}
              value={draft.postedBy}
              onChange={({ currentTarget }) => set({ postedBy: currentTarget.value })}
            />
          </SimpleGrid>
          {draft.on !== null && <PostingDeadline roundId={roundId} on={draft.on} />}
          <Places draft={draft} set={set} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
            <TextInput
              label={postingWords.complaintsTo}
              required
              maxLength={200}
              value={draft.complaintsTo}
              onChange={({ currentTarget }) => set({ complaintsTo: currentTarget.value })}
            />
            <TextInput
              label={postingWords.telephone}
              type="tel"
              maxLength={40}
              value={draft.telephone}
              onChange={({ currentTarget }) => set({ telephone: currentTarget.value })}
            />
          </SimpleGrid>
          <Replaces draft={draft} set={set} board={board} />
          {posting.error && <Failed problem={posting.error} />}
          <Group>
            <Button type="submit" disabled={!body} loading={posting.isPending}>
              {postingWords.post}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
    </form>
  );
}

interface PartProps {
  readonly draft: PostingDraft;
  readonly set: (change: Partial<PostingDraft>) => void;
}

function Places({ draft, set }: PartProps): ReactNode {
  const both = draft.villageHouse && draft.communeOffice;
  return (
    <Fieldset legend={postingWords.places} variant="filled">
      <Stack gap="xs">
        {(['villageHouse', 'communeOffice'] as const).map((place) => (
          <Checkbox
            key={place}
            label={capital(postingPlaceWords[place])}
            checked={draft[place]}
            onChange={({ currentTarget }) => set({ [place]: currentTarget.checked })}
          />
        ))}
        {!both && <Text size="sm">{postingWords.bothPlaces}</Text>}
        <Checkbox
          label={postingWords.announced}
          checked={draft.announced}
          onChange={({ currentTarget }) => set({ announced: currentTarget.checked })}
        />
      </Stack>
    </Fieldset>
  );
}

function Replaces({ draft, set, board }: PartProps & { readonly board: PostingBoard }): ReactNode {
  const running = board.postings.filter(({ endedOn }) => endedOn === null);
  if (running.length === 0) return null;
  const versions = running.map(({ postingId, version, on }) => ({
    value: postingId,
    label: postingWords.version(version, showDate(on)),
  }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
      <NativeSelect
        label={postingWords.replaces}
        value={draft.replaces}
        onChange={({ currentTarget }) => set({ replaces: currentTarget.value })}
        data={[{ value: '', label: postingWords.replacesNone }, ...versions]}
      />
      {draft.replaces !== '' && (
        <TextInput
          label={postingWords.replacesReason}
          required
          maxLength={500}
          value={draft.reason}
          onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
        />
      )}
    </SimpleGrid>
  );
}
