import { Button, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { setupAdministrator } from '@ra-soat/server/access/contract.ts';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { accessWords } from '../words/access.vi.ts';
import { Entrance } from './entrance.tsx';
import { newPasswordFault } from './new-password.ts';
import { NewPasswordFields } from './new-password-fields.tsx';

/** The first administrator of a server that holds no account yet. */
export function SetupScreen(): ReactNode {
  const [fullName, setFullName] = useState('');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const client = useQueryClient();
  const setup = useSend(setupAdministrator, () => void client.resetQueries());
  const fault = newPasswordFault(password, repeated);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (fault === undefined) setup.mutate({ username, fullName, password });
  };
  return (
    <Entrance title={accessWords.setup} intro={accessWords.setupIntro}>
      {setup.error && <Failed problem={setup.error} />}
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={accessWords.fullName}
            autoComplete="name"
            required
            value={fullName}
            onChange={(event) => setFullName(event.currentTarget.value)}
          />
          <TextInput
            label={accessWords.username}
            description={accessWords.usernameHelp}
            autoComplete="username"
            pattern="[a-z0-9][a-z0-9._\-]{2,39}"
            required
            value={username}
            onChange={(event) => setUsername(event.currentTarget.value)}
          />
          <NewPasswordFields {...{ password, repeated, fault, setPassword, setRepeated }} />
          <Button type="submit" loading={setup.isPending}>
            {accessWords.setupDo}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
