import { useId, useState, type ReactNode } from 'react';
import type { Guidance } from '../../words/form-guidance.vi.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import { useFindings } from './form-context.tsx';
import { FoundAt } from './found-at.tsx';
import styles from './form.module.css';
import { GuidanceSheet } from './guidance-sheet.tsx';
import { usePins } from './pins-context.tsx';
import { QuestionNotes } from './question-notes.tsx';

/** What a control needs to be read aloud with its question. */
export interface Labels {
  readonly labelledBy: string;
  readonly describedBy: string;
}

interface QuestionCardProps {
  readonly path: string;
  /** As printed. */
  readonly number?: string | undefined;
  readonly label: string;
  readonly guidance?: readonly Guidance[];
  readonly optional?: boolean;
  readonly children: (labels: Labels) => ReactNode;
}

/** One question as a card: printed number, words, what is said about it, and its control. */
export function QuestionCard(props: QuestionCardProps): ReactNode {
  const { path, number, label, guidance = [], optional = false, children } = props;
  const id = useId();
  const [helping, setHelping] = useState(false);
  const { pins, place } = usePins(path);
  const wrong = useFindings(path).some(({ severity }) => severity === 'error');
  return (
    <div className={styles.card} data-field={path} data-open={wrong ? 'mend' : undefined} tabIndex={-1}>
      <div className={styles.head}>
        {number !== undefined && <span className={styles.number}>{number}</span>}
        <span className={styles.question} id={id}>
          {label}
          {optional && <span className={styles.small}> ({formWords.optional})</span>}
        </span>
        {(guidance.length > 0 || pins.length > 0 || place !== null) && (
          <button
            type="button"
            className={styles.help}
            aria-label={formWords.helpFor(label)}
            onClick={() => setHelping(true)}
          >
            ?
          </button>
        )}
      </div>
      <QuestionNotes path={path} />
      {children({ labelledBy: id, describedBy: `${id}n` })}
      <div id={`${id}n`} role="status">
        <FoundAt path={path} />
      </div>
      {helping && <GuidanceSheet title={label} path={path} guidance={guidance} onClose={() => setHelping(false)} />}
    </div>
  );
}
