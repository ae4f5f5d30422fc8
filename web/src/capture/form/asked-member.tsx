import { memo, useId, type ReactNode } from 'react';
import type { FactQuestion } from '@ra-soat/domain/survey/form.ts';
import { Icon } from '../../ui/field/icon.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { FactControl } from './fact-question.tsx';
import { FoundAt } from './found-at.tsx';
import { useForm, useValue, useWork } from './form-context.tsx';
import styles from './form.module.css';
import { agesOf, memberName } from './member-name.ts';
import { QuestionNotes } from './question-notes.tsx';

interface AskedMemberProps {
  readonly question: FactQuestion;
  readonly line: number;
  readonly isOpen: boolean;
  readonly onOpen: (line: number | null) => void;
  readonly onAnswered: (line: number) => void;
}

/** One member under a question: short answers stand there at once, long lists when it is the member's turn. */
export const AskedMember = memo(function AskedMember(props: AskedMemberProps): ReactNode {
  const { question, line, isOpen, onOpen, onAnswered } = props;
  const id = useId();
  const path = `members.${line}.facts.${question.id}`;
  const answered = useValue(path) !== undefined;
  const folds = question.answer === 'option' && question.options.length > 2;
  return (
    <div className={styles.card} data-field={path} tabIndex={-1}>
      <Who {...{ id, question, line, path, folds, isOpen, onOpen }} />
      {(isOpen || !folds) && (
        <>
          <QuestionNotes path={path} />
          <FactControl
            question={question}
            path={path}
            labels={{ labelledBy: id, describedBy: `${id}n` }}
            onAnswered={() => folds && onAnswered(line)}
          />
        </>
      )}
      <div id={`${id}n`}>{(isOpen || !folds || answered) && <FoundAt path={path} />}</div>
    </div>
  );
});

interface WhoProps extends Omit<AskedMemberProps, 'onAnswered'> {
  readonly id: string;
  readonly path: string;
  readonly folds: boolean;
}

function Who({ id, question, line, path, folds, isOpen, onOpen }: WhoProps): ReactNode {
  const { store } = useForm();
  const member = useWork((work) => work.evidence.members[line]);
  const value = useValue(path);
  if (member === undefined) return null;
  const words = [memberName(member, line), agesOf(member, store.work.evidence.interviewOn)];
  const who = formWords.memberLine(words.filter((word) => word !== ''));
  if (!folds) return <strong id={id}>{who}</strong>;
  const answer = question.options.find(({ code }) => code === value)?.label;
  return (
    <button type="button" className={styles.person} aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : line)}>
      <span className={styles.personName}>
        <strong id={id}>{who}</strong>
        <br />
        {answer ?? formWords.notAnswered}
      </span>
      {answer !== undefined && <Icon name="done" />}
    </button>
  );
}
