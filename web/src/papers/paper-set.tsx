import { Alert, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { papersMake, papersProgress, papersZip } from '@ra-soat/server/documents/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { day, whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { paperScreenWords as words } from '../words/papers.vi.ts';

type Made = NonNullable<z.output<typeof papersProgress.output>['set']>;

/** The whole set of papers of a round: asked for, watched paper by paper, taken home as one ZIP. */
export function PaperSet({ roundId }: { readonly roundId: string }): ReactNode {
  const first = useAsk(papersProgress, { roundId });
  const running = first.data?.set?.state === 'waiting';
  const asked = useAsk(papersProgress, { roundId }, running ? { everyMs: 1_000 } : {});
  return (
    <Card withBorder component="section" aria-labelledby="set">
      <Stack gap="sm">
        <Title order={2} id="set">
          {words.set}
        </Title>
        <Text size="sm">{words.setHelp}</Text>
        <Asked of={asked}>
          {({ set }) => (
            <>
              {set === null ? <Empty what={words.none} /> : <Progress set={set} />}
              {set?.state !== 'waiting' && <Make roundId={roundId} again={set !== null} />}
            </>
          )}
        </Asked>
      </Stack>
    </Card>
  );
}

function Progress({ set }: { readonly set: Made }): ReactNode {
  const { papers, papersDone, planned, state, next, refused, filesDone, bytes } = set;
  const size = whole(Math.max(1, Math.round(bytes / 1_048_576)));
  return (
    <>
      <Text size="sm">{words.asked(set.askedBy, day(set.askedOn))}</Text>
      {planned ? (
        <Bar label={words.progress} done={papersDone} all={papers} />
      ) : (
        <Text role="status">{words.planning}</Text>
      )}
      {state === 'waiting' && next !== null && <Text size="sm">{words.now(next)}</Text>}
      {state === 'done' && (
        <Group>
          <Text role="status">{words.ready(whole(filesDone), whole(papersDone - refused.length), size)}</Text>
          <FileButton href={fileUrl(papersZip, { setId: set.setId })}>{words.download}</FileButton>
        </Group>
      )}
      {refused.length > 0 && (
        <Alert variant="outline" color="orange" title={words.refused(refused.length)}>
          <List size="sm">
            {refused.map(({ title, reason }, at) => (
              <List.Item key={`${title} ${at}`}>
                <strong>{title}</strong>: {reason}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  );
}

function Make({ roundId, again }: { readonly roundId: string; readonly again: boolean }): ReactNode {
  const [setId, renew] = useState(() => crypto.randomUUID());
  const action = useSend(papersMake, () => renew(crypto.randomUUID()));
  return (
    <Group>
      <ActionDialog
        label={again ? words.makeAgain : words.make}
        intro={words.makeIntro}
        action={action}
        body={{ setId, roundId, origin: globalThis.location.origin }}
      />
    </Group>
  );
}
