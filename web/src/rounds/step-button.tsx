import type { ReactNode } from 'react';
import { listFromRegistry } from '@ra-soat/server/households/contract.ts';
import { listClose, opinionSeek, roundReport } from '@ra-soat/server/rounds/contract.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { opinionBodyName } from '../words/opinion.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import type { Board } from './board.ts';
import { ConsolidateStep } from './consolidate-step.tsx';
import { DatedStep } from './dated-step.tsx';
import { AnswerOpinion, ReceiveOpinion } from './opinion-steps.tsx';
import type { RoundStep } from './round-step.ts';

interface StepButtonProps {
  readonly step: RoundStep;
  readonly board: Board;
}

/** The button for one step of the whole commune. */
export function StepButton({ step, board }: StepButtonProps): ReactNode {
  const { roundId, opinion } = board.round;
  switch (step) {
    case 'fillList':
      return (
        <DatedStep
          contract={listFromRegistry}
          label={roundWords.fillList}
          help={roundWords.fillListHelp}
          numbered={false}
          bodyOf={(on) => ({ roundId, on })}
        />
      );
    case 'closeList':
      return (
        <DatedStep
          contract={listClose}
          label={roundWords.listClose}
          help={roundWords.listCloseHelp}
          numbered={false}
          bodyOf={(on) => ({ roundId, on })}
        />
      );
    case 'consolidate':
      return <ConsolidateStep roundId={roundId} open={board.committeeOpen} />;
    case 'seekOpinion':
      return (
        <DatedStep
          contract={opinionSeek}
          label={roundWords.seek}
          help={roundWords.seekHelp(opinionBodyName(opinion.body))}
          numbered
          bodyOf={(on, number) => ({ roundId, on, number })}
        />
      );
    case 'receiveOpinion':
      return <ReceiveOpinion roundId={roundId} from={opinionBodyName(opinion.body)} />;
    case 'answerOpinion':
      return <AnswerOpinion roundId={roundId} to={opinionBodyName(opinion.body)} />;
    case 'decide':
      return (
        <LinkButton to="/rounds/$roundId/decision" params={{ roundId }} size="sm">
          {roundWords.toDecision}
        </LinkButton>
      );
    case 'reportPreliminary':
      return <Report roundId={roundId} stage="preliminary" />;
    case 'reportOfficial':
      return <Report roundId={roundId} stage="official" />;
  }
}

function Report({
  roundId,
  stage,
}: {
  readonly roundId: string;
  readonly stage: 'preliminary' | 'official';
}): ReactNode {
  return (
    <DatedStep
      contract={roundReport}
      label={roundWords.report[stage]}
      help={roundWords.reportHelp}
      numbered
      bodyOf={(on, number) => ({ roundId, on, number, stage })}
    />
  );
}
