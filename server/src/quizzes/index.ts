import { bankAddCommand, bankQuestionsQuery, bankWithdrawCommand } from './bank-add.ts';
import { quizDrawCommand } from './quiz-draw.ts';
import { quizHandInCommand } from './quiz-hand-in.ts';
import { quizMineQuery, quizPapersQuery } from './quiz-papers.ts';
import { quizResultsQuery } from './quiz-results.ts';
import { quizRulesQuery, quizSetCommand } from './quiz-set.ts';
import { trainingCertificateIssueCommand } from './training-certificate-issue.ts';
import { trainingCertificateRevokeCommand } from './training-certificate-revoke.ts';
import { trainingCertificateCheckQuery, trainingCertificatesQuery } from './training-certificates.ts';

export const quizzes = {
  commands: [
    bankAddCommand,
    bankWithdrawCommand,
    quizSetCommand,
    quizDrawCommand,
    quizHandInCommand,
    trainingCertificateIssueCommand,
    trainingCertificateRevokeCommand,
  ],
  queries: [
    bankQuestionsQuery,
    quizRulesQuery,
    quizPapersQuery,
    quizMineQuery,
    quizResultsQuery,
    trainingCertificatesQuery,
    trainingCertificateCheckQuery,
  ],
  files: [],
};
