import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { phoneQuestionWords as words } from '../../words/capture-questions.vi.ts';
import { useLesson } from '../learn/use-lesson.ts';
import { useDevice } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';
import { foundAnswers, isPublished, type PublishedAnswer } from './published.ts';

/** So many are shown before somebody searches. */
const SHOWN = 10;

/** Answers kept on the phone, searched without network, and a question that goes out when there is one. */
export function PhoneQuestions(): ReactNode {
  const published = useLesson('questions.published', isPublished);
  const [text, setText] = useState('');
  const answers = published?.answers ?? [];
  const found = foundAnswers(answers, text);
  return (
    <Card>
      <h2>{words.title}</h2>
      {answers.length === 0 ? (
        <Small>{words.none}</Small>
      ) : (
        <>
          <TextField label={words.search} value={text} onChange={setText} inputMode="search" />
          {found.length === 0 && <Small>{words.noneFound}</Small>}
          {found.slice(0, SHOWN).map((answer) => (
            <AnswerOnPhone key={answer.questionId} answer={answer} />
          ))}
          {found.length > SHOWN && <Small>{words.more(found.length - SHOWN)}</Small>}
        </>
      )}
      <AskOnPhone />
    </Card>
  );
}

function AnswerOnPhone({ answer }: { readonly answer: PublishedAnswer }): ReactNode {
  const { question, text, by, placeName, on, source } = answer;
  const parts = source === null ? [] : [source.article, source.title, source.number];
  return (
    <details>
      <summary style={{ minHeight: 48, paddingBlock: 12 }}>{question}</summary>
      <p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>
      {source !== null && <Small>{words.source(parts.filter((part) => part !== '').join(', '))}</Small>}
      <Small>{words.answeredBy(by, placeName, showDate(on))}</Small>
    </details>
  );
}

function AskOnPhone(): ReactNode {
  const device = useDevice();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const ask = async () => {
    const body = { questionId: crypto.randomUUID(), from: 'field', text };
    try {
      await device.send({ kind: 'question.ask', body, label: text.slice(0, 60) });
      setText('');
      setSaid(words.sent);
    } catch (thrown) {
      setSaid(saidOf(thrown));
    }
  };
  return (
    <>
      <TextField label={words.ask} hint={words.askHint} value={text} onChange={setText} maxLength={2000} long />
      {said !== null && <Notice said title={said} />}
      {text.trim() !== '' && (
        <BigButton kind="main" onPress={() => void ask()}>
          {words.send}
        </BigButton>
      )}
    </>
  );
}
