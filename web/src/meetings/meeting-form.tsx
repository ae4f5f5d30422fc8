import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { meetingHold } from '@ra-soat/server/meetings/contract.ts';
import { roundRules } from '@ra-soat/server/settings/contract.ts';
import { useMe } from '../access/session.tsx';
import { Failed } from '../ui/failed.tsx';
import { MissingRules } from '../rounds/missing-rules.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { meetingWords } from '../words/meetings.vi.ts';
import { blankMeeting, completeMeeting, lacks, type Candidates, type MeetingDraft } from './meeting-draft.ts';
import { FrontPart, WhenPart } from './meeting-parts.tsx';
import { PeoplePart } from './people-part.tsx';
import { VotesPart } from './votes-part.tsx';

interface MeetingFormProps {
  readonly roundId: string;
  readonly villageId: string;
  readonly page: Candidates;
  readonly onHeld: (result: { readonly agreed: number; readonly votedDown: number }) => void;
}

/** One meeting with its minutes and all its votes, sent at once. */
export function MeetingForm({ roundId, villageId, page, onHeld }: MeetingFormProps): ReactNode {
  const { today } = useMe();
  const { candidates } = page;
  const [meetingId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => blankMeeting(today, page.attendeesHint ?? 0));
  const set = (change: Partial<MeetingDraft>) => setDraft((before) => ({ ...before, ...change }));
  const holding = useSend(meetingHold, onHeld);
  const rules = useAsk(roundRules, { roundId, on: draft.on ?? today }, { keep: true });
  const minAgreePercent = rules.data?.minAgreePercent ?? undefined;
  const body = completeMeeting(draft, candidates, { meetingId, roundId, villageId });
  const missing = lacks(draft, candidates).map((lack) => meetingWords.lack[lack]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (body) holding.mutate(body);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <MissingRules missing={rules.data?.missing ?? []} />
        <WhenPart draft={draft} set={set} today={today} />
        <FrontPart draft={draft} set={set} today={today} />
        <PeoplePart draft={draft} set={set} />
        <VotesPart draft={draft} set={set} candidates={candidates} minAgreePercent={minAgreePercent} />
        <Textarea
          label={meetingWords.discussion}
          maxLength={5000}
          autosize
          minRows={3}
          value={draft.discussion}
          onChange={({ currentTarget }) => set({ discussion: currentTarget.value })}
        />
        {holding.error && <Failed problem={holding.error} />}
        <Group>
          <Button type="submit" disabled={!body} loading={holding.isPending}>
            {meetingWords.save}
          </Button>
          {missing.length > 0 && (
            <Text size="sm" role="status">
              {meetingWords.missing} {missing.join('; ')}.
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}
