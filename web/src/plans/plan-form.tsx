import { Alert, Fieldset, List, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { planStepWords } from '@ra-soat/domain/words/plan.vi.ts';
import { planChange, planMake } from '@ra-soat/server/plans/contract.ts';
import { BasisRows } from '../rounds/basis-rows.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { planWords } from '../words/plans.vi.ts';
import { completeGroundedPaper, usePaperDraft } from './paper-draft.ts';
import { PaperFields } from './paper-fields.tsx';
import {
  completeSteps,
  effectsOf,
  roundsDraft,
  roundsOf,
  type PlanPageAnswer,
  type RoundsDraft,
  type StepDraft,
} from './plan-draft.ts';
import { RoundKinds } from './round-kinds.tsx';
import { StepRows } from './step-rows.tsx';

interface PlanFormProps {
  readonly commune: string;
  readonly year: number;
  readonly page: PlanPageAnswer;
}

function usePlanDraft(page: PlanPageAnswer) {
  const newest = page.versions[0];
  const [rounds, setRounds] = useState<RoundsDraft>(() => (newest ? roundsDraft(newest.rounds) : { annual: [] }));
  const [steps, setSteps] = useState<readonly StepDraft[]>(newest?.steps ?? page.proposal);
  const annual = rounds.annual !== undefined;
  const sent = annual ? completeSteps(steps) : [];
  return { rounds, setRounds, steps, setSteps, annual, content: sent && { rounds: roundsOf(rounds), steps: sent } };
}

/** Enters the plan of the year as its paper says it. */
export function MakePlan({ commune, year, page }: PlanFormProps): ReactNode {
  const [planId] = useState(() => crypto.randomUUID());
  const [paper, setPaper] = usePaperDraft();
  const draft = usePlanDraft(page);
  const action = useSend(planMake);
  const grounded = completeGroundedPaper(paper);
  const body = grounded && draft.content && { planId, commune, year, ...grounded, ...draft.content };
  return (
    <ActionDialog label={planWords.make} action={action} body={body} size="lg">
      <PaperFields paper={paper} onChange={setPaper} />
      <Fieldset legend={planWords.basis} variant="unstyled">
        <BasisRows rows={paper.basis} onChange={(basis) => setPaper({ basis })} />
      </Fieldset>
      <Days draft={draft} page={page} />
    </ActionDialog>
  );
}

/** A later version, with its reason and what it affects. */
export function ChangePlan({ commune, page }: PlanFormProps): ReactNode {
  const newest = page.versions[0];
  const [paper, setPaper] = usePaperDraft(
    newest && {
      signer: newest.signer.name,
      authority: newest.signer.authority,
      basis: newest.basis.map((basis, at) => ({ key: String(at), ...basis })),
    },
  );
  const [reason, setReason] = useState('');
  const draft = usePlanDraft(page);
  const action = useSend(planChange);
  const grounded = completeGroundedPaper(paper);
  const { content } = draft;
  const { planId } = page;
  const told = newest && planId !== null && reason.trim() !== '' ? { planId, seen: newest.version, reason } : undefined;
  const body = told && grounded && content && { commune, ...told, ...grounded, ...content };
  const effects = newest && content ? effectsOf(newest.steps, content.steps, page.facts) : [];
  return (
    <ActionDialog label={planWords.change} intro={planWords.changeHelp} action={action} body={body} size="lg">
      <Textarea
        label={planWords.reason}
        required
        maxLength={1000}
        autosize
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <PaperFields paper={paper} onChange={setPaper} />
      <Days draft={draft} page={page} />
      {effects.length > 0 && (
        <Alert variant="outline" color="orange" title={planWords.affects}>
          <List size="sm">
            {effects.map(({ step, villages }) => (
              <List.Item key={step.step}>
                {planWords.affectsStep(planStepWords[step.step], showDate(step.from), showDate(step.to))}
                {villages.length > 0 && `; ${planWords.affectsVillages(villages)}`}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </ActionDialog>
  );
}

interface DaysProps {
  readonly draft: ReturnType<typeof usePlanDraft>;
  readonly page: PlanPageAnswer;
}

function Days({ draft, page }: DaysProps): ReactNode {
  return (
    <>
      <Fieldset legend={planWords.rounds} variant="unstyled">
        <RoundKinds rounds={draft.rounds} onChange={draft.setRounds} />
      </Fieldset>
      {draft.annual && (
        <Fieldset legend={planWords.calendar} variant="unstyled">
          <StepRows page={page} steps={draft.steps} onChange={draft.setSteps} />
        </Fieldset>
      )}
    </>
  );
}
