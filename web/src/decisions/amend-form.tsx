import { List, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { decisionAmend } from '@ra-soat/server/decisions/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSend } from '../ui/use-send.ts';
import { laterWords } from '../words/later.vi.ts';
import { classSaid } from './class-said.ts';
import { blankDecision, completeDecision, type DecisionDraft } from './decision-draft.ts';
import { Grounds } from './grounds.tsx';
import type { Later } from './later-decisions.tsx';
import { PaperFields } from './paper-fields.tsx';

interface AmendFormProps {
  readonly roundId: string;
  readonly standard: string;
  readonly later: Later;
  readonly picked: Later['reopened'];
  readonly done: () => void;
}

/** A decision that amends an earlier one, with what it will change shown before it is recorded. */
export function AmendForm({ roundId, standard, later, picked, done }: AmendFormProps): ReactNode {
  const { today } = useMe();
  const named = later.decisions.filter(({ kind, inForce }) => inForce && kind !== 'revocation');
  const [decisionId, setDecisionId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => blankDecision(today, standard));
  const set = (change: Partial<DecisionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const [other, setOther] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [opinion, setOpinion] = useState('');
  const action = useSend(decisionAmend, () => {
    setDecisionId(crypto.randomUUID());
    done();
  });
  const amendsId = other ?? picked.find((one) => one.decisionId !== null)?.decisionId ?? named[0]?.decisionId;
  const paper = completeDecision(draft, { decisionId, roundId });
  const complete = reason.trim() !== '' && (!later.opinionRequired || opinion.trim() !== '');
  const households = picked.map(({ householdId }) => householdId);
  const opinionReference = later.opinionRequired ? { opinionReference: opinion } : {};
  const body =
    paper && amendsId && complete ? { ...paper, amendsId, reason, households, ...opinionReference } : undefined;
  return (
    <ActionDialog label={laterWords.amend} intro={laterWords.amendHelp} size="lg" action={action} body={body}>
      <NativeSelect
        label={laterWords.amends}
        value={amendsId ?? ''}
        onChange={(event) => setOther(event.currentTarget.value)}
        data={named.map(({ decisionId: value, number, on }) => ({ value, label: laterWords.signedOn(number, on) }))}
      />
      <PaperFields roundId={roundId} draft={draft} set={set} />
      {later.opinionRequired && (
        <TextInput
          label={laterWords.opinion}
          required
          maxLength={200}
          value={opinion}
          onChange={(event) => setOpinion(event.currentTarget.value)}
        />
      )}
      <ReasonField label={laterWords.reason} value={reason} onChange={setReason} />
      <Text fw={600}>{laterWords.preview}</Text>
      <List size="sm">
        {picked.map(({ householdId, head, decided, now }) => (
          <List.Item key={householdId}>{laterWords.change(head, classSaid(decided), classSaid(now))}</List.Item>
        ))}
      </List>
      <Grounds grounds={draft.grounds} set={(grounds) => set({ grounds })} />
    </ActionDialog>
  );
}
