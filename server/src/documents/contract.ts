import { z } from 'zod';
import { eventKinds } from '@ra-soat/domain/registry/household-event.ts';
import { command, day, done, file, line, placeId, query, standardChoice, uuid } from '../platform/contract.ts';

const format = z.enum(['pdf', 'docx']).default('pdf');
/** Where the square code of a certificate leads: the address under which the system is open to everybody. */
const origin = z.url({ protocol: /^https?$/u }).max(200);

export const reviewListPaper = file(
  'paper.reviewList',
  z.object({ roundId: uuid, villageId: uuid.optional(), format }),
);
/**
 * Forms to be filled in by hand: of one household, of a whole village in the order of its list, or blank ones of a
 * village.
 */
export const bookletsPaper = file(
  'paper.booklets',
  z.object({
    roundId: uuid,
    villageId: uuid,
    householdId: uuid.optional(),
    /** So many blank copies instead. */
    blank: z.coerce.number().int().min(1).max(50).optional(),
    format,
  }),
);
/** Phiếu A and B with the answers given: of one household, or of a whole village. */
export const filledFormsPaper = file(
  'paper.filledForms',
  z.object({ roundId: uuid, villageId: uuid, householdId: uuid.optional(), format }),
);
/** Phiếu C or C1 of a household or a village, or blank copies: known items filled in, unknown ones loaded. */
export const formCPaper = file(
  'paper.formC',
  z.object({
    roundId: uuid,
    villageId: uuid,
    form: z.enum(['C', 'C1']),
    householdId: uuid.optional(),
    blank: z.coerce.number().int().min(1).max(50).optional(),
    format,
  }),
);
/** Giấy đề nghị: blank, written for a household, or as it was filed. */
export const requestFormPaper = file(
  'paper.requestForm',
  z.object({
    roundId: uuid,
    form: z.enum(['01', '04']).default('01'),
    householdId: uuid.optional(),
    requestId: uuid.optional(),
    format,
  }),
);
/** Papers of a round of computed income: sheets, posted list, Mẫu số 02, letters to who is not recognised. */
export const incomePaper = file(
  'income.paper',
  z.object({ roundId: uuid, paper: z.enum(['sheets', 'posted', 'decision', 'letters']), format }),
);
/** Biên bản niêm yết, kết thúc niêm yết of one posting. */
export const postingMinutesPaper = file(
  'paper.postingMinutes',
  z.object({ postingId: uuid, of: z.enum(['start', 'end']), format }),
);
/** What a complainant takes home, and the minutes of the re-verification of an upheld complaint. */
export const objectionReceiptPaper = file('paper.objectionReceipt', z.object({ objectionId: uuid, format }));
export const reverificationPaper = file('paper.reverification', z.object({ objectionId: uuid, format }));
/** The commune's report with the four lists, and the letter that asks for an opinion on it. */
export const roundReportPaper = file('paper.roundReport', z.object({ roundId: uuid, format }));
export const opinionLetterPaper = file('paper.opinionLetter', z.object({ roundId: uuid, format }));
/** Papers of the counter for one request (Mẫu số 01). */
export const requestReceiptPaper = file(
  'paper.requestReceipt',
  z.object({ householdId: uuid, requestId: uuid, format }),
);
export const requestRefusalPaper = file(
  'paper.requestRefusal',
  z.object({ householdId: uuid, requestId: uuid, format }),
);
/** Sign-in names and one-time codes that wait in a commune, one slip a person. */
export const accountSlipsPaper = file('paper.accountSlips', z.object({ place: placeId, format }));
/** Who surveys a round and how each was trained: a workbook. */
export const qualificationPaper = file('paper.qualification', z.object({ roundId: uuid }));
/** What happened to the households of a place in a year: a workbook. */
export const movementsFile = file(
  'paper.movements',
  z.object({
    place: placeId,
    year: z.coerce.number().int().min(2015).max(2100),
    month: z.coerce.number().int().min(1).max(12).optional(),
    kind: z.enum(eventKinds).optional(),
    villageId: uuid.optional(),
    after: z.number().optional(),
  }),
);
export const minutesPaper = file('paper.minutes', z.object({ meetingId: uuid, format }));
export const postedListPaper = file(
  'paper.postedList',
  z.object({ postingId: uuid, standard: standardChoice, format }),
);
/** The written answer to a complaint or feedback that was answered. */
export const objectionAnswerPaper = file('paper.objectionAnswer', z.object({ objectionId: uuid, format }));
export const committeeMinutesPaper = file(
  'paper.committeeMinutes',
  z.object({ roundId: uuid, meetingId: uuid, format }),
);
/**
 * `decisionId`: of any decision of the round, an amendment and a revocation too; absent: the one that decided it, or its
 * draft. `standard`: whose lists are printed; absent: the leading one.
 */
