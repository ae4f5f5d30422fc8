import { Checkbox, NativeSelect, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { objectionReceive } from '@ra-soat/server/postings/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { postingWords } from '../words/postings.vi.ts';
import { ReverifyDeadline } from './reverify-deadline.tsx';
import { blankObjection, completeObjection, type ObjectionDraft } from './objection-draft.ts';

interface ReceiveObjectionProps {
  readonly roundId: string;
  readonly villageId: string;
}

/** Somebody objects to a posted result: the register's line. */
export function ReceiveObjection({ roundId, villageId }: ReceiveObjectionProps): ReactNode {
  const { today } = useMe();
  const [draft, setDraft] = useState(() => blankObjection(today, crypto.randomUUID()));
  const set = (change: Partial<ObjectionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const action = useSend(objectionReceive, () => setDraft(blankObjection(today, crypto.randomUUID())));
  return (
    <ActionDialog
      label={postingWords.receive}
      intro={postingWords.receiveHelp}
      action={action}
      body={completeObjection(draft, roundId)}
    >
      <PostedHousehold roundId={roundId} villageId={villageId} chosen={draft.householdId} set={set} />
      <NativeSelect
        label={postingWords.kind}
        value={draft.kind}
        onChange={({ currentTarget }) => set({ kind: objectionReceive.input.shape.kind.parse(currentTarget.value) })}
        data={Object.entries(postingWords.kinds).map(([value, label]) => ({ value, label }))}
      />
      <TextInput
        label={postingWords.from}
        description={postingWords.fromHelp}
        required={draft.kind === 'complaint'}
        maxLength={120}
        value={draft.from}
        onChange={({ currentTarget }) => set({ from: currentTarget.value })}
      />
      {draft.kind === 'complaint' ? null : (
        <Checkbox
          label={postingWords.ownCase}
          checked={draft.ownCase}
          onChange={({ currentTarget }) => set({ ownCase: currentTarget.checked })}
        />
      )}
      <Checkbox
        label={postingWords.confidential}
        checked={draft.confidential}
        onChange={({ currentTarget }) => set({ confidential: currentTarget.checked })}
      />
      <NativeSelect
        label={postingWords.channel}
        value={draft.channel}
        onChange={({ currentTarget }) =>
          set({ channel: objectionReceive.input.shape.channel.parse(currentTarget.value) })
        }
        data={Object.entries(postingWords.channels).map(([value, label]) => ({ value, label }))}
      />
      <VietDate label={postingWords.receivedOn} required max={today} value={draft.on} onChange={(on) => set({ on })} />
      {draft.on !== null && <ReverifyDeadline roundId={roundId} on={draft.on} />}
      <Textarea
        label={postingWords.content}
        required
        maxLength={2000}
        autosize
        minRows={3}
        value={draft.content}
        onChange={({ currentTarget }) => set({ content: currentTarget.value })}
      />
    </ActionDialog>
  );
}

interface PostedHouseholdProps extends ReceiveObjectionProps {
  readonly chosen: string;
  readonly set: (change: Pick<ObjectionDraft, 'householdId'>) => void;
}

/** One of the posted households of the village, found by name or number. */
function PostedHousehold({ roundId, villageId, chosen, set }: PostedHouseholdProps): ReactNode {
  const [text, setText] = useState('');
  const found = useAsk(
    caseList,
    { roundId, villageId, state: 'POSTED', limit: 50, ...(text.trim() === '' ? {} : { text }) },
    { keep: true },
  );
  const cases = found.data?.cases ?? [];
  const options = cases.map(({ householdId, number, head }) => ({ value: householdId, label: `${number}. ${head}` }));
  return (
    <Stack gap="xs">
      <SearchInput label={postingWords.searchHousehold} value={text} onChange={setText} />
      {found.data?.cases.length === 0 ? (
        <Text size="sm" role="status">
          {postingWords.noHousehold}
        </Text>
      ) : (
        <NativeSelect
          label={postingWords.household}
          required
          value={chosen}
          onChange={({ currentTarget }) => set({ householdId: currentTarget.value })}
          data={[{ value: '', label: '–' }, ...options]}
        />
      )}
    </Stack>
  );
}
