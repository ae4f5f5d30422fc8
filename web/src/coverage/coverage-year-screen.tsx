import { NumberInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../access/session.tsx';
import { unitsOf } from '../access/units-of.ts';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { coverageWords as words } from '../words/coverage.vi.ts';
import { trainingWords } from '../words/training.vi.ts';
import { firstPlace } from './coverage-place.ts';
import { CoverageView } from './coverage-view.tsx';

/** Everybody who was trained in a year, over all campaigns, each person once. */
export function CoverageYearScreen(): ReactNode {
  const search = useSearch({ from: '/training-coverage' });
  const navigate = useNavigate();
  const { grants, today } = useMe();
  const units = unitsOf(grants);
  const year = search.year ?? Number(today.slice(0, 4));
  const place =
    search.place ??
    firstPlace(
      units.map(({ placeId }) => placeId),
      undefined,
    );
  const go = (change: { place?: string; year?: number }) =>
    void navigate({ to: '/training-coverage', search: { ...search, ...change } });
  const name = units.find(({ placeId }) => placeId === place)?.name ?? '';
  return (
    <Page
      title={words.yearTitle(place === 'vn' ? words.country : name, year)}
      subtitle={words.yearIntro}
      above={[{ label: trainingWords.title, link: { to: '/training' } as const }]}
    >
      <NumberInput
        label={words.year}
        maw={140}
        min={2015}
        max={2100}
        value={year}
        onChange={(value) => typeof value === 'number' && value >= 2015 && value <= 2100 && go({ year: value })}
      />
      {place === undefined ? (
        <Empty what={words.noPlace} />
      ) : (
        <CoverageView of={{ year }} place={place} onOpen={(next) => go({ place: next })} />
      )}
    </Page>
  );
}
