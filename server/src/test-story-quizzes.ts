import type { PaperQuestion } from '@ra-soat/domain/training/draw-paper.ts';
import { certificateIdOf } from './quizzes/certificate-id.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import { campaignIdOf } from './test-story-training.ts';
import type { Before, Step } from './test-story.ts';

const on = '2026-09-02';
const traineeIdOf = (ids: StoryIds) => storyId(ids, 'tested trainee');
const issueIdOf = (ids: StoryIds) => storyId(ids, 'issue of certificates');
export const quizIdOf = (ids: StoryIds) => storyId(ids, 'quiz');
export const bankQuestionIdOf = (ids: StoryIds) => storyId(ids, 'bank question');
export const trainingCertificateIdOf = (ids: StoryIds) => certificateIdOf(issueIdOf(ids), traineeIdOf(ids));

export function bankBody(ids: StoryIds) {
  const options = ['Đúng (mẫu)', 'Sai (mẫu)'].map((text, at) => ({ text, right: at === 0 }));
  const words = { text: 'Câu hỏi mẫu?', options, why: 'Vì là mẫu', source: 'Quy chế mẫu' };
  return { bankQuestionId: bankQuestionIdOf(ids), place: ids.commune, topic: 'meeting', forms: [], ...words };
}

export function quizBody(ids: StoryIds) {
  const draw = [{ topic: 'meeting', count: 2 }];
  const rules = { title: 'Bài kiểm tra mẫu', draw, passMark: 50, attempts: 2, minutes: 15, halves: 1 };
  return { quizId: quizIdOf(ids), campaignId: campaignIdOf(ids), ...rules };
}

export function trainingCertificateBody(ids: StoryIds) {
  return { campaignId: campaignIdOf(ids), on, signer: { name: 'Chủ tịch Mẫu', title: 'CHỦ TỊCH' } };
}

/** The person's first paper with everything right. */
const rightPaper =
  (ids: StoryIds): Before =>
  async ({ database: { pool } }, { accountId }) => {
    const { rows } = await pool.query<{ paper_id: string; questions: PaperQuestion[] }>(
      'select paper_id, questions from quiz_paper where quiz_id = $1 and account_id = $2 order by attempt',
      [quizIdOf(ids), accountId],
    );
    const rights = ({ options }: PaperQuestion) => options.filter(({ right }) => right).map(({ key }) => key);
    const answers = (rows[0]?.questions ?? []).map((question) => [question.questionId, rights(question)] as const);
    return { paperId: rows[0]?.paper_id, answers: Object.fromEntries(answers) };
  };

/** Whoever passed is enrolled and was there for one half-day, as the rooms of people and attendance leave it. */
const cameOnce =
  (ids: StoryIds): Before =>
  async ({ database: { pool } }) => {
    const [campaign, person] = [campaignIdOf(ids), traineeIdOf(ids)];
    await pool.query(
      `insert into training_person (person_id, place_id, commune_id, name, folded, audiences, account_id, command_id, recorded_at)
       select $1, $2, $2, 'Học viên mẫu', 'hoc vien mau', '{enumerator}', account_id, $1, '${on}' from quiz_paper
       where campaign_id = $3 and passed
         and not exists (select from training_person p where p.account_id = quiz_paper.account_id)`,
      [person, ids.commune, campaign],
    );
    await pool.query(
      `insert into training_enrolment (campaign_id, person_id, place_id, commune_id, code, command_id)
       values ($1, $2, $3, $3, $4, $2)`,
      [campaign, person, ids.commune, `MAU-${person}`],
    );
    const [session, point] = [storyId(ids, 'tested session'), storyId(ids, 'tested point')];
    await pool.query(
      `insert into training_session (session_id, campaign_id, place_id, title, mode, halves, from_on, to_on, command_id, recorded_at)
       values ($1, $2, $3, 'Lớp mẫu', 'venue', '[]', '${on}', '${on}', $1, '${on}')`,
      [session, campaign, ids.commune],
    );
    await pool.query(
      `insert into training_point (point_id, session_id, campaign_id, place_id, name, position)
       values ($1, $2, $3, $4, 'Hội trường mẫu', 1)`,
      [point, session, campaign, ids.commune],
    );
    await pool.query(
      `insert into training_attendance (session_id, half, person_id, campaign_id, point_id, point_place_id, place_id,
         commune_id, state, method, at, command_id)
       values ($4, 0, $1, $2, $5, $3, $3, $3, 'present', 'list', '${on}', $1)`,
      [person, campaign, ids.commune, session, point],
    );
    return {};
  };

/** The test of the campaign: set, drawn, written, and what it leads to. */
export function quizSteps(ids: StoryIds): Step[] {
  const officer = (kind: string, body: unknown): Step => ({ on, by: 'povertyOfficer', kind, body });
  const learner = (kind: string, body: unknown): Step => ({ on, by: 'enumerator', kind, body });
  const issue = officer('trainingCertificate.issue', trainingCertificateBody(ids));
  const revoked = { certificateId: trainingCertificateIdOf(ids), reason: 'Cấp nhầm (mẫu)' };
  return [
    officer('bank.add', bankBody(ids)),
    officer('bank.withdraw', { bankQuestionId: bankQuestionIdOf(ids) }),
    officer('quiz.set', quizBody(ids)),
    learner('quiz.draw', { quizId: quizIdOf(ids) }),
    { ...learner('quiz.handIn', { takenS: 60, startedAt: null }), before: rightPaper(ids) },
    { ...issue, id: issueIdOf(ids), before: cameOnce(ids) },
    officer('trainingCertificate.revoke', revoked),
  ];
}
