import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { moment, whole } from '../ui/show.ts';
import { concernWords, fieldWords } from '../words/fieldwork.vi.ts';
import { clockText } from './clock-text.ts';
import type { Phone } from './field-answers.ts';

/** What is still on the phone, in words; nothing that is zero. */
export function OnPhone({ phone }: { readonly phone: Phone }): ReactNode {
  const { unsent, unfinished, refused, photos } = phone;
  const lines = [
    refused > 0 && fieldWords.refused(whole(refused)),
    unsent > 0 && fieldWords.unsent(whole(unsent)),
    unfinished > 0 && fieldWords.unfinished(whole(unfinished)),
    photos > 0 && fieldWords.photos(whole(photos)),
  ].filter((line) => line !== false);
  if (lines.length === 0) return <Text size="sm">{fieldWords.nothingLeft}</Text>;
  return (
    <Stack gap={0}>
      {lines.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
    </Stack>
  );
}

/** Why somebody should look at the phone; the words carry it, not the colour. */
export function Concerns({ phone }: { readonly phone: Phone }): ReactNode {
  const { concerns, wipe, clockOffsetS } = phone;
  if (wipe?.state === 'done') {
    return <Text size="sm">{fieldWords.wipeDone(moment(wipe.at), whole(wipe.sealed))}</Text>;
  }
  if (concerns.length === 0) return <Text size="sm">{fieldWords.fine}</Text>;
  return (
    <Stack gap={4} align="flex-start">
      <Group gap={4}>
        {concerns.map((concern) => (
          <Badge
            key={concern}
            color={concern === 'refused' || concern === 'wipe' ? 'red' : 'orange'}
            h="auto"
            maw="100%"
            lh={1.4}
            styles={{ label: { whiteSpace: 'normal' } }}
          >
            {concern === 'clockOff' ? fieldWords.clock(clockText(clockOffsetS)) : concernWords[concern]}
          </Badge>
        ))}
      </Group>
      {wipe && <Text size="sm">{fieldWords.wipeOrdered(moment(wipe.at), wipe.by)}</Text>}
    </Stack>
  );
}
