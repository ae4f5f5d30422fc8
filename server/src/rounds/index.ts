import { roundStandardsQuery } from './round-standards.ts';
import { roundBoardQuery } from './round-board.ts';
import { roundOpenCommand } from './round-open.ts';
import * as steps from './round-steps.ts';
import { roundsQuery } from './rounds.ts';

export const rounds = {
  commands: [
    roundOpenCommand,
    steps.listCloseCommand,
    steps.listReopenCommand,
    steps.roundConsolidateCommand,
    steps.roundReopenCommand,
    steps.opinionSeekCommand,
    steps.opinionReceiveCommand,
    steps.opinionAnswerCommand,
    steps.roundReportCommand,
  ],
  queries: [roundStandardsQuery, roundsQuery, roundBoardQuery],
  files: [],
};
