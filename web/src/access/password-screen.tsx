import { Button, PasswordInput, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { passwordChange } from '@ra-soat/server/access/contract.ts';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { accessWords } from '../words/access.vi.ts';
import { Entrance } from './entrance.tsx';
import { newPasswordFault } from './new-password.ts';
import { NewPasswordFields } from './new-password-fields.tsx';

/** Changing one's password; `forced` at the first sign-in, before anything else opens. */
export function PasswordScreen({ forced }: { readonly forced: boolean }): ReactNode {
  const [oldPassword, setOldPassword] = useState('');
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const navigate = useNavigate();
  const change = useSend(passwordChange, () => void navigate({ to: '/' }));
  const fault = newPasswordFault(password, repeated);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (fault === undefined) change.mutate({ oldPassword, newPassword: password });
  };
  const form = (
    <form onSubmit={submit}>
      <Stack maw={420}>
        {change.error && <Failed problem={change.error} />}
        <PasswordInput
          label={accessWords.oldPassword}
          autoComplete="current-password"
          required
          value={oldPassword}
          onChange={(event) => setOldPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': accessWords.showPassword, tabIndex: 0 }}
        />
        <NewPasswordFields {...{ password, repeated, fault, setPassword, setRepeated }} />
        <Button type="submit" loading={change.isPending}>
          {accessWords.changePassword}
        </Button>
      </Stack>
    </form>
  );
  if (!forced) return form;
  return (
    <Entrance title={accessWords.changePassword} intro={accessWords.mustChange}>
      {form}
    </Entrance>
  );
}
