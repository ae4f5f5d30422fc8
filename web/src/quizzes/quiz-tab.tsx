import { Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { quizRules } from '@ra-soat/server/quizzes/contract.ts';
import { useMay } from '../access/session.tsx';
import { CampaignPage } from '../training/campaign-page.tsx';
import { Asked } from '../ui/asked.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { quizzesWords as words } from '../words/quizzes.vi.ts';
import { CertificatesPart } from './certificates-part.tsx';
import { MinePart } from './mine-part.tsx';
import { ResultsPart } from './results-part.tsx';
import { SetQuiz } from './set-quiz.tsx';

/** The test of a campaign: one's own, and for who organises it rules, results and certificates. */
export function QuizTab(): ReactNode {
  const { campaignId } = useParams({ from: '/training/$campaignId/quiz' });
  const may = useMay();
  return (
    <CampaignPage campaignId={campaignId} tab="quiz">
      {() => (
        <Stack gap="xl">
          {may('training.read') && <Rules campaignId={campaignId} />}
          {may('training.learn') && <MinePart campaignId={campaignId} />}
          {may('training.read') && <ResultsPart campaignId={campaignId} />}
          {may('training.read') && <CertificatesPart campaignId={campaignId} />}
        </Stack>
      )}
    </CampaignPage>
  );
}

function Rules({ campaignId }: { readonly campaignId: string }): ReactNode {
  const asked = useAsk(quizRules, { campaignId });
  const may = useMay();
  return (
    <Stack component="section" gap="xs" aria-label={words.rules}>
      <Title order={2} size="h3">
        {words.rules}
      </Title>
      <Asked of={asked}>
        {({ quiz, bank }) => (
          <>
            <Text>
              {quiz
                ? `${quiz.title}: ${words.rule(
                    quiz.draw.reduce((sum, { count }) => sum + count, 0),
                    quiz.minutes,
                    quiz.passMark,
                    quiz.attempts,
                  )}`
                : words.noQuiz}
            </Text>
            {may('training.manage') && (
              <div>
                <SetQuiz key={quiz?.quizId ?? ''} campaignId={campaignId} quiz={quiz} bank={bank} />
              </div>
            )}
          </>
        )}
      </Asked>
    </Stack>
  );
}
