import { exportFileFile } from './export-file.ts';
import { exportPageQuery, exportProgressQuery } from './export-page.ts';
import { exportRecordCommand } from './export-record.ts';

export const exports = {
  commands: [exportRecordCommand],
  queries: [exportPageQuery, exportProgressQuery],
  files: [exportFileFile],
};
