import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showPublished } from '@ra-soat/domain/series/published-number.ts';
import {
  figureFlagWords,
  figureMarkWords,
  reviewYearWords,
  seriesMeasureWords,
} from '@ra-soat/domain/words/series.vi.ts';
import { isSeriesMeasure } from '@ra-soat/domain/series/series-measure.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { historyWords as words } from '../words/history.vi.ts';
import type { Figure, Series } from './series.ts';

/** Every published number with its source, its mark and what is to be known of it. */
export function SeriesTable({ series }: { readonly series: Series }): ReactNode {
  const titles = new Map(series.sources.map(({ sourceId, title }) => [sourceId, title]));
  const columns: readonly Column<Figure>[] = [
    {
      ...{ id: 'measure', header: words.measure, names: true },
      cell: ({ measure, year }) => `${isSeriesMeasure(measure) ? seriesMeasureWords[measure] : measure}, ${year}`,
    },
    { id: 'year', header: words.year, wide: true, cell: ({ year }) => reviewYearWords(year) },
    { id: 'standard', header: words.standard, cell: ({ standard }) => words.standards[standard] },
    { id: 'value', header: words.value, number: true, cell: (figure) => showPublished(figure) },
    {
      ...{ id: 'source', header: words.source, wide: true },
      cell: (figure) => <Source figure={figure} title={titles.get(figure.source) ?? ''} />,
    },
  ];
  const rows = series.figures.toSorted((a, b) => b.year - a.year);
  const keyOf = ({ source, year, standard, measure }: Figure) => [source, year, standard, measure].join(' ');
  return <DataTable caption={words.table} columns={columns} rows={rows} keyOf={keyOf} />;
}

function Source({ figure, title }: { readonly figure: Figure; readonly title: string }): ReactNode {
  const { mark, document, note, flags, replaced } = figure;
  const known = [
    ...flags.map((flag) => figureFlagWords[flag]),
    ...(note === '' ? [] : [note]),
    ...(replaced.length === 0 ? [] : [words.replaced(replaced.map(showPublished).join('; '))]),
  ];
  return (
    <>
      {document === '' ? title : document}
      <Text size="xs">{figureMarkWords[mark]}</Text>
      {known.length > 0 && (
        <details>
          <summary>{words.know}</summary>
          {known.map((text) => (
            <Text key={text} size="sm">
              {text}
            </Text>
          ))}
        </details>
      )}
    </>
  );
}

/** What does not add up, what the sources say of themselves, and where a new province's numbers come from. */
export function SeriesNotes({ series }: { readonly series: Series }): ReactNode {
  const { findings, sources, addedUp } = series;
  return (
    <Stack gap="xs">
      {addedUp.length > 0 && <Text size="sm">{words.addedUp(addedUp.join(', '))}</Text>}
      {findings.length > 0 && (
        <details>
          <summary>{words.findings}</summary>
          {findings.map((finding) => (
            <Text key={`${finding.year} ${finding.flag} ${finding.measure}`} size="sm">
              {saidFinding(finding)}
            </Text>
          ))}
        </details>
      )}
      <details>
        <summary>{words.caveats}</summary>
        {sources.map(({ sourceId, title, publisher, caveats }) => (
          <div key={sourceId}>
            <Text size="sm" fw={600}>
              {title} ({publisher})
            </Text>
            {caveats.map((caveat) => (
              <Text key={caveat} size="sm">
                {caveat}
              </Text>
            ))}
          </div>
        ))}
      </details>
    </Stack>
  );
}

function saidFinding({ year, measure, found, expected }: Series['findings'][number]): string {
  const name = isSeriesMeasure(measure) ? seriesMeasureWords[measure] : measure;
  const show = (value: number) => showPublished({ value, decimals: 0 });
  return words.finding(
    year,
    name.toLocaleLowerCase('vi'),
    show(found),
    show(expected),
    show(Math.abs(found - expected)),
  );
}
