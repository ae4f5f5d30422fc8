import { NativeSelect, Paper, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { KeyedValue } from '@ra-soat/domain/survey/keyed-form.ts';
import { keyingWords as words } from '../words/keying.vi.ts';
import { isPresence, type Difference } from './other-value.ts';
import { otherValue, type Choice, type Settling } from './settling.ts';

export interface ShownOption {
  readonly code: KeyedValue;
  readonly label: string;
}

interface DifferenceFieldProps {
  readonly of: Difference;
  /** The field as it is printed, and both values in words. */
  readonly label: string;
  readonly first: string;
  readonly second: string;
  readonly names: { readonly first: string; readonly second: string };
  /** Of a printed list; empty where it is written by hand. */
  readonly options: readonly ShownOption[];
  readonly settling: Settling;
  readonly onChange: (settling: Settling) => void;
}

const choices: readonly Choice[] = ['first', 'second', 'other'];

/** One field that two people keyed differently; arrow keys move between the ways to settle it. */
export function DifferenceField(props: DifferenceFieldProps): ReactNode {
  const { of, label, first, second, names, settling, onChange } = props;
  const choose = (value: string) => onChange({ ...settling, choice: choices.find((one) => one === value) ?? null });
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Radio.Group name={of.path} label={label} value={settling.choice} onChange={choose}>
          <SimpleGrid cols={{ base: 1, sm: isPresence(of.path) ? 2 : 3 }} spacing="xs" mt={4}>
            <Radio value="first" label={`${names.first}: ${first}`} />
            <Radio value="second" label={`${names.second}: ${second}`} />
            {!isPresence(of.path) && <Radio value="other" label={words.other} />}
          </SimpleGrid>
        </Radio.Group>
        {settling.choice === 'other' && <OtherField {...props} />}
        {settling.choice !== null && (
          <TextInput
            size="xs"
            maxLength={300}
            placeholder={words.ownWhy}
            aria-label={words.ownWhyOf(label)}
            value={settling.why}
            onChange={({ currentTarget }) => onChange({ ...settling, why: currentTarget.value })}
          />
        )}
      </Stack>
    </Paper>
  );
}

function OtherField({ of, label, options, settling, onChange }: DifferenceFieldProps): ReactNode {
  if (options.length > 0) {
    const at = options.findIndex(({ code }) => code === settling.picked);
    return (
      <NativeSelect
        size="xs"
        label={words.otherOf(label)}
        value={at < 0 ? '' : String(at)}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...settling, picked: value === '' ? null : (options[Number(value)]?.code ?? null) })
        }
        data={[
          { value: '', label: words.blank },
          ...options.map((option, index) => ({ value: String(index), label: `${index + 1}. ${option.label}` })),
        ]}
      />
    );
  }
  const unread = otherValue(of, false, settling) === undefined;
  return (
    <TextInput
      size="xs"
      maxLength={300}
      autoComplete="off"
      label={words.otherOf(label)}
      description={words.otherHelp}
      error={unread ? words.unreadable : undefined}
      value={settling.typed}
      onChange={({ currentTarget }) => onChange({ ...settling, typed: currentTarget.value })}
    />
  );
}
