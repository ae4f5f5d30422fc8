import { attachmentAddCommand } from './attachment-add.ts';
import { attachmentsQuery } from './attachment-list.ts';
import { attachmentSupersedeCommand } from './attachment-supersede.ts';

export const attachments = {
  commands: [attachmentAddCommand, attachmentSupersedeCommand],
  queries: [attachmentsQuery],
  files: [],
};
