import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { sayMovementProblem } from '@ra-soat/domain/words/movements.vi.ts';
import { movementHousehold, movementRecord } from '@ra-soat/server/movements/contract.ts';
import { useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Failed } from '../ui/failed.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { householdWords } from '../words/households.vi.ts';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import { DaysPart } from './days-part.tsx';
import { EventCards } from './event-cards.tsx';
import { blankEvent, completeRecord, type EventDraft, type HouseholdPage, type RecordedKind } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import { EventPreviewed } from './event-preview.tsx';
import { previewOf } from './preview-of.ts';

/** Records something that happened to a household: the kind, its facts, what it will do, and only then the writing. */
export function RecordScreen(): ReactNode {
  const { householdId } = useParams({ from: '/households/$householdId/movement' });
  const asked = useAsk(movementHousehold, { householdId });
  return <Asked of={asked}>{(page) => <Recording page={page} />}</Asked>;
}

const headOf = ({ household }: HouseholdPage) => household.members.find(({ isHead }) => isHead)?.name ?? '';

function Recording({ page }: { readonly page: HouseholdPage }): ReactNode {
  const { householdId, gone } = page.household;
  const { today } = useMe();
  const [draft, setDraft] = useState(() => blankEvent(() => crypto.randomUUID()));
  const merging = draft.kind === 'merge' && draft.otherId !== '';
  const other = useAsk(movementHousehold, { householdId: draft.otherId }, { enabled: merging }).data;
  const set = (part: Partial<EventDraft>) => setDraft((before) => ({ ...before, ...part }));
  // Whom the other form had chosen means somebody else here.
  const choose = (kind: RecordedKind) => set({ kind, chosen: [], headId: '', newHeadId: '' });
  const above = [
    { label: householdWords.searchTitle, link: { to: '/households' } },
    { label: words.household(headOf(page)), link: { to: '/households/$householdId', params: { householdId } } },
  ] as const;
  return (
    <Page title={words.recordTitle(headOf(page))} subtitle={`${page.village}, ${page.communeName}`} above={above}>
      {gone !== null ? (
        <Empty what={words.gone} />
      ) : (
        <>
          <EventCards value={draft.kind} onChange={choose} />
          {draft.kind !== null && (
            <>
              <EventForm draft={draft} page={page} other={merging ? other : undefined} today={today} set={set} />
              <DaysPart draft={draft} closed={page.closed} today={today} set={set} />
              <Consequences draft={draft} page={page} other={merging ? other : undefined} today={today} />
            </>
          )}
        </>
      )}
    </Page>
  );
}

interface ConsequencesProps {
  readonly draft: EventDraft;
  readonly page: HouseholdPage;
  readonly other: HouseholdPage | undefined;
  readonly today: string;
}

function Consequences({ draft, page, other, today }: ConsequencesProps): ReactNode {
  const navigate = useNavigate();
  const { householdId } = page.household;
  const action = useSend(
    movementRecord,
    () => void navigate({ to: '/households/$householdId', params: { householdId } }),
  );
  const body = completeRecord(draft, page);
  const judged = body && previewOf(body, page, other, today);
  const villageName = (id: string) =>
    page.villages.find(({ villageId }) => villageId === id)?.name ??
    (id === page.household.villageId ? page.village : '');
  return (
    <Stack gap="sm" component="section" aria-label={words.preview}>
      <Title order={2}>{words.preview}</Title>
      {judged === undefined && <Text>{words.previewHint}</Text>}
      {judged?.ok === false && (
        <Alert role="alert" color="red" variant="outline">
          {sayMovementProblem(judged.problem)}
        </Alert>
      )}
      {judged?.ok && <EventPreviewed preview={judged.value} villageName={villageName} />}
      {action.error && <Failed problem={action.error} />}
      <Group>
        <Button disabled={!judged?.ok} loading={action.isPending} onClick={() => body && action.mutate(body)}>
          {words.confirm}
        </Button>
      </Group>
    </Stack>
  );
}
