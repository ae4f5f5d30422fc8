import { attendanceMarkCommand, attendancePaperCommand } from './attendance-mark.ts';
import { attendanceVoidCommand } from './attendance-void.ts';
import { attendanceCheckInCommand } from './check-in.ts';
import { pointAskCommand } from './point-ask.ts';
import { pointCodeQuery } from './point-code.ts';
import { pointPageQuery, pointsOfInvitationQuery } from './point-page.ts';
import { pointFindQuery, pointSheetQuery } from './point-sheet.ts';
import { pointSignalCommand } from './point-signal.ts';
import { sessionBoardQuery } from './session-board.ts';
import { sessionQuestionsQuery } from './session-questions.ts';

export const attendance = {
  commands: [
    attendanceCheckInCommand,
    attendanceMarkCommand,
    attendancePaperCommand,
    attendanceVoidCommand,
    pointSignalCommand,
    pointAskCommand,
  ],
  queries: [
    ...[pointPageQuery, pointsOfInvitationQuery, pointCodeQuery, pointSheetQuery, pointFindQuery],
    ...[sessionBoardQuery, sessionQuestionsQuery],
  ],
  files: [],
};
