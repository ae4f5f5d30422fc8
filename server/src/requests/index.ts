import { householdAddCommand } from './household-add.ts';
import { requestBookQuery } from './request-book.ts';
import { requestLeaveCommand } from './request-leave.ts';
import { requestQueueQuery } from './request-queue.ts';
import { requestsTakeCommand } from './requests-take.ts';
import { requestReceiveCommand } from './request-receive.ts';
import { requestListCommand, requestRefuseCommand, requestWithdrawCommand } from './request-steps.ts';

export const requests = {
  commands: [
    requestReceiveCommand,
    requestLeaveCommand,
    requestsTakeCommand,
    requestListCommand,
    requestRefuseCommand,
    requestWithdrawCommand,
    householdAddCommand,
  ],
  queries: [requestBookQuery, requestQueueQuery],
  files: [],
};
