import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { besideFindings, type BesideEntry } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { visitForm } from '../answers/visit-form.ts';
import { surveySubmit } from '@ra-soat/server/surveys/contract.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { assessed, assessedBeside } from '../answers/assessed.ts';
import { B1Part } from './b1-part.tsx';
import { B2Part } from './b2-part.tsx';
import type { DraftStore } from './draft-store.ts';
import { EntryNotices, EntryOutcome } from './entry-notices.tsx';
import { EntryProvider } from './entry-context.tsx';
import { HouseholdFactsPart, MemberFactsPart } from './facts-part.tsx';
import { goToField, stepField, unreadField } from './field-focus.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { blocking } from '../answers/judge-findings.ts';
import { BesidePart } from './beside-part.tsx';
import { MembersPart } from './members-part.tsx';
import { ProfilePart } from './profile-part.tsx';
import { putAnswer, type FieldValue } from '../answers/put-answer.ts';
import { RemarksPanel } from './remarks-panel.tsx';
import { ResultPanel } from './result-panel.tsx';
import { submission } from './submission.ts';
import styles from './survey.module.css';
import { useFirstFocus, useKeys, useLeaveWarning } from './use-keys.ts';
import { useWork } from './use-work.ts';
import { SignaturesPart, VisitPart } from './visit-part.tsx';
import type { Entry } from './work.ts';

interface EntryFormProps {
  readonly entry: Entry;
  readonly drafts: DraftStore;
  /** Asks the entry anew after the server said that the case moved on. */
  readonly refresh: () => void;
}

/** The form of one household, keyed without a mouse; everything typed is judged and scored at once. */
export function EntryForm({ entry, drafts, refresh }: EntryFormProps): ReactNode {
  const open = useWork(entry, drafts);
  const { work, edit } = open;
  const { evidence } = work;
  const box = useRef<HTMLFormElement>(null);
  const [blocked, setBlocked] = useState(false);
  const saving = useSend(surveySubmit, ({ version }) => open.sent(version));
  const form = useMemo(() => visitForm(entry, evidence.version), [entry, evidence.version]);
  const assessment = useMemo(() => assessed(entry, evidence), [evidence, entry]);
  const beside = useMemo(
    () => assessedBeside(entry, evidence, assessment, work.beside),
    [entry, evidence, assessment, work.beside],
  );
  const findings = useMemo(() => [...assessment.findings, ...besideFindings(assessment, beside)], [assessment, beside]);
  const stops = blocking(findings, work.reasons);
  const left = findings.filter((finding) => finding.severity === 'gap' || stops.includes(finding));
  const goTo = (path: string) => box.current && goToField(box.current, path);
  const navigate = useNavigate();
  const goToHousehold = (householdId: string | null) => {
    if (householdId === null) return;
    const params = { roundId: entry.roundId, householdId };
    void navigate({ to: '/rounds/$roundId/households/$householdId/survey', params });
  };
  const save = () => {
    const unread = box.current && unreadField(box.current);
    const [first] = stops;
    setBlocked(unread !== null || first !== undefined);
    unread?.focus();
    if (!unread && first !== undefined) goTo(first.path);
    if (unread || first !== undefined || saving.isPending || open.overtaken) return;
    saving.mutate(submission(entry, work, assessment, findings), {
      onError: (problem) => problem.code === 'CASE_CHANGED' && refresh(),
    });
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
        <EntryNotices entry={entry} open={open} />
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
              <VisitPart entry={entry} />
              <MembersPart />
              <MemberFactsPart />
              <HouseholdFactsPart />
              <B1Part />
              <B2Part />
              <BesidePart standards={entry.beside} beside={beside} />
              <ProfilePart />
              <SignaturesPart />
              <Stack className={styles.foot} gap="xs">
                <EntryOutcome entry={entry} open={open} receipt={saving.data} />
                {saving.error && !open.overtaken && <Failed problem={saving.error} retry={save} />}
                <Group justify="space-between">
                  <Group gap="xs">
                    <ClassBadge of={assessment.result.class} />
                    <Left blocked={blocked ? stops.length : 0} findings={left} goTo={goTo} />
                  </Group>
                  <Button type="submit" loading={saving.isPending} disabled={open.overtaken}>
                    {surveyWords.save}
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
