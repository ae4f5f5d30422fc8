import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { List, ListRow } from '../../ui/field/list-row.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { answeredBy, answeredOf, questionsAsked, type Answered } from './asked-of.ts';
import { useForm, useWork } from './form-context.tsx';
import styles from './form.module.css';
import { agesOf, memberName } from './member-name.ts';

/** The questions about the members: person by person, or one question for everybody. */
export function PeopleSection({ byQuestion }: { readonly byQuestion: boolean }): ReactNode {
  const { address } = useForm();
  const none = useWork((work) => work.evidence.members.length === 0);
  if (none) return <Notice title={formWords.noMembers} />;
  return (
    <>
      <nav className={styles.tabs} aria-label={formWords.sections.people}>
        <Tab href={address('people')} on={!byQuestion} words={formWords.byPerson} />
        <Tab href={address('asks')} on={byQuestion} words={formWords.byQuestion} />
      </nav>
      {byQuestion ? <Questions /> : <People />}
    </>
  );
}

function Tab({ href, on, words }: { readonly href: string; readonly on: boolean; readonly words: string }): ReactNode {
  return (
    <Link href={href} className={styles.tab ?? ''} aria-current={on ? 'page' : undefined}>
      {words}
    </Link>
  );
}

function People(): ReactNode {
  const { form, address } = useForm();
  const { members, interviewOn } = useWork((work) => work.evidence);
  return (
    <List>
      {members.map((member, line) => (
        <ListRow
          key={member.id}
          title={`${line + 1}. ${memberName(member, line)}`}
          sub={agesOf(member, interviewOn)}
          href={address(`person-${line}`)}
          mark={<AnsweredMark answered={answeredOf(form, member, interviewOn)} />}
        />
      ))}
    </List>
  );
}

function Questions(): ReactNode {
  const { form, address } = useForm();
  const evidence = useWork((work) => work.evidence);
  return (
    <List>
      {questionsAsked(form, evidence).map((question) => (
        <ListRow
          key={question.id}
          title={`${question.number} ${question.label}`}
          sub={question.required ? '' : formWords.optional}
          href={address(`ask-${question.id}`)}
          mark={<AnsweredMark answered={answeredBy(question, evidence)} />}
        />
      ))}
    </List>
  );
}

function AnsweredMark({ answered: { done, all } }: { readonly answered: Answered }): ReactNode {
  const word = formWords.answered(done, all);
  if (done === all) return <Mark icon="done" tone="good" word={word} />;
  return done === 0 ? <Mark icon="circle" word={word} /> : <Mark icon="pen" tone="warn" word={word} />;
}
