import { Fieldset, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { LOCAL_CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import { OptionField } from './option-field.tsx';
import styles from './survey.module.css';
import type { Entry, LocalClass } from './work.ts';

const classes: readonly { code: LocalClass; label: string }[] = [
  { code: 'POOR', label: LOCAL_CLASS_WORDS.POOR },
  { code: 'NEAR_POOR', label: LOCAL_CLASS_WORDS.NEAR_POOR },
  { code: 'MIDDLE_LIVING', label: LOCAL_CLASS_WORDS.MIDDLE_LIVING },
  { code: 'NONE', label: surveyWords.localNone },
];

/** The result under the province's own standard, beside the national one and never instead of it. */
export function LocalPart({ local }: { readonly local: Entry['local'] }): ReactNode {
  const { work, edit } = useEntryParts();
  if (local?.rule !== 'keyed') return null;
  const choose = (code: unknown) =>
    edit(({ localClass: _, ...before }) => {
      const chosen = classes.find((one) => one.code === code)?.code;
      return chosen === undefined ? before : { ...before, localClass: chosen };
    });
  return (
    <Fieldset legend={surveyWords.local}>
      <Stack gap="xs">
        <Text size="sm">{surveyWords.localHelp(local.title)}</Text>
        {local.open.map((open) => (
          <Text key={open} size="sm">
            {open} ({surveyWords.toCompare})
          </Text>
        ))}
        <div className={styles.fields}>
          <OptionField
            path="localClass"
            label={surveyWords.localClass}
            options={classes}
            value={work.localClass}
            onChange={(__, code) => choose(code)}
          />
        </div>
      </Stack>
    </Fieldset>
  );
}
