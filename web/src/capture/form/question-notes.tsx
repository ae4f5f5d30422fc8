import type { ReactNode } from 'react';
import { capital } from '../../ui/capital.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { factOffer } from './fact-offer.ts';
import { valueAt } from './field-values.ts';
import { useForm, useWork } from './form-context.tsx';
import parts from '../../ui/field/parts.module.css';
import styles from './form.module.css';
import { pathNow } from './member-lines.ts';
import { problemFields } from './problem-at.ts';

/** What others said of a question, before it is asked: a remark of the commune, a refusal, another branch. */
export function QuestionNotes({ path }: { readonly path: string }): ReactNode {
  return (
    <>
      <RemarkAt path={path} />
      <ProblemAt path={path} />
      <FactOfBranch path={path} />
    </>
  );
}

/** The remark of a returned form at this field, and what is answered to it. */
export function RemarkAt({ path }: { readonly path: string }): ReactNode {
  const { returned } = useForm().item.kase;
  return returned === null || returned.remarks.length === 0 ? null : <Remarked path={path} />;
}

function Remarked({ path }: { readonly path: string }): ReactNode {
  const { item, store } = useForm();
  const { returned, evidence: before } = item.kase;
  const evidence = useWork((work) => work.evidence);
  const answers = useWork((work) => work.remarkAnswers);
  const remarks = (returned?.remarks ?? []).filter((one) => pathNow(one.path, before, evidence) === path);
  return remarks.map((remark) => (
    <div key={remark.remark} className={styles.note} data-tone="warn">
      <strong>{formWords.remark(remark.remark)}</strong>
      <label>
        {formWords.remarkAnswer}
        <textarea
          className={parts.input}
          maxLength={500}
          value={answers[remark.path] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            store.edit((work) => ({ ...work, remarkAnswers: { ...work.remarkAnswers, [remark.path]: value } }), true)
          }
          onBlur={() => void store.flush()}
        />
      </label>
    </div>
  ));
}

/** What the server refused here; gone once the answer is another one. */
function ProblemAt({ path }: { readonly path: string }): ReactNode {
  return useForm().item.problem === null ? null : <Refused path={path} />;
}

function Refused({ path }: { readonly path: string }): ReactNode {
  const { item } = useForm();
  const sent = item.work;
  const evidence = useWork((work) => work.evidence);
  const given = useWork((work) => valueAt(work, path));
  if (item.problem === null || sent === null || given !== valueAt(sent, path)) return null;
  return problemFields(item.problem, sent.evidence, evidence)
    .filter((field) => field.path === path)
    .map(({ message }) => (
      <div key={message} className={styles.note} data-tone="bad">
        <strong>{formWords.refusedHere(message)}</strong>
      </div>
    ));
}

function FactOfBranch({ path }: { readonly path: string }): ReactNode {
  return mayHaveFact(path, useForm().item.kase.facts) ? <Offered path={path} /> : null;
}

/** Most questions are served by no branch, and need not look at every change. */
function mayHaveFact(path: string, facts: readonly { readonly fact: string }[]): boolean {
  const key = path.split('.').at(-1);
  return facts.some(({ fact }) => fact === key || (fact === 'born' && key === 'bornOn'));
}

function Offered({ path }: { readonly path: string }): ReactNode {
  const { item, store } = useForm();
  const work = useWork((now) => now);
  const offer = factOffer(item.kase.facts, path, work);
  if (offer === null) return null;
  const { hint, against, confirm } = offer;
  return (
    <div className={styles.note} data-tone="main">
      <span>{formWords.fact(capital(hint))}</span>
      {against === 'same' && <strong>{formWords.factAgrees}</strong>}
      {against === 'other' && <strong>{formWords.factDiffers}</strong>}
      {against === 'nothing' && confirm && (
        <BigButton icon="done" onPress={() => store.edit(confirm)}>
          {formWords.confirmFact}
        </BigButton>
      )}
    </div>
  );
}
