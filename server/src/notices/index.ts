import { noticesRecordCommand } from './notices-record.ts';
import { noticesBoardQuery, noticesVillageQuery } from './notices-shown.ts';

export const notices = {
  commands: [noticesRecordCommand],
  queries: [noticesBoardQuery, noticesVillageQuery],
  files: [],
};
