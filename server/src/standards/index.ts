import { scoreTableConfirmCommand } from './score-table-confirm.ts';
import { scoreTableLoadCommand } from './score-table-load.ts';
import { scoreTablesQuery } from './score-tables.ts';

export const standards = {
  commands: [scoreTableLoadCommand, scoreTableConfirmCommand],
  queries: [scoreTablesQuery],
  files: [],
};
