import { branchFactsQuery } from './branch-facts.ts';
import { branchJob } from './branch-job.ts';
import { branchListImportCommand } from './branch-list-import.ts';
import { branchListsQuery, branchRowsQuery } from './branch-lists.ts';
import { branchRowChooseCommand } from './branch-row-choose.ts';
import { questionAnswerCommand, visitQuestionsQuery } from './visit-questions.ts';

export const branches = {
  commands: [branchListImportCommand, branchRowChooseCommand, questionAnswerCommand],
  queries: [branchListsQuery, branchRowsQuery, branchFactsQuery, visitQuestionsQuery],
  files: [],
  jobs: [branchJob],
};
