import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { memberAnswer } from '@ra-soat/domain/survey/asked.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { FactQuestion } from '@ra-soat/domain/survey/form.ts';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { AskedMember } from './asked-member.tsx';
import { linesAsked, questionsAsked } from './asked-of.ts';
import { useForm, useSettledEvidence } from './form-context.tsx';
import styles from './form.module.css';
import { GuidanceSheet } from './guidance-sheet.tsx';
import { usePins } from './pins-context.tsx';
import { factGuidance } from './guidance-of.ts';
import { sameForRest, withSame } from './same-for-rest.ts';
import { SavedMark } from './saved-mark.tsx';

/** One question for everybody of whom it is asked: the fastest way through a large household. */
export function AskScreen({ id }: { readonly id: string }): ReactNode {
  const { form, address } = useForm();
  const evidence = useSettledEvidence();
  const asked = useMemo(() => questionsAsked(form, evidence), [form, evidence]);
  const index = asked.findIndex((question) => question.id === id);
  const question = form.memberQuestions.find((one) => one.id === id);
  if (question === undefined)
    return (
      <Screen title={formWords.sections.people} back={address('asks')}>
        {null}
      </Screen>
    );
  const next = asked[index + 1];
  return (
    <Screen
      title={`${question.number} ${question.label}`}
      back={address('asks')}
      foot={
        <>
          <SavedMark />
          <div className={styles.turns}>
            <BigLink href={address('asks')}>{formWords.allQuestions}</BigLink>
            {next && (
              <BigLink kind="main" href={address(`ask-${next.id}`)}>
                {formWords.nextQuestion(`${next.number} ${next.label}`)}
              </BigLink>
            )}
          </div>
        </>
      }
    >
      <Everybody key={id} question={question} />
    </Screen>
  );
}

/** A second tap of an unsteady finger must not answer for the next person. */
const SECOND_TAP_MS = 400;

function Everybody({ question }: { readonly question: FactQuestion }): ReactNode {
  const { form, store } = useForm();
  const evidence = useSettledEvidence();
  const [open, setOpen] = useState(() => firstOpen(question, evidence, -1));
  const [helping, setHelping] = useState(false);
  const guidance = factGuidance(question, form);
  const { pins, place } = usePins(`members.facts.${question.id}`);
  const [moving, setMoving] = useState<number | null>(null);
  useEffect(() => {
    if (moving === null) return;
    const timer = setTimeout(() => {
      setOpen(firstOpen(question, store.work.evidence, moving));
      setMoving(null);
    }, SECOND_TAP_MS);
    return () => clearTimeout(timer);
  }, [moving, question, store]);
  return (
    <>
      {(guidance.length > 0 || pins.length > 0 || place !== null) && (
        <button type="button" className={styles.quiet} onClick={() => setHelping(true)}>
          {formWords.help}
        </button>
      )}
      {helping && (
        <GuidanceSheet
          title={question.label}
          path={`members.facts.${question.id}`}
          guidance={guidance}
          onClose={() => setHelping(false)}
        />
      )}
      <SameForRest question={question} />
      {linesAsked(question, evidence).map((line) => (
        <AskedMember
          key={evidence.members[line]?.id ?? line}
          question={question}
          line={line}
          isOpen={open === line}
          onOpen={setOpen}
          onAnswered={setMoving}
        />
      ))}
    </>
  );
}

/** The next member after a line who was not asked yet, from the top when there is none below. */
function firstOpen(question: FactQuestion, evidence: Evidence, after: number): number | null {
  const left = linesAsked(question, evidence).filter((line) => {
    const member = evidence.members[line];
    return member !== undefined && memberAnswer(member, question.id) === undefined;
  });
  return left.find((line) => line > after) ?? left[0] ?? null;
}

/** "Cả nhà đều có": one press for those not asked yet, taken back with another. */
function SameForRest({ question }: { readonly question: FactQuestion }): ReactNode {
  const { store } = useForm();
  useSettledEvidence();
  const { work } = store;
  const [given, setGiven] = useState<readonly number[]>([]);
  const rest = sameForRest(question, work);
  if (given.length > 0) {
    const label = sharedLabel(question, work.evidence, given);
    const undo = () => {
      store.edit((now) => withSame(now, question.id, given, undefined));
      setGiven([]);
    };
    return (
      <Notice said title={formWords.sameDone(label, given.length)}>
        <BigButton onPress={undo}>{formWords.undo}</BigButton>
      </Notice>
    );
  }
  if (rest === null) return null;
  const { option, lines } = rest;
  const give = () => {
    store.edit((now) => withSame(now, question.id, lines, option.code));
    setGiven(lines);
  };
  return (
    <>
      <BigButton onPress={give}>{formWords.sameForRest(option.label, lines.length)}</BigButton>
      <Small>{formWords.sameHelp}</Small>
    </>
  );
}

function sharedLabel(question: FactQuestion, { members }: Evidence, [line = 0]: readonly number[]): string {
  const member = members[line];
  const code = member && memberAnswer(member, question.id);
  return question.options.find((option) => option.code === code)?.label ?? '';
}
