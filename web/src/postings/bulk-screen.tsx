import { Alert, Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { memo, useCallback, useState, type ReactNode } from 'react';
import { caseList } from '@ra-soat/server/households/contract.ts';
import { objectionReceive, objectionsReceive } from '@ra-soat/server/postings/contract.ts';
import { useMe } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Failed } from '../ui/failed.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { objectionWords } from '../words/objections.vi.ts';
import { postingWords } from '../words/postings.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { completeBulk, type BulkDraft, type BulkLine } from './bulk-draft.ts';
import { ReverifyDeadline } from './reverify-deadline.tsx';

/** Many households of a village complain at once: tick, name, send together. */
export function BulkScreen(): ReactNode {
  const { roundId, villageId } = useParams({ from: '/rounds/$roundId/villages/$villageId/objections' });
  const asked = useAsk(caseList, { roundId, villageId, state: 'POSTED', limit: 200 });
  const posting = { to: '/rounds/$roundId/villages/$villageId/posting', params: { roundId, villageId } } as const;
  return (
    <Page
      title={objectionWords.bulk}
      subtitle={objectionWords.bulkHelp}
      above={[{ label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } }]}
      actions={
        <LinkButton variant="outline" {...posting}>
          {objectionWords.toPosting}
        </LinkButton>
      }
    >
      <RoundNav roundId={roundId} />
      <Asked of={asked}>
        {({ cases }) =>
          cases.length === 0 ? (
            <Empty what={objectionWords.nothingPosted} />
          ) : (
            <BulkForm roundId={roundId} villageId={villageId} households={cases} />
          )
        }
      </Asked>
    </Page>
  );
}

interface Household {
  readonly householdId: string;
  readonly number: string;
  readonly head: string;
}

interface BulkFormProps {
  readonly roundId: string;
  readonly villageId: string;
  readonly households: readonly Household[];
}

function BulkForm({ roundId, villageId, households }: BulkFormProps): ReactNode {
  const { today } = useMe();
  const blank: BulkDraft = { on: today, channel: 'inPerson', content: '', lines: {} };
  const [draft, setDraft] = useState(blank);
  const [done, setDone] = useState<string | null>(null);
  const set = (change: Partial<BulkDraft>) => setDraft((before) => ({ ...before, ...change }));
  const sending = useSend(objectionsReceive, ({ received, firstNumber }) => {
    setDone(objectionWords.done(received, firstNumber, firstNumber + received - 1));
    setDraft(blank);
  });
  const change = useCallback(
    (householdId: string, line: BulkLine | null) =>
      setDraft(({ lines: { [householdId]: _, ...others }, ...rest }) => ({
        ...rest,
        lines: line === null ? others : { ...others, [householdId]: line },
      })),
    [],
  );
  const body = completeBulk(draft, { roundId, villageId });
  const count = Object.keys(draft.lines).length;
  const all = () =>
    set({
      lines: Object.fromEntries(
        households.map((one) => [one.householdId, draft.lines[one.householdId] ?? lineOf(one)]),
      ),
    });
  return (
    <Stack>
      {done !== null && (
        <Alert role="status" variant="outline" color="green" title={done}>
          {null}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
        <VietDate
          label={postingWords.receivedOn}
          required
          max={today}
          value={draft.on}
          onChange={(on) => set({ on })}
        />
        <NativeSelect
          label={postingWords.channel}
          value={draft.channel}
          onChange={({ currentTarget }) =>
            set({ channel: objectionReceive.input.shape.channel.parse(currentTarget.value) })
          }
          data={Object.entries(postingWords.channels).map(([value, label]) => ({ value, label }))}
        />
        <TextInput
          label={objectionWords.common}
          description={objectionWords.commonHelp}
          maxLength={2000}
          value={draft.content}
          onChange={({ currentTarget }) => set({ content: currentTarget.value })}
        />
      </SimpleGrid>
      {draft.on !== null && <ReverifyDeadline roundId={roundId} on={draft.on} />}
      <Group>
        <Text role="status">{objectionWords.chosen(count, households.length)}</Text>
        <Button size="xs" variant="default" onClick={all}>
          {objectionWords.chooseAll}
        </Button>
      </Group>
      {households.map((household) => (
        <Row
          key={household.householdId}
          household={household}
          line={draft.lines[household.householdId]}
          onChange={change}
        />
      ))}
      {sending.error && <Failed problem={sending.error} />}
      <Group>
        <Button disabled={!body} loading={sending.isPending} onClick={() => body && sending.mutate(body)}>
          {objectionWords.send(count)}
        </Button>
      </Group>
    </Stack>
  );
}

const lineOf = ({ head }: Household): BulkLine => ({ objectionId: crypto.randomUUID(), from: head, content: '' });

interface RowProps {
  readonly household: Household;
  readonly line: BulkLine | undefined;
  readonly onChange: (householdId: string, line: BulkLine | null) => void;
}

/** Drawn anew only when its own line changes: a village has a hundred of them. */
const Row = memo(function Row({ household, line, onChange }: RowProps): ReactNode {
  const { householdId, number, head } = household;
  return (
    <Group gap="sm" align="center">
      <Checkbox
        w={280}
        label={`${number}. ${head}`}
        aria-label={objectionWords.choose(head)}
        checked={line !== undefined}
        onChange={({ currentTarget }) => onChange(householdId, currentTarget.checked ? lineOf(household) : null)}
      />
      {line && (
        <>
          <TextInput
            size="xs"
            maxLength={120}
            aria-label={objectionWords.senderOf(head)}
            placeholder={objectionWords.sender}
            value={line.from}
            onChange={({ currentTarget }) => onChange(householdId, { ...line, from: currentTarget.value })}
          />
          <TextInput
            size="xs"
            maxLength={2000}
            style={{ flex: '1 1 12rem' }}
            aria-label={objectionWords.ownOf(head)}
            placeholder={objectionWords.own}
            value={line.content}
            onChange={({ currentTarget }) => onChange(householdId, { ...line, content: currentTarget.value })}
          />
        </>
      )}
    </Group>
  );
});
