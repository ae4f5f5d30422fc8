import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { paperFind } from '@ra-soat/server/keying/contract.ts';
import { Failed } from '../ui/failed.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { keyingWords as words } from '../words/keying.vi.ts';

/** Opens the household of a printed code; a scanner types it and ends with Enter. */
export function FindPaper(): ReactNode {
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { data, error, refetch, isFetching } = useAsk(paperFind, { code }, { enabled: code !== '' });
  const [only, ...others] = data?.cases ?? [];
  const single = others.length === 0 ? only : undefined;
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (single === undefined) return;
    const { roundId, householdId } = single;
    void navigate({ to: '/rounds/$roundId/households/$householdId/paper', params: { roundId, householdId } });
  }, [navigate, single]);
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    setCode(typed.trim());
    // The next scan replaces what the last one typed.
    field.current?.select();
  };
  return (
    <form onSubmit={open}>
      <Stack gap="xs">
        <Group align="flex-end" gap="xs">
          <TextInput
            ref={field}
            label={words.findLabel}
            description={words.findHelp}
            maxLength={60}
            autoComplete="off"
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Button type="submit" loading={isFetching}>
            {words.find}
          </Button>
        </Group>
        {error && <Failed problem={error} retry={() => void refetch()} />}
        {data && data.cases.length === 0 && (
          <Alert role="alert" variant="outline" color="orange">
            {data.readable ? words.noSuchCode : words.unreadableCode}
          </Alert>
        )}
        {others.length > 0 && <Text>{words.several}</Text>}
        {others.length > 0 &&
          data?.cases.map(({ roundId, householdId, head, number, village }) => (
            <TextLink
              key={`${roundId} ${householdId}`}
              to="/rounds/$roundId/households/$householdId/paper"
              params={{ roundId, householdId }}
            >
              {`${head} · ${number} · ${village}`}
            </TextLink>
          ))}
      </Stack>
    </form>
  );
}
