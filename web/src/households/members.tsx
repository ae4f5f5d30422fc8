import type { ReactNode } from 'react';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { householdWords } from '../words/households.vi.ts';
import type { Household } from './household.ts';

type Member = Household['members'][number];

const columns: readonly Column<Member>[] = [
  {
    id: 'name',
    header: householdWords.name,
    names: true,
    cell: (member) => (member.isHead ? `${member.name} (${householdWords.isHead})` : member.name),
  },
  { id: 'relation', header: householdWords.relation, cell: (member) => member.relation },
  {
    id: 'sex',
    header: householdWords.sex,
    cell: (member) => (member.sex === null ? '–' : householdWords.sexes[member.sex]),
  },
  { id: 'born', header: householdWords.born, number: true, cell: (member) => member.born },
  { id: 'ethnicity', header: householdWords.ethnicity, cell: (member) => member.ethnicity ?? '–' },
  { id: 'citizen', header: householdWords.citizen, number: true, cell: (member) => member.citizenNumber ?? '–' },
];

export function Members({ members }: { readonly members: readonly Member[] }): ReactNode {
  return (
    <DataTable caption={householdWords.members} columns={columns} rows={members} keyOf={(member) => member.memberId} />
  );
}
