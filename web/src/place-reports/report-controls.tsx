import { NativeSelect, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { reportWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { reportChoices } from '@ra-soat/server/place-reports/contract.ts';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { placeReportWords as words } from '../words/place-reports.vi.ts';
import { placeReportsSearch, screenReports, type PlaceReportsSearch } from './place-reports-search.ts';

interface ReportControlsProps {
  readonly place: PickedPlace;
  readonly search: PlaceReportsSearch;
  readonly choices: z.output<typeof reportChoices.output>;
  readonly change: (changed: Partial<PlaceReportsSearch>) => void;
}

const { code, map, basis, layout } = placeReportsSearch.shape;
const options = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, label]) => ({ value, label }));

/** Which report, of whom, when, by which standard, map and form. */
export function ReportControls({ place, search, choices, change }: ReportControlsProps): ReactNode {
  const moves = search.code === 'R2' || search.code === 'R3';
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm">
      <NativeSelect
        label={words.report}
        value={search.code}
        onChange={({ currentTarget: { value } }) => change({ code: code.parse(value) })}
        data={screenReports.map((value) => ({ value, label: `${value} · ${reportWords[value]}` }))}
      />
      <PlacePicker
        label={words.place}
        value={place}
        onChange={(picked) => picked && change({ place: picked.placeId, year: undefined, standard: undefined })}
      />
      <NativeSelect
        label={words.year}
        value={String(search.year)}
        onChange={({ currentTarget: { value } }) => change({ year: Number(value) })}
        data={[...new Set([search.year ?? 0, ...choices.years])].sort((a, b) => b - a).map(String)}
      />
      <NativeSelect
        label={words.standard}
        value={search.standard ?? ''}
        onChange={({ currentTarget: { value } }) => change({ standard: value })}
        data={choices.standards.map(({ standard, title }) => ({ value: standard, label: title }))}
      />
      <VietDate label={words.on} value={search.on ?? null} onChange={(on) => change({ on: on ?? undefined })} />
      <NativeSelect
        label={words.map}
        value={search.map}
        onChange={({ currentTarget: { value } }) => change({ map: map.parse(value) })}
        data={options(words.maps)}
      />
      <NativeSelect
        label={words.layout}
        value={search.layout}
        onChange={({ currentTarget: { value } }) => change({ layout: layout.parse(value) })}
        data={options(words.layouts)}
      />
      {moves && (
        <NativeSelect
          label={words.basis}
          value={search.basis}
          onChange={({ currentTarget: { value } }) => change({ basis: basis.parse(value) })}
          data={options(words.bases)}
        />
      )}
    </SimpleGrid>
  );
}
