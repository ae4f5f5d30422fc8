import { PasswordInput, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { accountCreate } from '@ra-soat/server/access/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { accessWords } from '../words/access.vi.ts';
import { blankGrant, completeGrants, type GrantDraft, type RoleOffered } from './grant-draft.ts';
import { GrantRows } from './grant-rows.tsx';
import { useMe } from './session.tsx';

/** An account with its roles and the password given at the counter. */
export function CreateAccount({ roles }: { readonly roles: readonly RoleOffered[] }): ReactNode {
  const { today } = useMe();
  const blank = () => [blankGrant(roles[0]?.role ?? '', today)];
  const [accountId, setAccountId] = useState(() => crypto.randomUUID());
  const [fullName, setFullName] = useState('');
  const [username, setUsername] = useState('');
  const [phone, setPhone] = useState('');
  const [password, setPassword] = useState('');
  const [drafts, setDrafts] = useState<readonly GrantDraft[]>(blank);
  const action = useSend(accountCreate, () => {
    setAccountId(crypto.randomUUID());
    for (const clear of [setFullName, setUsername, setPhone, setPassword]) clear('');
    setDrafts(blank());
  });
  const grants = completeGrants(drafts, roles);
  const ready =
    grants && fullName.trim() !== '' && /^[a-z0-9][a-z0-9._-]{2,39}$/u.test(username) && password.length >= 10;
  const body = ready
    ? { accountId, username, fullName, password, grants, ...(phone.trim() === '' ? {} : { phone }) }
    : undefined;
  return (
    <ActionDialog label={accessWords.newAccount} submit={accessWords.create} size="lg" action={action} body={body}>
      <TextInput
        label={accessWords.fullName}
        required
        maxLength={120}
        value={fullName}
        onChange={(event) => setFullName(event.currentTarget.value)}
      />
      <TextInput
        label={accessWords.username}
        description={accessWords.usernameHelp}
        autoComplete="off"
        required
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <TextInput
        label={accessWords.phone}
        inputMode="tel"
        maxLength={20}
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
      />
      <PasswordInput
        label={accessWords.firstPassword}
        description={accessWords.firstPasswordHelp}
        autoComplete="new-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': accessWords.showPassword, tabIndex: 0 }}
      />
      <GrantRows rows={drafts} roles={roles} onChange={setDrafts} />
    </ActionDialog>
  );
}
