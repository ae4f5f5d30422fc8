import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { besideFindings, type BesideEntry } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { visitForm } from '../answers/visit-form.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import { Failed } from '../ui/failed.tsx';
import type { Problem } from '../ui/problem.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { assessed, assessedBeside } from '../answers/assessed.ts';
import { B1Part } from './b1-part.tsx';
import { B2Part } from './b2-part.tsx';
import { EntryProvider } from './entry-context.tsx';
import { HouseholdFactsPart, MemberFactsPart } from './facts-part.tsx';
import { goToField, stepField, unreadField } from './field-focus.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { blocking } from '../answers/judge-findings.ts';
import { BesidePart } from './beside-part.tsx';
import { MembersPart } from './members-part.tsx';
import { ProfilePart } from './profile-part.tsx';
import type { FieldValue } from '@ra-soat/domain/survey/put-fact.ts';
import { putAnswer } from '../answers/put-answer.ts';
import { RemarksPanel } from './remarks-panel.tsx';
import { ResultPanel } from './result-panel.tsx';
import styles from './survey.module.css';
import { useFirstFocus, useKeys, useLeaveWarning } from './use-keys.ts';
import type { OpenWork } from './use-work.ts';
import { SignaturesPart, VisitPart } from './visit-part.tsx';
import type { Entry, Work } from './work.ts';

/** A form that may be sent: the answers with what the device makes of them. */
export interface Filled {
  readonly work: Work;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
}

/** Where a filled form goes. */
export interface Sending {
  /** On the button. */
  readonly label: string;
  readonly send: (filled: Filled) => void;
  readonly pending: boolean;
  readonly problem: Problem | null;
}

interface EntryFormProps {
  readonly entry: Entry;
  readonly open: OpenWork;
  readonly sending: Sending;
  /** The page of a neighbouring household, for its key. */
  readonly page: '/rounds/$roundId/households/$householdId/survey' | '/rounds/$roundId/households/$householdId/paper';
  /** Nothing is proposed: what stands on the paper and no more. */
  readonly onlyPaper?: boolean;
  /** Above the form. */
  readonly notices: ReactNode;
  /** Beside the button: what became of the last sending. */
  readonly outcome: ReactNode;
}

/** The form of one household, keyed without a mouse; everything typed is judged and scored at once. */
export function EntryForm({ onlyPaper = false, ...props }: EntryFormProps): ReactNode {
  const { entry, open, sending, page, notices, outcome } = props;
  const { work, edit } = open;
  const { evidence } = work;
  const box = useRef<HTMLFormElement>(null);
  const [blocked, setBlocked] = useState(false);
  const form = useMemo(() => visitForm(entry, evidence.version), [entry, evidence.version]);
  const assessment = useMemo(() => assessed(entry, evidence), [evidence, entry]);
  const beside = useMemo(
    () => assessedBeside(entry, evidence, assessment, work.beside),
    [entry, evidence, assessment, work.beside],
  );
  const undated = evidence.interviewOn === '';
  const findings = useMemo(() => {
    const all = [...assessment.findings, ...besideFindings(assessment, beside)];
    // Without the day of the visit every birth is a fault: the day is asked for first.
    return undated ? all.filter(({ path }) => path === 'interviewOn') : all;
  }, [assessment, beside, undated]);
  const stops = blocking(findings, work.reasons);
  const left = findings.filter((finding) => finding.severity === 'gap' || stops.includes(finding));
  const goTo = (path: string) => box.current && goToField(box.current, path);
  const navigate = useNavigate();
  const goToHousehold = (householdId: string | null) => {
    if (householdId === null) return;
    const params = { roundId: entry.roundId, householdId };
    void navigate({ to: page, params });
  };
  const save = () => {
    const unread = box.current && unreadField(box.current);
    const [first] = stops;
    setBlocked(unread !== null || first !== undefined);
    unread?.focus();
    if (!unread && first !== undefined) goTo(first.path);
    if (unread || first !== undefined || sending.pending || open.overtaken) return;
    sending.send({ work, assessment, findings });
  };
  const keys = useRef({ save, next: save, previous: save });
  keys.current = { save, next: () => goToHousehold(entry.next), previous: () => goToHousehold(entry.previous) };
  useKeys(keys);
  useFirstFocus(box);
  useLeaveWarning(open.unsent);
  const put = useCallback(
    (path: string, value: FieldValue) =>
      edit((before) => ({ ...before, evidence: putAnswer(before.evidence, path, value) })),
    [edit],
  );
  const editBeside = useCallback(
    (standard: string, keyed: BesideEntry) =>
      edit((before) => ({ ...before, beside: { ...before.beside, [standard]: keyed } })),
    [edit],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !box.current || !(event.target instanceof HTMLElement)) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    stepField(box.current, event.target, event.shiftKey ? -1 : 1);
  };
  return (
    <EntryProvider
      value={{ form, work, evidence, assessment, findings, remarks: entry.remarks, put, edit, editBeside, base: '' }}
    >
      <Stack>
        {notices}
        <div className={styles.layout}>
          <form
            ref={box}
            className={styles.form}
            noValidate
            onKeyDown={onKeyDown}
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <Stack>
              <Text size="sm">{surveyWords.keys}</Text>
              <VisitPart entry={entry} onlyPaper={onlyPaper} />
              <MembersPart />
              <MemberFactsPart />
              <HouseholdFactsPart />
              <B1Part />
              <B2Part />
              <BesidePart standards={entry.beside} beside={beside} />
              <ProfilePart />
              <SignaturesPart />
              <Stack className={styles.foot} gap="xs">
                {outcome}
                {sending.problem && !open.overtaken && <Failed problem={sending.problem} retry={save} />}
                <Group justify="space-between">
                  <Group gap="xs">
                    <ClassBadge of={assessment.result.class} />
                    <Left blocked={blocked ? stops.length : 0} findings={left} goTo={goTo} />
                  </Group>
                  <Button type="submit" loading={sending.pending} disabled={open.overtaken}>
                    {sending.label}
                  </Button>
                </Group>
              </Stack>
            </Stack>
          </form>
          <Stack className={styles.side}>
            <ResultPanel assessment={assessment} members={evidence.members} beside={beside} provisional />
            <RemarksPanel goTo={goTo} />
            <FindingsPanel goTo={goTo} />
          </Stack>
        </div>
      </Stack>
    </EntryProvider>
  );
}

interface LeftProps {
  /** How many findings stopped the saving; 0 while nobody tried. */
  readonly blocked: number;
  readonly findings: readonly Finding[];
  readonly goTo: (path: string) => void;
}

/** How much is left, as the way to the first of it. */
function Left({ blocked, findings, goTo }: LeftProps): ReactNode {
  const [first] = findings;
  if (first === undefined) return <Text size="sm">{surveyWords.noFindings}</Text>;
  return (
    <Anchor component="button" type="button" size="sm" onClick={() => goTo(first.path)}>
      {blocked > 0 ? surveyWords.blocked(blocked) : surveyWords.openCount(findings.length)}
    </Anchor>
  );
}
