import { invitationQuery } from './invitation.ts';
import { traineeAcceptCommand } from './trainee-accept.ts';
import { traineeAnswerCommand } from './trainee-answer.ts';
import { traineeMoveCommand } from './trainee-move.ts';
import { traineePageQuery } from './trainee-page.ts';
import { traineeSubstituteCommand } from './trainee-substitute.ts';
import { traineeWithdrawCommand } from './trainee-withdraw.ts';
import { traineesFrameQuery } from './trainees-frame.ts';
import { traineesInviteCommand } from './trainees-invite.ts';
import { traineesLoadCommand } from './trainees-load.ts';
import { traineesQuery } from './trainees.ts';

export const trainees = {
  commands: [
    traineesLoadCommand,
    traineesInviteCommand,
    traineeMoveCommand,
    traineeSubstituteCommand,
    traineeWithdrawCommand,
    traineeAnswerCommand,
    traineeAcceptCommand,
  ],
  queries: [traineesFrameQuery, traineesQuery, traineePageQuery, invitationQuery],
  files: [],
};
