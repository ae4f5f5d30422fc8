import { duplicateApartCommand, duplicateMergeCommand } from './duplicate-merge.ts';
import { duplicateUndoCommand } from './duplicate-undo.ts';
import { duplicatesQuery } from './duplicates.ts';

export const duplicates = {
  commands: [duplicateApartCommand, duplicateMergeCommand, duplicateUndoCommand],
  queries: [duplicatesQuery],
  files: [],
};
