import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { BesideAssessment } from '@ra-soat/domain/assessment/assess-beside.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { B2Part } from './b2-part.tsx';
import { localClassWords } from '../answers/local-class-words.ts';
import { sheetEvidence } from './beside-entry.ts';
import { EntryProvider, useEntryParts } from './entry-context.tsx';
import { OptionField } from './option-field.tsx';
import { putAnswer } from '../answers/put-answer.ts';
import styles from './survey.module.css';
import { WholeField } from './whole-field.tsx';
import type { FurtherStandard, LocalClass } from './work.ts';

interface BesidePartProps {
  readonly standards: readonly FurtherStandard[];
  readonly beside: readonly BesideAssessment[];
}

/** The further standards of the round: the same visit, the same facts, and the points or class each needs of its own. */
export function BesidePart({ standards, beside }: BesidePartProps): ReactNode {
  return standards.map((one) => {
    const assessed = beside.find(({ standard }) => standard === one.standard);
    if (one.kind === 'local') return one.rule === 'keyed' && <LocalPart key={one.standard} local={one} />;
    if (!one.decides || assessed?.kind !== 'incoming') return null;
    return <IncomingPart key={one.standard} standard={one} assessed={assessed} />;
  });
}

const classes: readonly { code: LocalClass; label: string }[] = (
  ['POOR', 'NEAR_POOR', 'MIDDLE_LIVING', 'NONE'] as const
).map((code) => ({ code, label: localClassWords(code) }));

/** The result under the province's own standard; what the last form had is offered, and counts only when confirmed. */
function LocalPart({ local }: { readonly local: FurtherStandard }): ReactNode {
  const { work, editBeside } = useEntryParts();
  const { standard, title, open, proposal } = local;
  const proposed = proposal?.localClass;
  const chosen = work.beside[standard]?.localClass;
  const choose = (code: LocalClass | undefined) => editBeside(standard, code === undefined ? {} : { localClass: code });
  return (
    <Fieldset legend={title}>
      <Stack gap="xs">
        <Text size="sm">{surveyWords.localHelp(title)}</Text>
        {local.leavesOutNational !== null && (
          <Text size="sm">{local.leavesOutNational ? surveyWords.leavesOutNational : surveyWords.holdsNational}</Text>
        )}
        {!local.decides && <Text size="sm">{surveyWords.scopeUnknown}</Text>}
        {open.map((one) => (
          <Text key={one} size="sm">
            {one} ({surveyWords.toCompare})
          </Text>
        ))}
        {proposed !== undefined && chosen === undefined && (
          <Group gap="xs">
            <Text size="sm">{surveyWords.localProposal(localClassWords(proposed))}</Text>
            <Button size="compact-sm" variant="outline" onClick={() => choose(proposed)}>
              {surveyWords.confirmProposal}
            </Button>
          </Group>
        )}
        <div className={styles.fields}>
          <OptionField
            path={`beside.${standard}.localClass`}
            label={surveyWords.localClass}
            options={classes}
            value={chosen}
            onChange={(__, code) => choose(classes.find((one) => one.code === code)?.code)}
          />
        </div>
      </Stack>
    </Fieldset>
  );
}

interface IncomingPartProps {
  readonly standard: FurtherStandard;
  readonly assessed: Extract<BesideAssessment, { kind: 'incoming' }>;
}

/** Totals and ticks of the second form; the answers are those of the visit. */
function IncomingPart({ standard: { standard, title }, assessed }: IncomingPartProps): ReactNode {
  const parts = useEntryParts();
  const { evidence: visit, work, editBeside } = parts;
  const { assessment } = assessed;
  const base = `beside.${standard}.`;
  const own = useMemo(
    () => sheetEvidence(visit, assessment.version, work.beside[standard]?.sheet),
    [visit, assessment.version, work.beside, standard],
  );
  const put: typeof parts.put = (path, value) => {
    const { b1, b2 } = putAnswer(own, path.slice(base.length), value);
    editBeside(standard, { sheet: { b1, b2 } });
  };
  const form = formOf(assessment.standard, assessment.version);
  return (
    <EntryProvider value={{ ...parts, base, form, evidence: own, assessment, put }}>
      <Fieldset legend={surveyWords.secondForm(title)}>
        <Stack gap="sm">
          <Text size="sm">{surveyWords.secondFormHelp}</Text>
          <div className={styles.fields}>
            <WholeField
              path={`${base}b1.keyedTotal`}
              label={surveyWords.b1Total}
              value={own.b1.keyedTotal}
              onChange={(total) => put(`${base}b1.keyedTotal`, total)}
            />
          </div>
          <B2Part />
        </Stack>
      </Fieldset>
    </EntryProvider>
  );
}
