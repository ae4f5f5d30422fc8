import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import { reportChoices, tableCode } from '@ra-soat/server/place-reports/contract.ts';
import { useMe } from '../access/session.tsx';
import { useHomePlace } from '../places/use-home-place.ts';
import { ReportGuide } from '../reports/report-guide.tsx';
import { ReportListAsOf } from '../reports/report-list-as-of.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { placeReportWords as words } from '../words/place-reports.vi.ts';
import type { AskedReport } from './asked-report.ts';
import { PlaceReport } from './place-report.tsx';
import type { PlaceReportsSearch } from './place-reports-search.ts';
import { ListFiles } from './report-file-buttons.tsx';
import { ReportControls } from './report-controls.tsx';
import { EnterTotal } from './enter-total.tsx';
import { UnitReports } from './unit-reports.tsx';

/** R1 to R15 of the unit of my role or any other, on any day, by either map. */
export function PlaceReportsScreen(): ReactNode {
  const search = useSearch({ from: '/reports' });
  const { grants } = useMe();
  const home = useHomePlace();
  const country = grants.some(({ placeLevel }) => placeLevel === 'country') ? 'vn' : undefined;
  const place = search.place ?? country ?? home?.placeId;
  if (place === undefined) return <Empty what={words.noPlace} />;
  return <OfPlace key={place} place={place} search={search} />;
}

interface OfPlaceProps {
  readonly place: string;
  readonly search: PlaceReportsSearch;
}

function OfPlace({ place, search }: OfPlaceProps): ReactNode {
  const choices = useAsk(reportChoices, { place });
  return <Asked of={choices}>{(found) => <Chosen place={place} search={search} choices={found} />}</Asked>;
}

interface ChosenProps extends OfPlaceProps {
  readonly choices: z.output<typeof reportChoices.output>;
}

function Chosen({ place, search, choices }: ChosenProps): ReactNode {
  const navigate = useNavigate();
  const { today } = useMe();
  const year = search.year ?? yearOfLists(choices.years, today);
  const standard = search.standard ?? choices.standards[0]?.standard;
  const name = place === 'vn' ? words.country : choices.place.name;
  const change = (changed: Partial<PlaceReportsSearch>) =>
    void navigate({ to: '/reports', search: { ...search, place, ...changed } });
  const { code, map, basis, layout, on } = search;
  const asked: AskedReport | undefined =
    standard === undefined ? undefined : { place, year, standard, map, basis, layout, ...(on && { on }) };
  return (
    <Page
      title={words.of(name, year)}
      subtitle={words.intro}
      actions={choices.place.level === 'commune' && <EnterTotal commune={place} />}
    >
      <ReportControls
        place={{ placeId: place, name }}
        search={{ ...search, year, standard }}
        choices={choices}
        change={change}
      />
      {asked === undefined ? (
        <Empty what={words.noRounds} remedy={words.noRoundsRemedy} />
      ) : (
        <>
          <ReportGuide code={code} />
          <Report code={code} asked={asked} isCommune={choices.place.level === 'commune'} />
          {isStandardId(asked.standard) && <UnitReports asked={{ place, year, standard: asked.standard }} />}
        </>
      )}
    </Page>
  );
}

interface ReportProps {
  readonly code: PlaceReportsSearch['code'];
  readonly asked: AskedReport;
  readonly isCommune: boolean;
}

function Report({ code, asked, isCommune }: ReportProps): ReactNode {
  const table = tableCode.safeParse(code);
  if (table.success) {
    if (asked.basis === 'month' && asked.on === undefined) return <Empty what={words.monthNeedsDay} />;
    return <PlaceReport code={table.data} asked={asked} />;
  }
  const { layout: _, ...list } = asked;
  const listed = code === 'R14' ? 'R14' : 'R15';
  return (
    <>
      <ListFiles code={listed} asked={list} printed={isCommune} />
      <ReportListAsOf code={listed} asked={list} />
    </>
  );
}

/** The newest year whose lists can stand: the year under way has its opening list. */
function yearOfLists(years: readonly number[], today: string): number {
  const now = Number(today.slice(0, 4));
  return years.find((year) => year <= now) ?? years[0] ?? now;
}
