import type { ReactNode } from 'react';
import { listReopen, roundReopen } from '@ra-soat/server/rounds/contract.ts';
import { useMay } from '../access/session.tsx';
import { laterWords } from '../words/later.vi.ts';
import { ReopenStep } from './reopen-step.tsx';

interface StepBackProps {
  readonly roundId: string;
  readonly state: string;
}

/** The step of the whole commune that may be taken back now: the closed list, or the consolidated lists. */
export function StepBack({ roundId, state }: StepBackProps): ReactNode {
  const may = useMay();
  if (!may('round.reopen')) return null;
  const { reopenList, reopenListHelp, reopenRound, reopenRoundHelp } = laterWords;
  if (state === 'REVIEWING') {
    return <ReopenStep roundId={roundId} contract={listReopen} label={reopenList} help={reopenListHelp} />;
  }
  if (state !== 'CONSOLIDATED') return null;
  return <ReopenStep roundId={roundId} contract={roundReopen} label={reopenRound} help={reopenRoundHelp} />;
}
