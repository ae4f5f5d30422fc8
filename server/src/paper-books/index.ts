import { paperBooksQuery } from './paper-books.ts';
import { paperNumberTakeCommand } from './paper-number-take.ts';
import { paperNumberVoidCommand } from './paper-number-void.ts';

export const paperNumbers = {
  commands: [paperNumberTakeCommand, paperNumberVoidCommand],
  queries: [paperBooksQuery],
  files: [],
};
