import { useEffect, useRef, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { Icon } from '../../ui/field/icon.tsx';
import { List, ListRow } from '../../ui/field/list-row.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Small } from '../../ui/field/notice.tsx';
import parts from '../../ui/field/parts.module.css';
import { captureQuizWords as words } from '../../words/capture-quiz.vi.ts';
import { addresses } from '../addresses.ts';
import { useDevice } from '../phone-context.tsx';
import { useQuizzes, type QuizzesOnPhone } from '../quiz/use-quizzes.ts';

type OneQuiz = QuizzesOnPhone['quizzes'][number];

/** Tests, their results, and the certificate after them. */
export function LearnQuiz(): ReactNode {
  const kept = useQuizzes();
  if (!kept || (kept.quizzes.length === 0 && kept.certificates.length === 0)) return null;
  return (
    <>
      {kept.quizzes.map((one) => (
        <QuizCard key={one.quiz.quizId} of={one} kept={kept} />
      ))}
      {kept.certificates.map((certificate) => (
        <Card key={certificate.certificateId}>
          <h2>{words.certificate}</h2>
          <p>{words.certificateOf(certificate.number, showDate(certificate.on))}</p>
          <Small>{certificate.campaign}</Small>
          <Small>{words.code(certificate.code)}</Small>
          {certificate.revokedOn !== null && (
            <Mark icon="stop" tone="bad" word={words.revoked(showDate(certificate.revokedOn))} />
          )}
          {certificate.revokedOn === null && (
            <a className={parts.button} data-kind="plain" href={paperOf(certificate.certificateId)}>
              <Icon name="save" />
              <span>{words.print}</span>
            </a>
          )}
          <a href={`/xac-nhan/${certificate.code}`}>{words.check}</a>
        </Card>
      ))}
    </>
  );
}

/** One's own certificate with its square code; it is made by the server, so there must be network. */
function paperOf(certificateId: string): string {
  const input = JSON.stringify({ certificateId, origin: location.origin, format: 'pdf' });
  return `/api/files/paper.myTrainingCertificate?input=${encodeURIComponent(input)}`;
}

function QuizCard({ of: { quiz, state }, kept }: { readonly of: OneQuiz; readonly kept: QuizzesOnPhone }): ReactNode {
  const results = kept.results.filter(({ quizId }) => quizId === quiz.quizId);
  const used = Math.max(quiz.used, results.length) + (state.is === 'handed' ? 1 : 0);
  return (
    <Card>
      <h2>{quiz.title}</h2>
      <Small>{words.rule(quiz.questions, quiz.minutes, quiz.passMark)}</Small>
      <Small>{words.attempts(used, quiz.attempts)}</Small>
      {state.is === 'passed' && <Mark icon="done" tone="good" word={words.passed} />}
      {state.is === 'handed' && <Mark icon="wait" tone="warn" word={words.handed} />}
      {state.is === 'usedUp' && <Mark icon="stop" tone="warn" word={words.usedUp} />}
      {state.is === 'noPapers' && <Draw quizId={quiz.quizId} title={quiz.title} drawing={kept.drawing} />}
      {state.is === 'open' && (
        <BigLink kind="main" icon="pen" href={addresses.quiz(state.paper.paperId)}>
          {state.begun ? words.goOn(state.paper.attempt) : words.start(state.paper.attempt)}
        </BigLink>
      )}
      {results.length > 0 && (
        <List>
          {results.map(({ paperId, attempt, score, passed }) => (
            <ListRow
              key={paperId}
              title={words.result(attempt, score)}
              href={addresses.quizResult(paperId)}
              mark={
                <Mark
                  icon={passed ? 'done' : 'returned'}
                  tone={passed ? 'good' : 'warn'}
                  word={passed ? words.passed : words.notPassed}
                />
              }
            />
          ))}
        </List>
      )}
    </Card>
  );
}

interface DrawProps {
  readonly quizId: string;
  readonly title: string;
  readonly drawing: boolean;
}

/** Papers are asked for by themselves the first time the test is seen, so that they are there without network. */
function Draw({ quizId, title, drawing }: DrawProps): ReactNode {
  const device = useDevice();
  const asked = useRef(false);
  const ask = () => {
    asked.current = true;
    void device.send({ kind: 'quiz.draw', body: { quizId }, label: title, group: `quiz draw ${quizId}` });
  };
  useEffect(() => {
    if (!asked.current && !drawing) ask();
  });
  if (drawing) return <Mark icon="wait" word={words.drawing} />;
  return (
    <BigButton icon="save" onPress={ask}>
      {words.draw}
    </BigButton>
  );
}
