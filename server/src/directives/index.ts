import { directiveGiveCommand } from './directive-give.ts';
import { directivePageQuery, directivesQuery, tasksOpenQuery } from './directives.ts';
import { taskAnswerCommand } from './task-answer.ts';

export const directives = {
  commands: [directiveGiveCommand, taskAnswerCommand],
  queries: [directivesQuery, directivePageQuery, tasksOpenQuery],
  files: [],
};
