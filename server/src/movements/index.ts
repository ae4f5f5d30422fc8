import { movementHouseholdQuery } from './movement-household.ts';
import { movementListQuery } from './movement-list.ts';
import { movementReceiveCommand } from './movement-receive.ts';
import { movementRecordCommand } from './movement-record.ts';
import { movementUndoCommand } from './movement-undo.ts';

export const movements = {
  commands: [movementRecordCommand, movementReceiveCommand, movementUndoCommand],
  queries: [movementHouseholdQuery, movementListQuery],
  files: [],
};
