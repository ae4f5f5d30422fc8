import { questions } from '@ra-soat/server/questions/contract.ts';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { questionWords } from '../words/questions.vi.ts';

/** "Hỏi và đáp", with how many answers came since I last looked. */
export function useQuestionsLabel(): string {
  const { data } = useAsk(questions, { show: 'new' }, { everyMs: 120_000, keep: true });
  if (!data || data.news === 0) return questionWords.title;
  return questionWords.navNews(questionWords.title, whole(data.news));
}
