import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

/** One fact of a paper in a table of two columns: what it is, what it says. */
export function FactRow({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  return (
    <Table.Tr>
      <Table.Th scope="row">{label}</Table.Th>
      <Table.Td>{value}</Table.Td>
    </Table.Tr>
  );
}
