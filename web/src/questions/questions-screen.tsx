import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { questionWords as words } from '../words/questions.vi.ts';
import { AskQuestion } from './ask-question.tsx';
import { QuestionList } from './question-list.tsx';

/** Everything that was asked and answered, as far as it is for me. */
export function QuestionsScreen(): ReactNode {
  const search = useSearch({ from: '/questions' });
  const navigate = useNavigate();
  return (
    <Page title={words.title} subtitle={words.intro} actions={<AskQuestion />}>
      <QuestionList
        search={search}
        onSearch={(next) => void navigate({ to: '/questions', search: next, replace: true })}
      />
    </Page>
  );
}
