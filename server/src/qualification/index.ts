import { errorsCountedQuery } from './errors-counted.ts';
import { qualificationCommunesQuery } from './qualification-communes.ts';
import { qualificationReportQuery } from './qualification-report.ts';
import { trainedSurveyorsQuery } from './trained-surveyors.ts';
import { untrainedAllowCommand } from './untrained-allow.ts';

export const qualification = {
  commands: [untrainedAllowCommand],
  queries: [trainedSurveyorsQuery, qualificationReportQuery, qualificationCommunesQuery, errorsCountedQuery],
  files: [],
};
