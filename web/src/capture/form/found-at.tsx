import type { ReactNode } from 'react';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { findingKey } from '../../answers/finding-key.ts';
import { findingWords } from '../../answers/finding-words.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import { useFindings, useForm, useWork } from './form-context.tsx';
import styles from './form.module.css';

const tones = { error: 'bad', warning: 'warn', gap: 'main' } as const;
const leads = { error: formWords.mend, warning: formWords.warning, gap: formWords.missing } as const;

/** What the rules find at a field: an error to mend, a warning to keep with a reason, a gap. */
export function FoundAt({ path }: { readonly path: string }): ReactNode {
  const findings = useFindings(path);
  return findings.map((finding, index) => (
    <div key={`${findingKey(finding)} ${index}`} className={styles.note} data-tone={tones[finding.severity]}>
      <span>
        <strong>{leads[finding.severity]}</strong> {findingWords(finding)}
      </span>
      {finding.severity === 'warning' && finding.code !== 'tick_changed' && <Reason finding={finding} />}
    </div>
  ));
}

function Reason({ finding }: { readonly finding: Finding }): ReactNode {
  const { store } = useForm();
  const key = findingKey(finding);
  const reason = useWork((work) => work.reasons[key]) ?? '';
  return (
    <label>
      {formWords.reason}
      <input
        className={styles.input}
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
