import { Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { baseOf, coveredPercent } from '@ra-soat/domain/training/coverage.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import { trainingMissing } from '@ra-soat/server/coverage/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { coverageWords as words } from '../words/coverage.vi.ts';
import type { Coverage, CoverageUnit } from './coverage.ts';

interface UnitsProps {
  readonly coverage: Coverage;
  /** Absent where every campaign of a year is shown: who is missing is said for one campaign. */
  readonly campaignId: string | undefined;
  readonly onOpen: (place: string) => void;
}

/** Every unit directly below; a unit opens one level down, a number of missing people opens their names. */
export function UnitsTable({ coverage, campaignId, onOpen }: UnitsProps): ReactNode {
  const manages = useMay()('training.manage');
  const { units, place } = coverage;
  const named = manages && campaignId !== undefined;
  const missingOf = (unit: CoverageUnit) => {
    if (!named || unit.missing === 0 || unit.kind === 'own') return whole(unit.missing);
    const where = unit.kind === 'place' ? { place: unit.id } : { place: place.placeId, village: unit.id };
    return <Missing name={unit.name} count={unit.missing} where={{ campaignId, ...where }} />;
  };
  return (
    <Stack component="section" gap="xs" aria-labelledby="units">
      <Title order={2} size="h3" id="units">
        {words.units}
      </Title>
      {named && coverage.totals.missing > 0 && (
        <div>
          <Missing
            name={place.name}
            count={coverage.totals.missing}
            where={{ campaignId, place: place.placeId }}
            label={words.showMissing}
          />
        </div>
      )}
      <DataTable caption={words.units} columns={columnsOf(onOpen, missingOf)} rows={units} keyOf={({ id }) => id} />
    </Stack>
  );
}

function columnsOf(
  onOpen: (place: string) => void,
  missingOf: (unit: CoverageUnit) => ReactNode,
): readonly Column<CoverageUnit>[] {
  const count = (
    id: 'expected' | 'listed' | 'invited' | 'came' | 'practised' | 'passed' | 'certified',
    header: string,
  ) => ({
    ...{ id, header, number: true },
    cell: (unit: CoverageUnit) => whole(unit[id]),
  });
  return [
    { id: 'name', header: words.unit, names: true, cell: (unit) => <Name unit={unit} onOpen={onOpen} /> },
    { id: 'coverage', header: words.coverage, number: true, cell: shareOf },
    count('expected', words.expected),
    count('listed', words.listed),
    count('invited', words.invited),
    count('came', words.came),
    count('practised', words.practised),
    count('passed', words.passed),
    count('certified', words.certified),
    { id: 'missing', header: words.missing, number: true, cell: missingOf },
    {
      ...{ id: 'villages', header: words.villagesShort, number: true },
      cell: ({ villages, trainedVillages }) => (villages === 0 ? '–' : `${whole(trainedVillages)}/${whole(villages)}`),
    },
  ];
}

function shareOf(unit: CoverageUnit): string {
  const share = coveredPercent(unit);
  return share === null
    ? '–'
    : `${share}% (${whole(Math.min(unit.came - unit.unlisted, baseOf(unit)))}/${whole(baseOf(unit))})`;
}

function Name({ unit, onOpen }: { readonly unit: CoverageUnit; readonly onOpen: (place: string) => void }): ReactNode {
  if (unit.kind === 'own') return words.own(unit.name);
  if (unit.kind === 'village') return unit.name;
  return (
    <Button variant="subtle" size="compact-sm" aria-label={words.openUnit(unit.name)} onClick={() => onOpen(unit.id)}>
      {unit.name}
    </Button>
  );
}

interface MissingProps {
  readonly name: string;
  readonly count: number;
  readonly where: { readonly campaignId: string; readonly place: string; readonly village?: string };
  readonly label?: string;
}

function Missing({ name, count, where, label = whole(count) }: MissingProps): ReactNode {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="outline" size="xs" onClick={open} aria-label={`${label}: ${words.missingOf(name)}`}>
        {label}
      </Button>
      <Dialog opened={opened} onClose={close} title={words.missingOf(name)} size="lg">
        <MissingPeople where={where} />
      </Dialog>
    </>
  );
}

function MissingPeople({ where }: Pick<MissingProps, 'where'>): ReactNode {
  const asked = useAsk(trainingMissing, where);
  return (
    <Asked of={asked}>
      {({ people, all }) => (
        <Stack gap="xs">
          {all > people.length && <Text>{words.onlyFirst(people.length, all)}</Text>}
          {all === 0 && <Text>{words.nobodyMissing}</Text>}
          <DataTable
            caption={words.missingList}
            columns={[
              { id: 'name', header: words.name, names: true, cell: (one) => one.name },
              {
                ...{ id: 'unit', header: words.unit },
                cell: ({ village, unit }) => (village === null ? unit : `${village}, ${unit}`),
              },
              {
                ...{ id: 'audience', header: words.audience },
                cell: (one) => one.audiences.map((audience) => audienceWords[audience]).join('; '),
              },
              { id: 'phone', header: words.phone, cell: ({ phone }) => phone ?? '–' },
              { id: 'times', header: words.invitedTimes, cell: ({ invitedTimes }) => words.times(invitedTimes) },
            ]}
            rows={people}
            keyOf={({ personId }) => personId}
          />
        </Stack>
      )}
    </Asked>
  );
}
