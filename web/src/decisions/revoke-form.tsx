import { MultiSelect, NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { decisionRevoke } from '@ra-soat/server/decisions/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { whole } from '../ui/show.ts';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSend } from '../ui/use-send.ts';
import { laterWords } from '../words/later.vi.ts';
import { blankDecision, completeDecision, type DecisionDraft } from './decision-draft.ts';
import type { Decision } from './decision.ts';
import { Grounds } from './grounds.tsx';
import type { Later } from './later-decisions.tsx';
import { PaperFields } from './paper-fields.tsx';
import { recognisedBy } from './recognised-by.ts';

interface RevokeFormProps {
  readonly roundId: string;
  readonly standard: string;
  readonly later: Later;
  readonly decision: Decision;
}

/** A decision that revokes an earlier one, whole or for some households, with what will stand then. */
export function RevokeForm({ roundId, standard, later, decision }: RevokeFormProps): ReactNode {
  const { today } = useMe();
  const inForce = later.decisions.filter((one) => one.inForce && one.kind !== 'revocation');
  const [decisionId, setDecisionId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => blankDecision(today, standard));
  const set = (change: Partial<DecisionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const [other, setOther] = useState<string | null>(null);
  const [scope, setScope] = useState<keyof typeof laterWords.scopes>('whole');
  const [part, setPart] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const action = useSend(decisionRevoke, () => {
    setDecisionId(crypto.randomUUID());
    setPart([]);
  });
  const target = inForce.find((one) => one.decisionId === other) ?? inForce.at(-1);
  const paper = completeDecision(draft, { decisionId, roundId });
  const complete = reason.trim() !== '' && (scope === 'whole' || part.length > 0);
  const named = scope === 'part' ? { households: part } : {};
  const body = paper && target && complete ? { ...paper, revokesId: target.decisionId, reason, ...named } : undefined;
  const households = target ? recognisedBy(decision, target.decisionId) : [];
  return (
    <ActionDialog label={laterWords.revoke} intro={laterWords.revokeHelp} danger size="lg" action={action} body={body}>
      <NativeSelect
        label={laterWords.revokes}
        value={target?.decisionId ?? ''}
        onChange={(event) => {
          setOther(event.currentTarget.value);
          setPart([]);
        }}
        data={inForce.map(({ decisionId: value, number, on }) => ({ value, label: laterWords.signedOn(number, on) }))}
      />
      <NativeSelect
        label={laterWords.scope}
        value={scope}
        onChange={(event) => setScope(event.currentTarget.value === 'part' ? 'part' : 'whole')}
        data={Object.entries(laterWords.scopes).map(([value, label]) => ({ value, label }))}
      />
      {scope === 'part' && (
        <MultiSelect
          label={laterWords.named}
          description={laterWords.namedHelp}
          required
          searchable
          limit={50}
          data={households}
          value={part}
          onChange={setPart}
        />
      )}
      <PaperFields roundId={roundId} draft={draft} set={set} />
      <ReasonField label={laterWords.reason} value={reason} onChange={setReason} />
      <Stack gap={0}>
        <Text fw={600}>{laterWords.preview}</Text>
        <Text size="sm">
          {laterWords.revokePreview(whole(scope === 'part' ? part.length : (target?.households ?? 0)))}
        </Text>
        <Text size="sm">{laterWords.revokeBack}</Text>
      </Stack>
      <Grounds grounds={draft.grounds} set={(grounds) => set({ grounds })} />
    </ActionDialog>
  );
}
