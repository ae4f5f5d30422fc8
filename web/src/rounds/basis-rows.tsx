import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { VietDate } from '../ui/viet-date.tsx';
import { roundWords } from '../words/rounds.vi.ts';
import { blankBasis, type BasisDraft } from './basis-draft.ts';

interface BasisRowsProps {
  /** What papers are meant; absent: those of a round. */
  readonly help?: string;
  readonly rows: readonly BasisDraft[];
  readonly onChange: (rows: readonly BasisDraft[]) => void;
}

/** The papers a round rests on: title, number, day of each. */
export function BasisRows({ help = roundWords.basisHelp, rows, onChange }: BasisRowsProps): ReactNode {
  const set = (at: number, change: Partial<BasisDraft>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <Stack gap="sm">
      <Text size="sm">{help}</Text>
      {rows.map((row, at) => (
        <Fieldset key={row.key} legend={roundWords.basisRow(at + 1)}>
          <Stack gap="xs">
            <TextInput
              label={roundWords.basisTitle}
              required
              maxLength={300}
              value={row.title}
              onChange={(event) => set(at, { title: event.currentTarget.value })}
            />
            <Group align="flex-start" grow preventGrowOverflow={false}>
              <TextInput
                label={roundWords.number}
                description={roundWords.numberHelp}
                required
                maxLength={60}
                value={row.number}
                onChange={(event) => set(at, { number: event.currentTarget.value })}
              />
              <VietDate label={roundWords.on} required value={row.on} onChange={(on) => set(at, { on })} />
            </Group>
            {rows.length > 1 && (
              <Group>
                <Button size="xs" variant="default" onClick={() => onChange(rows.filter((_, index) => index !== at))}>
                  {roundWords.removeBasis(at + 1)}
                </Button>
              </Group>
            )}
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button variant="outline" onClick={() => onChange([...rows, blankBasis()])}>
          {roundWords.addBasis}
        </Button>
      </Group>
    </Stack>
  );
}
