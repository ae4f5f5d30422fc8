import { listPostCommand } from './list-post.ts';
import { objectionAnswerCommand, objectionReceiveCommand } from './objections.ts';
import { postingBoardQuery } from './posting-board.ts';
import { postingEndCommand } from './posting-end.ts';

export const postings = {
  commands: [listPostCommand, postingEndCommand, objectionReceiveCommand, objectionAnswerCommand],
  queries: [postingBoardQuery],
  files: [],
};