export const decisionPaper = file(
  'paper.decision',
  z.object({ roundId: uuid, decisionId: uuid.optional(), standard: standardChoice, format }),
);
export const certificatePaper = file(
  'paper.certificate',
  z.object({ householdId: uuid, decisionId: uuid, origin: origin.optional(), format }),
);
/** Giấy xác nhận: what a household was on any day since it first came on a list. */
export const standingPaper = file('paper.standing', z.object({ householdId: uuid, on: day, format }));
/** What a household is told of its result, with its reason; and the same for a village or the whole commune. */
export const noticePaper = file('paper.notice', z.object({ roundId: uuid, householdId: uuid, format }));
export const noticesPaper = file('paper.notices', z.object({ roundId: uuid, villageId: uuid.optional(), format }));
/** Lists to be signed in the villages after the decision. */
export const signListPaper = file(
  'paper.signList',
  z.object({
    list: z.enum(['certificates', 'takeBack', 'notices']),
    roundId: uuid,
    villageId: uuid.optional(),
    format: z.enum(['pdf', 'docx', 'xlsx']).default('pdf'),
  }),
);
/** Danh sách cấp phát, ký nhận: for the households on the list of a day; without an amount its column stays empty. */
export const handoutPaper = file(
  'paper.handout',
  z.object({
    roundId: uuid,
    villageId: uuid.optional(),
    on: day,
    class: z.enum(['POOR', 'NEAR_POOR']).optional(),
    gift: line(80),
    amount: z.coerce.number().int().min(1).max(1_000_000_000).optional(),
    unit: z.string().trim().max(20).default(''),
    per: z.enum(['household', 'person']).default('household'),
    format: z.enum(['pdf', 'docx', 'xlsx']).default('docx'),
  }),
);
/** All certificates of a decision, or of one village, in one document. */
export const certificatesPaper = file(
  'paper.certificates',
  z.object({ decisionId: uuid, villageId: uuid.optional(), origin: origin.optional(), format }),
);
/** The minutes of all village meetings of a round in one document, village after village. */
export const allMinutesPaper = file('paper.allMinutes', z.object({ roundId: uuid, format }));
/** Every list of a round that hangs or hung and was not replaced, in one document. */
export const allPostedListsPaper = file('paper.allPostedLists', z.object({ roundId: uuid, format }));

/** The decision that made a committee (and every other committee made by the same paper), with the lists of members. */
export const committeePaper = file('paper.committee', z.object({ committeeId: uuid, format }));
/** Who sits on a committee on a day, today unless told. */
export const committeeListPaper = file(
  'paper.committeeList',
  z.object({ committeeId: uuid, on: day.optional(), format }),
);
export const planPaper = file(
  'paper.plan',
  z.object({ planId: uuid, version: z.number().int().min(1).optional(), format }),
);
export const invitationPaper = file('paper.invitation', z.object({ invitationId: uuid, format }));
export const inspectionPaper = file('paper.inspection', z.object({ inspectionId: uuid, format }));
/** Báo cáo kết quả tập huấn of a campaign. */
export const trainingReportPaper = file('paper.trainingReport', z.object({ campaignId: uuid, format }));
/** Its tables as Excel: by session, by unit, by audience, and the names of those still missing. */
export const trainingTablesFile = file('paper.trainingTables', z.object({ campaignId: uuid }));
export const propagandaPaper = file('paper.propaganda', z.object({ taskId: uuid, format }));
export const newsPaper = file('paper.news', z.object({ newsId: uuid, format }));

/** Certificates of training: all of a campaign that hold, and one's own. */
export const trainingCertificatesPaper = file(
  'paper.trainingCertificates',
  z.object({ campaignId: uuid, origin, format }),
);
export const myTrainingCertificatePaper = file(
  'paper.myTrainingCertificate',
  z.object({ certificateId: uuid, origin, format }),
);
/** The table of trainees to fill in, with the names of the units and sessions of the campaign on further sheets. */
export const traineesTemplate = file('trainees.template', z.object({ campaignId: uuid, place: placeId }));
/**
 * Invitations to a campaign: one letter a person, or one a unit with its list. `address`: where the office stands, for
 * the QR code.
 */
export const traineeInvitationsPaper = file(
  'paper.traineeInvitations',
  z.object({
    campaignId: uuid,
    place: placeId,
    by: z.enum(['person', 'unit']),
    personId: uuid.optional(),
    sessionId: uuid.optional(),
    address: z.url({ protocol: /^https?$/u }).max(200),
    format,
  }),
);
/** People of a session with a column to sign for each half-day, a list for each point. */
export const traineeListPaper = file(
  'paper.traineeList',
  z.object({
    campaignId: uuid,
    place: placeId,
    sessionId: uuid,
    format: z.enum(['pdf', 'docx', 'xlsx']).default('pdf'),
  }),
);

/** Asks for the whole set of papers of a round, made in the background. `origin`: where certificates are checked. */
export const papersMake = command('papers.make', {
  input: z.object({ setId: uuid, roundId: uuid, origin: origin.optional() }),
  output: done,
});
/** The newest set of a round: how far it is, and which papers could not be made and why. */
export const papersProgress = query('papers.progress', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    set: z
      .object({
        setId: uuid,
        state: z.string(),
        /** False while it is counted what there is to print. */
        planned: z.boolean(),
        askedOn: day,
        askedBy: z.string(),
        /** Papers of households and of the commune, made or refused, of all. */
        papers: z.number(),
        papersDone: z.number(),
        files: z.number(),
        filesDone: z.number(),
        bytes: z.number(),
        /** The paper that comes next. */
        next: z.string().nullable(),
        refused: z.array(z.object({ title: z.string(), reason: z.string() })),
      })
      .nullable(),
  }),
});
/** The finished set as a ZIP with folders. */
export const papersZip = file('papers.zip', z.object({ setId: uuid }));
/** Where villages of divided communes, and households of divided villages, go: to be filled in and loaded again. */
export const unitChangeSheet = file('unitChange.sheet', z.object({ changeId: uuid }));
