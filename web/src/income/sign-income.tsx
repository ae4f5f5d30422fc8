import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { incomeDecide } from '@ra-soat/server/income/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { incomeRoundWords as words } from '../words/income-rounds.vi.ts';
import type { IncomeCaseRow } from './case-actions.tsx';

interface SignIncomeProps {
  readonly roundId: string;
  readonly cases: readonly IncomeCaseRow[];
}

/** The decision of the round, with a letter for each request that is not recognised. */
export function SignIncome({ roundId, cases }: SignIncomeProps): ReactNode {
  const { today, fullName } = useMe();
  const [decisionId] = useState(() => crypto.randomUUID());
  const [number, setNumber] = useState('');
  const [signer, setSigner] = useState(fullName);
  const [validTo, setValidTo] = useState<IsoDate | null>(null);
  const [letters, setLetters] = useState<Readonly<Record<string, string>>>({});
  const action = useSend(incomeDecide);
  const refused = cases.filter(({ stage, result }) => stage === 'POSTED' && result?.recognised === false);
  const texts = refused.map(({ caseId }) => ({ caseId, number: letters[caseId] ?? '' }));
  const ready = [number, signer, ...texts.map((one) => one.number)].every((text) => text.trim() !== '');
  const days = { on: today, effectiveOn: today };
  const body =
    ready && validTo !== null ? { decisionId, roundId, number, ...days, validTo, signer, letters: texts } : undefined;
  return (
    <ActionDialog label={words.decide} intro={words.decideIntro} action={action} body={body}>
      <TextInput
        label={words.number}
        required
        maxLength={60}
        value={number}
        onChange={(e) => setNumber(e.currentTarget.value)}
      />
      <TextInput
        label={words.signer}
        required
        maxLength={120}
        value={signer}
        onChange={(e) => setSigner(e.currentTarget.value)}
      />
      <VietDate
        label={words.validTo}
        description={words.validToHint}
        required
        min={today}
        value={validTo}
        onChange={setValidTo}
      />
      {refused.map(({ caseId, name, result }) => (
        <TextInput
          key={caseId}
          label={words.letter(name)}
          description={result?.text}
          required
          maxLength={60}
          value={letters[caseId] ?? ''}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setLetters((before) => ({ ...before, [caseId]: text }));
          }}
        />
      ))}
    </ActionDialog>
  );
}
