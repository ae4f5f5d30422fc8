import { enumeratorsQuery } from './enumerators.ts';
import { surveyAcceptCommand, surveyReturnCommand } from './survey-accept.ts';
import { surveyDeliverCommand } from './survey-deliver.ts';
import { surveyEntryQuery } from './survey-entry.ts';
import { surveySubmitCommand } from './survey-submit.ts';
import { surveyTallyQuery } from './survey-tally.ts';
import { surveyVersionsQuery } from './survey-versions.ts';
import { visitRecordCommand, visitsQuery } from './visits.ts';

export const surveys = {
  commands: [surveySubmitCommand, surveyDeliverCommand, surveyAcceptCommand, surveyReturnCommand, visitRecordCommand],
  queries: [surveyEntryQuery, visitsQuery, surveyVersionsQuery, enumeratorsQuery, surveyTallyQuery],
  files: [],
};
