import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Small } from '../../ui/field/notice.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useDevice } from '../phone-context.tsx';
import { withValue } from './field-values.ts';
import { useForm, useWork } from './form-context.tsx';
import { QuestionCard } from './question-card.tsx';
import { SignaturePad } from './signature-pad.tsx';
import parts from '../../ui/field/parts.module.css';
import styles from './form.module.css';

/** Who signed: the household's representative on the glass or on paper, and the surveyor. */
export function SignatureSection(): ReactNode {
  const { store } = useForm();
  const enumerator = useWork((work) => work.signed.enumerator);
  return (
    <>
      <Respondent />
      <QuestionCard path="signed.enumerator" label={formWords.signEnumerator}>
        {() => (
          <label className={parts.option}>
            <input
              type="checkbox"
              checked={enumerator}
              onChange={({ currentTarget: { checked } }) =>
                store.edit((work) => withValue(work, 'signed.enumerator', checked))
              }
            />
            <span>{formWords.enumeratorSigned}</span>
          </label>
        )}
      </QuestionCard>
    </>
  );
}

function Respondent(): ReactNode {
  const { item, store, today } = useForm();
  const device = useDevice();
  const signed = useWork((work) => work.signed.respondent);
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState<'full' | 'failed' | null>(null);
  const sign = (on: boolean) => store.edit((work) => withValue(work, 'signed.respondent', on));
  const { householdId, roundId } = item.kase;
  const take = (blob: Blob) => {
    const photo = { blob, name: formWords.signatureName, householdId, roundId, on: today };
    device.addPhoto(photo).then(
      () => {
        setFault(null);
        setOpen(false);
        sign(true);
      },
      (thrown: unknown) => setFault(thrown instanceof Error && thrown.name === 'StorageFull' ? 'full' : 'failed'),
    );
  };
  return (
    <QuestionCard path="signed.respondent" label={formWords.signRespondent}>
      {() => (
        <>
          {signed && <Mark icon="done" tone="good" word={formWords.signed} />}
          {fault !== null && (
            <div className={styles.note} data-tone="bad" role="alert">
              <strong>{formWords[fault]}</strong>
              {fault === 'full' && <span>{formWords.fullHelp}</span>}
            </div>
          )}
          {open && !signed && (
            <>
              <Small>{formWords.signHelp}</Small>
              <SignaturePad onSigned={take} />
            </>
          )}
          {signed ? (
            <BigButton onPress={() => sign(false)}>{formWords.signedAgain}</BigButton>
          ) : (
            <>
              {!open && (
                <BigButton kind="main" icon="pen" onPress={() => setOpen(true)}>
                  {formWords.signOpen}
                </BigButton>
              )}
              <BigButton onPress={() => sign(true)}>{formWords.signedPaper}</BigButton>
            </>
          )}
        </>
      )}
    </QuestionCard>
  );
}
