import { surveyAcceptCommand, surveyReturnCommand } from './survey-accept.ts';
import { surveyEntryQuery } from './survey-entry.ts';
import { surveySubmitCommand } from './survey-submit.ts';

export const surveys = {
  commands: [surveySubmitCommand, surveyAcceptCommand, surveyReturnCommand],
  queries: [surveyEntryQuery],
  files: [],
};
