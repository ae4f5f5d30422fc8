import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { quizTopicWords } from '@ra-soat/domain/words/quiz.vi.ts';
import { quizSet, type quizRules } from '@ra-soat/server/quizzes/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { quizzesWords as words } from '../words/quizzes.vi.ts';

type Rules = z.output<(typeof quizRules)['output']>;
type Topic = Rules['bank'][number]['topic'];

const fresh = { title: words.tab, passMark: 80, attempts: 3, minutes: 30, halves: 1 };
const figures = ['passMark', 'attempts', 'minutes', 'halves'] as const;
const most = { passMark: 100, attempts: 20, minutes: 240, halves: 100 } as const;

interface SetQuizProps {
  readonly campaignId: string;
  readonly quiz: Rules['quiz'];
  readonly bank: Rules['bank'];
}

/** How many questions of which topic, pass mark, attempts, minutes, half-days. */
export function SetQuiz({ campaignId, quiz, bank }: SetQuizProps): ReactNode {
  const [quizId] = useState(() => quiz?.quizId ?? crypto.randomUUID());
  const [rules, setRules] = useState({ ...fresh, ...quiz });
  const [counts, setCounts] = useState<Partial<Record<Topic, number>>>(() =>
    Object.fromEntries(
      quiz
        ? quiz.draw.map(({ topic, count }) => [topic, count])
        : bank.map(({ topic, has }) => [topic, Math.min(3, has)]),
    ),
  );
  const action = useSend(quizSet);
  const { title, passMark, attempts, minutes, halves } = rules;
  const draw = bank.flatMap(({ topic }) => {
    const count = counts[topic] ?? 0;
    return count > 0 ? [{ topic, count }] : [];
  });
  const ready = title.trim() !== '' && draw.length > 0;
  const body = { quizId, campaignId, title, draw, passMark, attempts, minutes, halves };
  return (
    <ActionDialog label={words.set} intro={words.setIntro} action={action} body={ready ? body : undefined} size="lg">
      <TextInput
        label={words.title}
        required
        maxLength={200}
        value={title}
        onChange={(event) => setRules({ ...rules, title: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {figures.map((name) => (
          <NumberInput
            key={name}
            label={words[name]}
            min={name === 'halves' ? 0 : 1}
            max={most[name]}
            allowDecimal={false}
            value={rules[name]}
            onChange={(value) => setRules({ ...rules, [name]: Number(value) })}
          />
        ))}
        {bank.map(({ topic, has }) => (
          <NumberInput
            key={topic}
            label={words.topic(quizTopicWords[topic], has)}
            min={0}
            max={Math.min(50, has)}
            allowDecimal={false}
            value={counts[topic] ?? 0}
            onChange={(value) => setCounts({ ...counts, [topic]: Number(value) })}
          />
        ))}
      </SimpleGrid>
    </ActionDialog>
  );
}
