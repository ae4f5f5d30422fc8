import { assignmentGiveCommand } from './assignment-give.ts';
import { assignmentHistoryQuery } from './assignments.ts';
import { deviceCheckInCommand } from './check-in.ts';
import { fieldHouseholdsQuery } from './field-households.ts';
import { fieldOverviewQuery } from './field-overview.ts';
import { messageReadCommand, messageSendCommand, messagesSentQuery } from './messages.ts';
import { deviceOrderCommand, deviceSealedFile, deviceWipeCommand, deviceWipedCommand } from './wipe.ts';

export const fieldwork = {
  commands: [
    assignmentGiveCommand,
    deviceCheckInCommand,
    deviceWipeCommand,
    deviceOrderCommand,
    deviceWipedCommand,
    messageSendCommand,
    messageReadCommand,
  ],
  queries: [assignmentHistoryQuery, fieldHouseholdsQuery, fieldOverviewQuery, messagesSentQuery],
  files: [deviceSealedFile],
};
