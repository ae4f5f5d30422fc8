import { Group, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { accounts } from '@ra-soat/server/access/contract.ts';
import { accountSlipsPaper } from '@ra-soat/server/documents/contract.ts';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { accessWords } from '../words/access.vi.ts';
import { accountToolWords } from '../words/account-tools.vi.ts';
import { AccountPast } from './account-past.tsx';
import { CreateAccount } from './create-account.tsx';
import { DeactivateAccount } from './deactivate-account.tsx';
import { GiveCode } from './give-code.tsx';
import { HandOver } from './hand-over.tsx';
import { LoadAccounts } from './load-accounts.tsx';
import { useMay, useMe } from './session.tsx';

type Account = z.output<typeof accounts.output>['accounts'][number];

const columnsOf = (rows: readonly Account[], manages: boolean): readonly Column<Account>[] => [
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
    cell: (account) =>
      account.active ? (account.codeWaits ? accountToolWords.codeWaits : accessWords.active) : accessWords.inactive,
  },
  {
    id: 'actions',
    header: accessWords.actions,
    cell: (account) => (
      <Group gap={6}>
        {account.active && <GiveCode account={account} />}
        {account.active && manages && <HandOver account={account} others={rows.filter(({ active }) => active)} />}
        <AccountPast account={account} />
        {account.active && manages && <DeactivateAccount account={account} />}
      </Group>
    ),
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
      {place && may('account.help') ? <AccountList place={place.placeId} /> : <Empty what={accessWords.choosePlace} />}
    </Page>
  );
}

function AccountList({ place }: { readonly place: string }): ReactNode {
  const asked = useAsk(accounts, { place });
  const manages = useMay()('account.manage');
  const commune = /:\d{5}$/u.test(place);
  return (
    <Asked of={asked}>
      {({ accounts: rows, roles }) => (
        <>
          {manages && (
            <Group>
              <CreateAccount roles={roles} />
              {commune && <LoadAccounts place={place} />}
              {commune && (
                <PaperButtons
                  name={accountToolWords.slips}
                  urlOf={(format) => fileUrl(accountSlipsPaper, { place, format })}
                />
              )}
            </Group>
          )}
          {rows.length === 0 ? (
            <Empty what={accessWords.noAccounts} />
          ) : (
            <DataTable
              caption={accessWords.accounts}
              columns={columnsOf(rows, manages)}
              rows={rows}
              keyOf={(row) => row.accountId}
            />
          )}
        </>
      )}
    </Asked>
  );
}
