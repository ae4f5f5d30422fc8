import { Checkbox, Fieldset, SimpleGrid, Stack } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import { optionOfKey } from './option-keys.ts';
import { toggled } from '../answers/put-answer.ts';
import { TextField } from './text-field.tsx';

/** Causes, needs and the facts that only the lists of poor households ask for. */
export function ProfilePart(): ReactNode {
  const { form, evidence } = useEntryParts();
  const { causes = [], otherCause, noLabourCapacity = false, noLabourCapacityReason, meritMember = false } = evidence;
  return (
    <Fieldset legend={surveyWords.profile}>
      <Stack gap="sm">
        <Choices path="causes" label={surveyWords.causes} options={form.causes} chosen={causes} />
        {causes.includes('other') && <TextField path="otherCause" label={surveyWords.otherCause} value={otherCause} />}
        <Choices path="needs" label={surveyWords.needs} options={form.needs} chosen={evidence.needs ?? []} />
        <Tick path="noLabourCapacity" label={surveyWords.noLabour} checked={noLabourCapacity} />
        {noLabourCapacity && (
          <TextField path="noLabourCapacityReason" label={surveyWords.noLabourReason} value={noLabourCapacityReason} />
        )}
        <Tick path="meritMember" label={surveyWords.merit} checked={meritMember} />
      </Stack>
    </Fieldset>
  );
}

interface ChoicesProps {
  readonly path: string;
  readonly label: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly chosen: readonly string[];
}

/** Several of a numbered list: a digit puts the one with its number in or takes it out. */
function Choices({ path, label, options, chosen }: ChoicesProps): ReactNode {
  const { put } = useEntryParts();
  const order = options.map(({ code }) => code);
  const choose = (code: string, on: boolean) => put(path, toggled(chosen, code, on, order));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const code = order[optionOfKey(event.key, order.length) ?? -1];
    if (code !== undefined) choose(code, !chosen.includes(code));
  };
  return (
    <Fieldset legend={label} variant="filled" onKeyDown={onKeyDown}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        {options.map(({ code, label: name }, index) => (
          <Checkbox
            key={code}
            data-field={index === 0 ? path : `${path}.${code}`}
            label={`${index + 1}. ${name}`}
            checked={chosen.includes(code)}
            onChange={({ currentTarget }) => choose(code, currentTarget.checked)}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}

interface TickProps {
  readonly path: string;
  readonly label: string;
  readonly checked: boolean;
}

function Tick({ path, label, checked }: TickProps): ReactNode {
  const { put } = useEntryParts();
  return (
    <Checkbox
      data-field={path}
      label={label}
      checked={checked}
      onChange={({ currentTarget }) => put(path, currentTarget.checked)}
    />
  );
}
