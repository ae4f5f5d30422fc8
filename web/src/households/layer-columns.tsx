import { capital } from '../ui/capital.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import type { Column } from '../ui/data-table.tsx';
import { day, whole } from '../ui/show.ts';
import { layerWords } from '../words/cases.vi.ts';
import { householdWords } from '../words/households.vi.ts';
import type { HouseholdRound } from './household.ts';

type Result = HouseholdRound['results'][number];

/** The recorded layers of a result by one standard. */
export const layerColumns: readonly Column<Result>[] = [
  { id: 'layer', header: householdWords.layer, names: true, cell: (result) => capital(layerWords[result.layer]) },
  { id: 'version', header: householdWords.number, cell: (result) => householdWords.version(result.version) },
  { id: 'class', header: householdWords.class, cell: (result) => <ClassBadge of={result.class} /> },
  {
    id: 'scores',
    header: householdWords.scores,
    number: true,
    cell: (result) => `${whole(result.b1)} / ${whole(result.b2)}`,
  },
  { id: 'on', header: householdWords.on, number: true, cell: (result) => day(result.on) },
];
