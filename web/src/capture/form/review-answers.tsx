import { useState, type ReactNode } from 'react';
import type { ShownAnswer } from '../../answers/shown-answers.ts';
import { b1Answers, factAnswers } from '../../answers/shown-answers.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm, useWork } from './form-context.tsx';
import styles from './form.module.css';
import { agesOf, memberName } from './member-name.ts';

/** Every answer by section in printed order; each part is drawn when it is unfolded. */
export function ReviewAnswers(): ReactNode {
  const { form } = useForm();
  const evidence = useWork((work) => work.evidence);
  return (
    <>
      <Fold title={formWords.sections.members}>
        {() => (
          <ol className={styles.answers}>
            {evidence.members.map((member, line) => (
              <li key={member.id}>
                {line + 1}. {memberName(member, line)} {agesOf(member, evidence.interviewOn)}
              </li>
            ))}
          </ol>
        )}
      </Fold>
      <Fold title={formWords.sections.people}>
        {() => <Answers answers={factAnswers(evidence, form).filter(({ path }) => path.startsWith('members.'))} />}
      </Fold>
      <Fold title={formWords.sections.home}>
        {() => <Answers answers={factAnswers(evidence, form).filter(({ path }) => path.startsWith('household.'))} />}
      </Fold>
      <Fold title={formWords.b1Answers}>{() => <Answers answers={b1Answers(evidence, form)} />}</Fold>
    </>
  );
}

function Answers({ answers }: { readonly answers: readonly ShownAnswer[] }): ReactNode {
  if (answers.length === 0) return <p>{formWords.noAnswers}</p>;
  return (
    <dl className={styles.answers}>
      {answers.map(({ id, number, question, who, answer }) => (
        <div key={id}>
          <dt>{formWords.answerTo(number, question, who)}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}

interface FoldProps {
  readonly title: string;
  readonly children: () => ReactNode;
}

function Fold({ title, children }: FoldProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <div>{children()}</div>}
    </details>
  );
}
