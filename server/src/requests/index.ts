import { householdAddCommand } from './household-add.ts';
import { requestBookQuery } from './request-book.ts';
import { requestReceiveCommand } from './request-receive.ts';
import { requestListCommand, requestRefuseCommand, requestWithdrawCommand } from './request-steps.ts';

export const requests = {
  commands: [
    requestReceiveCommand,
    requestListCommand,
    requestRefuseCommand,
    requestWithdrawCommand,
    householdAddCommand,
  ],
  queries: [requestBookQuery],
  files: [],
};
