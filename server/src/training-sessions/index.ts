import { trainingPointCommand, trainingPointTestCommand } from './point.ts';
import { trainingPointsProposalQuery } from './points-proposal.ts';
import { trainingPointsCommand } from './points.ts';
import { trainingSessionPageQuery } from './session-page.ts';
import { trainingSessionStepCommand } from './session-step.ts';
import { trainingSessionChangeCommand, trainingSessionCommand } from './session.ts';
import { trainingSessionsQuery } from './sessions.ts';
import { trainingStaffCommand } from './staff.ts';

export const trainingSessions = {
  commands: [
    trainingSessionCommand,
    trainingSessionChangeCommand,
    trainingSessionStepCommand,
    trainingPointsCommand,
    trainingPointCommand,
    trainingPointTestCommand,
    trainingStaffCommand,
  ],
  queries: [trainingSessionsQuery, trainingSessionPageQuery, trainingPointsProposalQuery],
  files: [],
};
