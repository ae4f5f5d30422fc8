import { NativeSelect, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { holidays } from '@ra-soat/server/settings/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { settingWords } from '../words/settings.vi.ts';
import { LoadHolidays } from './load-holidays.tsx';

type Day = z.output<typeof holidays.output>['days'][number];

const columns: readonly Column<Day>[] = [
  { id: 'date', header: settingWords.date, names: true, cell: (row) => day(row.date) },
  { id: 'kind', header: settingWords.kind, cell: (row) => row.kindName },
  { id: 'name', header: settingWords.name, cell: (row) => row.name },
  { id: 'source', header: settingWords.source, wide: true, cell: (row) => row.source },
  {
    id: 'mark',
    header: settingWords.marked,
    cell: (row) => `${row.loaded ? settingWords.loaded : settingWords.shipped}, ${settingWords.mark[row.mark]}`,
  },
];

/** The days off of a year at a place; loading a notice. */
export function HolidaysPart({ place }: { readonly place: string }): ReactNode {
  const { today } = useMe();
  const may = useMay();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const asked = useAsk(holidays, { place, year }, { keep: true });
  const years = Array.from({ length: 13 }, (_, at) => String(2016 + at));
  return (
    <Stack gap="sm">
      <NativeSelect
        label={settingWords.year}
        value={String(year)}
        onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
        data={years}
        w="8rem"
      />
      {may('setting.manage') && (
        <div>
          <LoadHolidays place={place} />
        </div>
      )}
      <Asked of={asked}>
        {({ days }) =>
          days.length === 0 ? (
            <Empty what={settingWords.noDays} />
          ) : (
            <DataTable
              caption={settingWords.daysOff}
              columns={columns}
              rows={days}
              keyOf={(row) => `${row.date} ${row.kind} ${row.name}`}
            />
          )
        }
      </Asked>
    </Stack>
  );
}
