import type { ReactNode } from 'react';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { findingKey } from '../../answers/finding-key.ts';
import { findingWords } from '../../answers/finding-words.ts';
import { Mark } from '../../ui/field/mark.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useFindings, useForm, useWork } from './form-context.tsx';
import parts from '../../ui/field/parts.module.css';
import styles from './form.module.css';

const tones = { error: 'bad', warning: 'warn', gap: 'main' } as const;
const leads = { error: formWords.mend, warning: formWords.warning, gap: formWords.missing } as const;

/** What the rules find at a field: an error to mend, a warning to keep with a reason, a gap. */
export function FoundAt({ path }: { readonly path: string }): ReactNode {
  const findings = useFindings(path);
  const open = findings.some(isUnanswered);
  const others = findings.filter((finding) => !isUnanswered(finding));
  return (
    <>
      {open && <Mark icon="circle" word={formWords.notAnswered} />}
      {others.map((finding, index) => (
        <Found key={`${findingKey(finding)} ${index}`} finding={finding} />
      ))}
    </>
  );
}

/** The question itself says what is missing. */
function isUnanswered({ code }: Finding): boolean {
  return code === 'answer_missing' || code === 'name_missing' || code === 'sex_missing';
}

function Found({ finding }: { readonly finding: Finding }): ReactNode {
  return (
    <div className={styles.note} data-tone={tones[finding.severity]}>
      <span>
        <strong>{leads[finding.severity]}</strong> {findingWords(finding)}
      </span>
      {finding.severity === 'warning' && finding.code !== 'tick_changed' && <Reason finding={finding} />}
    </div>
  );
}

function Reason({ finding }: { readonly finding: Finding }): ReactNode {
  const { store } = useForm();
  const key = findingKey(finding);
  const reason = useWork((work) => work.reasons[key]) ?? '';
  return (
    <label>
      {formWords.reason}
      <input
        className={parts.input}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget: { value } }) =>
          store.edit((work) => ({ ...work, reasons: { ...work.reasons, [key]: value } }), true)
        }
        onBlur={() => void store.flush()}
      />
    </label>
  );
}
