import { paperDropCommand } from './paper-drop.ts';
import { paperKeyCommand } from './paper-key.ts';
import { paperKeyingQuery } from './paper-keying.ts';
import { paperFindQuery, paperKeyingsQuery } from './paper-lists.ts';
import { paperSettleCommand } from './paper-settle.ts';

export const keying = {
  commands: [paperKeyCommand, paperSettleCommand, paperDropCommand],
  queries: [paperKeyingQuery, paperKeyingsQuery, paperFindQuery],
  files: [],
};
