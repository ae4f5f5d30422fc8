import { listPostCommand } from './list-post.ts';
import { listsPostCommand } from './lists-post.ts';
import { listsPreviewQuery } from './lists-preview.ts';
import { objectionAnswerCommand, objectionReceiveCommand } from './objections.ts';
import { postingBoardQuery } from './posting-board.ts';
import { postingEndCommand } from './posting-end.ts';
import { postingsEndCommand, postingsRunningQuery } from './postings-end.ts';

export const postings = {
  commands: [
    listPostCommand,
    postingEndCommand,
    listsPostCommand,
    postingsEndCommand,
    objectionReceiveCommand,
    objectionAnswerCommand,
  ],
  queries: [postingBoardQuery, listsPreviewQuery, postingsRunningQuery],
  files: [],
};
