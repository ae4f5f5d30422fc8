import { Alert, Anchor, Button, Card, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { invitation, traineeAnswer } from '@ra-soat/server/trainees/contract.ts';
import { Entrance } from '../access/entrance.tsx';
import { Asked } from '../ui/asked.tsx';
import { Failed } from '../ui/failed.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSampleData } from '../ui/use-sample-data.ts';
import { useSend } from '../ui/use-send.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import { MakeAccount } from './make-account.tsx';

type Answer = z.output<typeof invitation.output>;

/** What an invited person sees with the code of the letter, without signing in. */
export function InvitationPage(): ReactNode {
  const { code } = useParams({ from: '/moi/$code' });
  const asked = useAsk(invitation, { code });
  return (
    <Entrance title={traineeWords.invitation} sampleData={useSampleData()}>
      <Asked of={asked}>{(answer) => <Invitation code={code} of={answer} />}</Asked>
    </Entrance>
  );
}

function Invitation({ code, of }: { readonly code: string; readonly of: Answer }): ReactNode {
  const open = of.state !== 'withdrawn';
  // Who makes the account here keeps its words: the answer asked anew says that there is one.
  const [hadAccount] = useState(of.hasAccount);
  return (
    <Stack>
      <div>
        <Text fw={600} size="lg">
          {traineeWords.welcome(of.name)}
        </Text>
        <Text>{of.campaign}</Text>
        <Text size="sm">
          {traineeWords.from}: {of.organisers.join(', ')}
        </Text>
      </div>
      {open && <Sessions of={of.sessions} />}
      <Alert role="status" variant="outline" color={of.state === 'confirmed' ? 'green' : 'blue'}>
        {traineeWords.said[of.state]}
      </Alert>
      {open && <Reply code={code} />}
      {open && (hadAccount ? <Learn /> : <MakeAccount code={code} username={of.username} />)}
    </Stack>
  );
}

function Sessions({ of }: { readonly of: Answer['sessions'] }): ReactNode {
  if (of.length === 0) return <Text>{traineeWords.noSessionYet}</Text>;
  return (
    <section aria-label={traineeWords.yourSessions}>
      <Text fw={600}>{traineeWords.yourSessions}</Text>
      <Stack gap="xs">
        {of.map(({ title, halves, point, room, link }) => (
          <Card key={title} withBorder p="sm">
            <Text fw={600}>{title}</Text>
            {halves.map(({ on, from, to }) => (
              <Text key={`${on} ${from}`}>
                {showDate(on)}, {traineeWords.at(from, to)}
              </Text>
            ))}
            <Text>{[point, room].filter((text) => text !== '').join(', ')}</Text>
            {/^https?:\/\//u.test(link) && (
              <Anchor href={link} rel="noreferrer" underline="always">
                {traineeWords.link}
              </Anchor>
            )}
          </Card>
        ))}
      </Stack>
    </section>
  );
}

function Reply({ code }: { readonly code: string }): ReactNode {
  const [note, setNote] = useState('');
  const action = useSend(traineeAnswer);
  return (
    <Stack gap="xs">
      {action.error && <Failed problem={action.error} />}
      <TextInput
        label={traineeWords.note}
        maxLength={300}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        <Button size="md" loading={action.isPending} onClick={() => action.mutate({ code, coming: true, note })}>
          {traineeWords.coming}
        </Button>
        <Button
          size="md"
          variant="outline"
          loading={action.isPending}
          onClick={() => action.mutate({ code, coming: false, note })}
        >
          {traineeWords.notComing}
        </Button>
      </SimpleGrid>
    </Stack>
  );
}

function Learn(): ReactNode {
  return (
    <Stack gap="xs">
      <Text>{traineeWords.hasAccount}</Text>
      <Anchor href="/di-ra-soat/" underline="always">
        {traineeWords.field}
      </Anchor>
    </Stack>
  );
}
