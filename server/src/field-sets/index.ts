import { fieldSetConfirmCommand } from './field-set-confirm.ts';
import { fieldSetLoadCommand } from './field-set-load.ts';
import { fieldSetsQuery } from './field-sets.ts';

export const fieldSets = {
  commands: [fieldSetLoadCommand, fieldSetConfirmCommand],
  queries: [fieldSetsQuery],
  files: [],
};
