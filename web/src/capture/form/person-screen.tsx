import { useMemo, type ReactNode } from 'react';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { questionsOf } from './asked-of.ts';
import { FactCard } from './fact-question.tsx';
import { useForm, useWork } from './form-context.tsx';
import styles from './form.module.css';
import { agesOf, memberName } from './member-name.ts';
import { SavedMark } from './saved-mark.tsx';

/** All questions that apply to one person, in printed order. */
export function PersonScreen({ line }: { readonly line: number }): ReactNode {
  const { form, address } = useForm();
  const member = useWork((work) => work.evidence.members[line]);
  const next = useWork((work) => work.evidence.members[line + 1]);
  const interviewOn = useWork((work) => work.evidence.interviewOn);
  const asked = useMemo(
    () => (member === undefined ? [] : questionsOf(form, member, interviewOn)),
    [form, member, interviewOn],
  );
  if (member === undefined)
    return (
      <Screen title={formWords.sections.people} back={address('people')}>
        {null}
      </Screen>
    );
  return (
    <Screen
      title={memberName(member, line)}
      back={address('people')}
      foot={
        <>
          <SavedMark />
          <div className={styles.turns}>
            <BigLink href={address('people')}>{formWords.everybody}</BigLink>
            {next && (
              <BigLink kind="main" href={address(`person-${line + 1}`)}>
                {formWords.nextPerson(memberName(next, line + 1))}
              </BigLink>
            )}
          </div>
        </>
      }
    >
      <p>{agesOf(member, interviewOn)}</p>
      {asked.length === 0 && <Notice title={formWords.noQuestions} />}
      {asked.map((question) => (
        <FactCard key={question.id} question={question} path={`members.${line}.facts.${question.id}`} />
      ))}
    </Screen>
  );
}
