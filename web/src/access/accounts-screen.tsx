import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { accounts } from '@ra-soat/server/access/contract.ts';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { accessWords } from '../words/access.vi.ts';
import { CreateAccount } from './create-account.tsx';
import { DeactivateAccount } from './deactivate-account.tsx';
import { useMay, useMe } from './session.tsx';

type Account = z.output<typeof accounts.output>['accounts'][number];

const columns: readonly Column<Account>[] = [
  { id: 'name', header: accessWords.fullName, names: true, cell: (account) => account.fullName },
  { id: 'username', header: accessWords.username, cell: (account) => account.username },
  { id: 'phone', header: accessWords.phone, cell: (account) => account.phone ?? '–' },
  {
    id: 'grants',
    header: accessWords.grants,
    cell: (account) =>
      account.grants.map((grant) => (
        <Text key={`${grant.role} ${grant.place}`} size="sm">
          {grant.roleName}: {grant.placeName}
        </Text>
      )),
  },
  {
    id: 'state',
    header: accessWords.state,
    cell: (account) => (account.active ? accessWords.active : accessWords.inactive),
  },
  {
    id: 'actions',
    header: accessWords.actions,
    cell: (account) => (account.active ? <DeactivateAccount account={account} /> : '–'),
  },
];

/** Accounts with a role at a place or below it. */
export function AccountsScreen(): ReactNode {
  const { grants } = useMe();
  const may = useMay();
  const own = grants.find((grant) => grant.role === 'administrator') ?? grants[0];
  const [place, setPlace] = useState<PickedPlace | null>(own ? { placeId: own.place, name: own.placeName } : null);
  return (
    <Page title={accessWords.accounts} subtitle={accessWords.accountsIntro} above={[]}>
      <PlacePicker label={accessWords.rolePlace} value={place} onChange={setPlace} />
      {place && may('account.manage') ? (
        <AccountList place={place.placeId} />
      ) : (
        <Empty what={accessWords.choosePlace} />
      )}
    </Page>
  );
}

function AccountList({ place }: { readonly place: string }): ReactNode {
  const asked = useAsk(accounts, { place });
  return (
    <Asked of={asked}>
      {({ accounts: rows, roles }) => (
        <>
          <div>
            <CreateAccount roles={roles} />
          </div>
          {rows.length === 0 ? (
            <Empty what={accessWords.noAccounts} />
          ) : (
            <DataTable caption={accessWords.accounts} columns={columns} rows={rows} keyOf={(row) => row.accountId} />
          )}
        </>
      )}
    </Asked>
  );
}
