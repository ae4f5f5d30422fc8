import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { traineeAccept } from '@ra-soat/server/trainees/contract.ts';
import { newPasswordFault } from '../access/new-password.ts';
import { NewPasswordFields } from '../access/new-password-fields.tsx';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { traineeWords } from '../words/trainees.vi.ts';

interface MakeAccountProps {
  readonly code: string;
  /** Proposed, and free. */
  readonly username: string;
}

/** A sign-in name and password of one's own, made with the invitation. */
export function MakeAccount({ code, username: proposed }: MakeAccountProps): ReactNode {
  const [username, setUsername] = useState(proposed);
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [accountId] = useState(() => crypto.randomUUID());
  const action = useSend(traineeAccept);
  const fault = newPasswordFault(password, repeated);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (fault === undefined) action.mutate({ code, accountId, username: username.trim().toLowerCase(), password });
  };
  if (action.isSuccess) {
    return (
      <Stack gap="xs">
        <Alert role="status" color="green" variant="outline">
          {traineeWords.accountMade(action.variables.username)}
        </Alert>
        <Button component="a" href="/di-ra-soat/" size="md">
          {traineeWords.signIn}
        </Button>
      </Stack>
    );
  }
  return (
    <details>
      <summary>{traineeWords.makeAccount}</summary>
      <form onSubmit={submit}>
        <Stack mt="xs">
          <Text size="sm">{traineeWords.makeAccountIntro}</Text>
          {action.error && <Failed problem={action.error} />}
          <TextInput
            label={traineeWords.username}
            description={traineeWords.usernameHelp}
            autoComplete="username"
            required
            value={username}
            onChange={({ currentTarget }) => setUsername(currentTarget.value)}
          />
          <NewPasswordFields
            password={password}
            repeated={repeated}
            fault={fault}
            setPassword={setPassword}
            setRepeated={setRepeated}
          />
          <Button type="submit" loading={action.isPending}>
            {traineeWords.makeAccount}
          </Button>
        </Stack>
      </form>
    </details>
  );
}
