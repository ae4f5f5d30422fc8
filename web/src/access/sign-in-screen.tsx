import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { signIn } from '../ui/door.ts';
import { Failed } from '../ui/failed.tsx';
import { accessWords } from '../words/access.vi.ts';
import { Entrance } from './entrance.tsx';

/** Name and password; a wrong pair is answered in one sentence that does not say which of the two. */
export function SignInScreen({ sampleData }: { readonly sampleData: boolean }): ReactNode {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const client = useQueryClient();
  const entering = useMutation({
    mutationFn: () => signIn(username.trim(), password),
    onSuccess: () => client.resetQueries(),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    entering.mutate();
  };
  return (
    <Entrance title={accessWords.signIn} sampleData={sampleData}>
      {entering.error && <Failed problem={entering.error} />}
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={accessWords.username}
            name="username"
            autoComplete="username"
            required
            value={username}
            onChange={(event) => setUsername(event.currentTarget.value)}
          />
          <PasswordInput
            label={accessWords.password}
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': accessWords.showPassword, tabIndex: 0 }}
          />
          <Button type="submit" loading={entering.isPending}>
            {accessWords.signIn}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
