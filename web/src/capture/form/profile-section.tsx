import type { ReactNode } from 'react';
import { toggled } from '../../answers/put-answer.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import { withValue } from './field-values.ts';
import { useForm, useWork } from './form-context.tsx';
import parts from '../../ui/field/parts.module.css';
import styles from './form.module.css';
import { QuestionCard } from './question-card.tsx';
import { TypedInput } from './typed-input.tsx';
import { textKind } from './typed-kinds.ts';

const NONE: readonly string[] = [];

/** Causes, needs and what only the lists of poor households ask for. */
export function ProfileSection(): ReactNode {
  const { form } = useForm();
  const causes = useWork((work) => work.evidence.causes) ?? NONE;
  const needs = useWork((work) => work.evidence.needs) ?? NONE;
  const noLabour = useWork((work) => work.evidence.noLabourCapacity) ?? false;
  return (
    <>
      <Choices path="causes" label={formWords.causes} options={form.causes} chosen={causes} />
      {causes.includes('other') && <Text path="otherCause" label={formWords.otherCause} />}
      <Choices path="needs" label={formWords.needs} options={form.needs} chosen={needs} />
      <Tick path="noLabourCapacity" label={formWords.noLabour} />
      {noLabour && <Text path="noLabourCapacityReason" label={formWords.noLabourReason} />}
      <Tick path="meritMember" label={formWords.merit} />
    </>
  );
}

function Text({ path, label }: { readonly path: string; readonly label: string }): ReactNode {
  return (
    <QuestionCard path={path} label={label}>
      {(labels) => <TypedInput {...labels} path={path} kind={textKind(path, 300, true)} />}
    </QuestionCard>
  );
}

interface ChoicesProps {
  readonly path: string;
  readonly label: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly chosen: readonly string[];
}

function Choices({ path, label, options, chosen }: ChoicesProps): ReactNode {
  const { store } = useForm();
  const order = options.map(({ code }) => code);
  const put = (code: string, on: boolean) =>
    store.edit((work) => withValue(work, path, toggled(chosen, code, on, order)));
  return (
    <QuestionCard path={path} label={label}>
      {({ labelledBy, describedBy }) => (
        <div role="group" className={styles.group} aria-labelledby={labelledBy} aria-describedby={describedBy}>
          {options.map(({ code, label: words }, index) => (
            <label key={code} className={parts.option}>
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                onChange={({ currentTarget }) => put(code, currentTarget.checked)}
              />
              <span>
                {index + 1}. {words}
              </span>
            </label>
          ))}
        </div>
      )}
    </QuestionCard>
  );
}

function Tick({
  path,
  label,
}: {
  readonly path: 'noLabourCapacity' | 'meritMember';
  readonly label: string;
}): ReactNode {
  const { store } = useForm();
  const on = useWork((work) => work.evidence[path]) ?? false;
  return (
    <label className={parts.option} data-field={path}>
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget: { checked } }) => store.edit((work) => withValue(work, path, checked))}
      />
      <span>{label}</span>
    </label>
  );
}
