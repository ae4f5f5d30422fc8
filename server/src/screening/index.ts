import { formAConfirmCommand } from './form-a-confirm.ts';
import { formALoadCommand } from './form-a-load.ts';
import { formAsQuery } from './form-as.ts';
import { screeningEntryQuery } from './screening-entry.ts';
import { screeningRecordCommand } from './screening-record.ts';

export const screening = {
  commands: [formALoadCommand, formAConfirmCommand, screeningRecordCommand],
  queries: [formAsQuery, screeningEntryQuery],
  files: [],
};
