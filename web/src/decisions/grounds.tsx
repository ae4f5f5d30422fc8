import { Button, CloseButton, Fieldset, Group, Stack, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { decisionWords } from '../words/decisions.vi.ts';

interface GroundsProps {
  readonly grounds: readonly string[];
  readonly set: (grounds: readonly string[]) => void;
}

/** Căn cứ pháp lý of a decision, line by line. */
export function Grounds({ grounds, set }: GroundsProps): ReactNode {
  return (
    <Fieldset legend={decisionWords.grounds} variant="filled">
      <Stack gap="xs">
        <Text size="sm">{decisionWords.groundsHelp}</Text>
        {grounds.map((line, index) => (
          <Group key={index} gap="xs" wrap="nowrap">
            <Textarea
              autosize
              style={{ flex: 1 }}
              aria-label={decisionWords.ground(index + 1)}
              maxLength={500}
              value={line}
              onChange={({ currentTarget: { value } }) => set(grounds.map((one, at) => (at === index ? value : one)))}
            />
            <CloseButton
              aria-label={decisionWords.removeGround(index + 1)}
              onClick={() => set(grounds.filter((_, at) => at !== index))}
            />
          </Group>
        ))}
        <Group>
          <Button size="xs" variant="outline" disabled={grounds.length >= 20} onClick={() => set([...grounds, ''])}>
            {decisionWords.addGround}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
