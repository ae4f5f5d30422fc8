import { Fieldset, NativeSelect, NumberInput, SimpleGrid } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { eventKinds } from '@ra-soat/domain/registry/household-event.ts';
import { eventKindWords } from '@ra-soat/domain/words/movements.vi.ts';
import { movementsFile } from '@ra-soat/server/documents/contract.ts';
import { movementList } from '@ra-soat/server/movements/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { useHomePlace } from '../places/use-home-place.ts';
import { Asked } from '../ui/asked.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import { movementsSearch, type MovementsSearch } from './movements-search.ts';
import { MovementsShown } from './movements-shown.tsx';

/** What happened to the households of a place in a year. */
export function MovementsScreen(): ReactNode {
  const { today } = useMe();
  const may = useMay();
  const search = useSearch({ from: '/movements' });
  const navigate = useNavigate({ from: '/movements' });
  const mine = useHomePlace();
  const [picked, setPicked] = useState<PickedPlace | null>(null);
  const place = search.place ?? mine?.placeId;
  const shown = [picked, mine].find((one) => one?.placeId === place) ?? null;
  const year = search.year ?? Number(today.slice(0, 4));
  const set = (change: Partial<Record<keyof MovementsSearch, string | number | undefined>>) =>
    void navigate({ search: movementsSearch.parse({ ...search, after: undefined, ...change }), replace: true });
  const { place: _place, year: _year, ...filters } = search;
  const wanted = place === undefined ? undefined : { place, year, ...filters };
  const asked = useAsk(movementList, wanted ?? { place: 'vn', year }, { enabled: wanted !== undefined, keep: true });
  return (
    <Page
      title={words.listTitle}
      subtitle={words.listIntro}
      above={[]}
      actions={
        <>
          {may('movement.record') && <LinkButton to="/movements/arrival">{words.takeIn}</LinkButton>}
          {wanted && <FileButton href={fileUrl(movementsFile, wanted)}>{words.excel}</FileButton>}
        </>
      }
    >
      <Fieldset legend={words.filters}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="sm">
          <PlacePicker
            label={words.place}
            value={shown}
            onChange={(choice) => {
              setPicked(choice);
              set({ place: choice?.placeId, villageId: undefined });
            }}
          />
          <NumberInput
            label={words.year}
            min={2015}
            max={2100}
            allowDecimal={false}
            value={year}
            onChange={(value) => set({ year: value === '' ? undefined : Number(value) })}
          />
          <MonthField search={search} set={set} />
          <NativeSelect
            label={words.kind}
            value={search.kind ?? ''}
            onChange={(event) => set({ kind: event.currentTarget.value || undefined })}
            data={[
              { value: '', label: words.allKinds },
              ...eventKinds.map((kind) => ({ value: kind, label: eventKindWords[kind] })),
            ]}
          />
          <NativeSelect
            label={words.village}
            value={search.villageId ?? ''}
            onChange={(event) => set({ villageId: event.currentTarget.value || undefined })}
            data={[
              { value: '', label: words.allVillages },
              ...(asked.data?.villages ?? []).map(({ villageId, name }) => ({ value: villageId, label: name })),
            ]}
          />
        </SimpleGrid>
      </Fieldset>
      {wanted === undefined ? (
        <Empty what={words.choosePlace} />
      ) : (
        <Asked of={asked}>{(list) => <MovementsShown list={list} onNext={(after) => set({ after })} />}</Asked>
      )}
    </Page>
  );
}

interface MonthProps {
  readonly search: MovementsSearch;
  readonly set: (change: { readonly month: string | undefined }) => void;
}

function MonthField({ search, set }: MonthProps): ReactNode {
  return (
    <NativeSelect
      label={words.month}
      value={String(search.month ?? '')}
      onChange={(event) => set({ month: event.currentTarget.value || undefined })}
      data={[
        { value: '', label: words.allMonths },
        ...Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: words.monthOf(i + 1) })),
      ]}
    />
  );
}
