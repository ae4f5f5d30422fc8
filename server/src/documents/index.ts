import { bookletsFile } from './booklet-files.ts';
import { certificateFile, certificatesFile } from './certificate-files.ts';
import { allMinutesFile, allPostedListsFile } from './commune-papers.ts';
import { accountSlipsFile } from './account-slips-file.ts';
import { committeeFile, committeeListFile } from './committee-files.ts';
import { decisionFile } from './decision-file.ts';
import { inspectionFile } from './inspection-file.ts';
import { invitationFile } from './invitation-file.ts';
import { handoutFile } from './handout-file.ts';
import { committeeMinutesFile } from './committee-minutes-file.ts';
import { minutesFile } from './minutes-file.ts';
import { noticeFile, noticesFile } from './notice-files.ts';
import { planFile } from './plan-file.ts';
import { objectionAnswerFile } from './objection-answer-file.ts';
import { movementsFileAnswer } from './movements-file.ts';
import { qualificationFile } from './qualification-file.ts';
import { newsFile, propagandaFile } from './propaganda-file.ts';
import { postedListFile } from './posted-list-file.ts';
import { requestReceiptFile, requestRefusalFile } from './request-files.ts';
import { reviewListFile } from './review-list-file.ts';
import { trainingReportFile } from './training-report-file.ts';
import { trainingTablesFile } from './training-tables-file.ts';
import { myTrainingCertificateFile, trainingCertificatesFile } from './training-certificate-files.ts';
import { signListFile } from './sign-list-files.ts';
import { traineeInvitationsFile } from './trainee-invitations-file.ts';
import { traineeListFile } from './trainee-list-file.ts';
import { traineesTemplateFile } from './trainees-template-file.ts';

export const documents = {
  commands: [],
  queries: [],
  files: [
    accountSlipsFile,
    committeeFile,
    committeeListFile,
    planFile,
    invitationFile,
    inspectionFile,
    requestReceiptFile,
    requestRefusalFile,
    reviewListFile,
    bookletsFile,
    minutesFile,
    committeeMinutesFile,
    postedListFile,
    objectionAnswerFile,
    decisionFile,
    certificateFile,
    certificatesFile,
    allMinutesFile,
    allPostedListsFile,
    noticeFile,
    noticesFile,
    signListFile,
    handoutFile,
    movementsFileAnswer,
    qualificationFile,
    trainingReportFile,
    trainingTablesFile,
    propagandaFile,
    newsFile,
    trainingCertificatesFile,
    myTrainingCertificateFile,
    traineeInvitationsFile,
    traineeListFile,
    traineesTemplateFile,
  ],
};
