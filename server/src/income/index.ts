import { incomeDecideCommand } from './income-decide.ts';
import { incomeOpenCommand } from './income-open.ts';
import { incomeReceiveCommand } from './income-receive.ts';
import { incomeRoundQuery } from './income-round.ts';
import { incomeRoundsQuery } from './income-rounds.ts';
import * as steps from './income-steps.ts';

export const income = {
  commands: [
    incomeReceiveCommand,
    incomeOpenCommand,
    steps.incomeDetermineCommand,
    steps.incomePostCommand,
    steps.incomeObjectCommand,
    steps.incomeAnswerCommand,
    steps.incomeWithdrawCommand,
    incomeDecideCommand,
  ],
  queries: [incomeRoundsQuery, incomeRoundQuery],
  files: [],
};
