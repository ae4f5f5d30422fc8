import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { deviceSealed } from '@ra-soat/server/fieldwork/contract.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { moment } from '../ui/show.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';
import type { Person, Phone } from './field-answers.ts';
import { Concerns, OnPhone } from './phone-state.tsx';
import { WipePhone } from './wipe-phone.tsx';

interface Owned {
  readonly name: string;
  readonly phone: Phone;
}

const columns: readonly Column<Owned>[] = [
  {
    id: 'phone',
    header: fieldWords.phone,
    names: true,
    cell: ({ name, phone }) => (
      <>
        {phone.label}
        <Text size="sm" component="span" display="block" fw={400}>
          {name}, {fieldWords.app(phone.app)}
        </Text>
      </>
    ),
  },
  { id: 'seen', header: fieldWords.lastSeen, cell: ({ phone }) => moment(phone.lastSeen) },
  { id: 'on', header: fieldWords.onPhone, wide: true, cell: ({ phone }) => <OnPhone phone={phone} /> },
  { id: 'look', header: fieldWords.look, wide: true, cell: ({ phone }) => <Concerns phone={phone} /> },
  {
    id: 'wipe',
    header: fieldWords.wipe,
    cell: ({ name, phone }) => {
      if (phone.wipe?.file) {
        const url = fileUrl(deviceSealed, { deviceId: phone.deviceId });
        return (
          <Anchor href={url} size="sm" underline="always">
            {fieldWords.sealedFile}
          </Anchor>
        );
      }
      return phone.wipe?.state === 'ordered' ? '–' : <WipePhone phone={phone} name={name} />;
    },
  },
];

/** Every phone with what is still on it; those that need a look stand first. */
export function PhonesTable({ people }: { readonly people: readonly Person[] }): ReactNode {
  const rows = people
    .flatMap(({ name, phones }) => phones.map((phone) => ({ name, phone })))
    .toSorted((a, b) => b.phone.concerns.length - a.phone.concerns.length);
  if (rows.length === 0) return <Empty what={fieldWords.noPhones} remedy={fieldWords.noPhonesRemedy} />;
  return <DataTable caption={fieldWords.phones} columns={columns} rows={rows} keyOf={({ phone }) => phone.deviceId} />;
}
