import { Button, Fieldset, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { movementList, movementReceive } from '@ra-soat/server/movements/contract.ts';
import { useMe } from '../access/session.tsx';
import { useHomePlace } from '../places/use-home-place.ts';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Failed } from '../ui/failed.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import { blankArrival, completeArrival, type ArrivalDraft } from './arrival-draft.ts';
import { ComersFields } from './comers-fields.tsx';
import { DaysPart } from './days-part.tsx';
import type { MovementsAnswer } from './movements-shown.tsx';

/** A household arrives: one that is on its way here, or one from outside with its paper. */
export function ArrivalScreen(): ReactNode {
  const mine = useHomePlace();
  const { today } = useMe();
  const place = mine?.placeId;
  const input = { place: place ?? 'vn', year: Number(today.slice(0, 4)), limit: 1 };
  const asked = useAsk(movementList, input, { enabled: place !== undefined });
  if (place === undefined) return <Empty what={words.choosePlace} />;
  return <Asked of={asked}>{(list) => <Arriving list={list} />}</Asked>;
}

function Arriving({ list }: { readonly list: MovementsAnswer }): ReactNode {
  const { movementId } = useSearch({ from: '/movements/arrival' });
  const { today } = useMe();
  const navigate = useNavigate();
  const waiting = list.arriving.find((one) => one.movementId === movementId);
  const [draft, setDraft] = useState(() => blankArrival(() => crypto.randomUUID(), waiting?.villageId ?? ''));
  const set = (part: Partial<ArrivalDraft>) => setDraft((before) => ({ ...before, ...part }));
  const action = useSend(movementReceive, () => void navigate({ to: '/movements' }));
  const body = completeArrival(draft, movementId);
  return (
    <Page
      title={waiting ? words.receiveTitle(waiting.head) : words.takeIn}
      subtitle={waiting ? words.arrives(waiting.from) : words.takeInIntro}
      above={[{ label: words.listTitle, link: { to: '/movements' } }]}
    >
      {movementId === undefined && <Outside draft={draft} today={today} set={set} />}
      <Fieldset legend={words.place}>
        <Stack gap="sm">
          <NativeSelect
            label={words.village}
            required
            value={draft.villageId}
            onChange={(event) => set({ villageId: event.currentTarget.value })}
            data={[
              { value: '', label: words.chooseVillage },
              ...list.villages.map(({ villageId, name }) => ({ value: villageId, label: name })),
            ]}
          />
          <TextInput
            label={words.address}
            maxLength={300}
            value={draft.address}
            onChange={(event) => set({ address: event.currentTarget.value })}
          />
        </Stack>
      </Fieldset>
      <DaysPart draft={draft} closed={list.closed} today={today} set={set} label={words.arrivedOn} />
      {action.error && <Failed problem={action.error} />}
      <Group>
        <Button disabled={body === undefined} loading={action.isPending} onClick={() => body && action.mutate(body)}>
          {waiting ? words.receive : words.takeIn}
        </Button>
      </Group>
    </Page>
  );
}

interface OutsideProps {
  readonly draft: ArrivalDraft;
  readonly today: string;
  readonly set: (part: Partial<ArrivalDraft>) => void;
}

function Outside({ draft, today, set }: OutsideProps): ReactNode {
  const { listed } = draft;
  return (
    <>
      <TextInput
        label={words.fromWhere}
        required
        maxLength={300}
        value={draft.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <Fieldset legend={words.people}>
        <ComersFields headed comers={draft.people} today={today} onChange={(people) => set({ people })} />
      </Fieldset>
      <Radio.Group
        label={words.class}
        required
        value={listed}
        onChange={(value) => set({ listed: value === 'POOR' || value === 'NEAR_POOR' ? value : 'NONE' })}
      >
        <Stack gap={6} mt={4}>
          {Object.entries(words.classes).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      {listed !== 'NONE' && (
        <TextInput
          label={words.decision}
          required
          maxLength={120}
          value={draft.decision}
          onChange={(event) => set({ decision: event.currentTarget.value })}
        />
      )}
    </>
  );
}
