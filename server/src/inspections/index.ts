import { inspectionRecordCommand } from './inspection-record.ts';
import { inspectionPageQuery, inspectionsQuery, remarksOpenQuery } from './inspections.ts';
import { remarkConfirmCommand, remarkMendCommand } from './remark-steps.ts';

export const inspections = {
  commands: [inspectionRecordCommand, remarkMendCommand, remarkConfirmCommand],
  queries: [inspectionsQuery, inspectionPageQuery, remarksOpenQuery],
  files: [],
};
