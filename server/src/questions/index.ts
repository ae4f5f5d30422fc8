import { questionAnswerCommand, questionMergeCommand } from './question-answer.ts';
import { questionAskCommand, questionUnitsQuery } from './question-ask.ts';
import { questionCloseCommand, questionOfficersQuery, questionTakeCommand } from './question-take.ts';
import { questionHistoryQuery, questionsPublishedQuery, questionsQuery } from './questions-list.ts';
import { questionsSeenCommand } from './questions-seen.ts';

export const questions = {
  commands: [
    questionAskCommand,
    questionTakeCommand,
    questionAnswerCommand,
    questionMergeCommand,
    questionCloseCommand,
    questionsSeenCommand,
  ],
  queries: [questionsQuery, questionHistoryQuery, questionOfficersQuery, questionUnitsQuery, questionsPublishedQuery],
  files: [],
};
