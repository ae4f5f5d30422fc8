import { Alert, Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { questions, questionsSeen } from '@ra-soat/server/questions/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { questionWords as words } from '../words/questions.vi.ts';
import { QuestionCard } from './question-card.tsx';
import { questionSearch, type QuestionSearch } from './question-search.ts';

interface QuestionListProps {
  readonly search: QuestionSearch;
  readonly onSearch: (search: QuestionSearch) => void;
  readonly campaignId?: string;
}

/** The questions shown to me: searched without diacritics, filtered, the newest first. */
export function QuestionList({ search, onSearch, campaignId }: QuestionListProps): ReactNode {
  const { text = '', show = 'all' } = search;
  const [sought] = useDebouncedValue(text, 300);
  const input = { text: sought, show, ...(campaignId !== undefined && { campaignId }) };
  const asked = useAsk(questions, input, { keep: true, everyMs: 30_000 });
  return (
    <>
      <Group align="end" gap="sm">
        <SearchInput label={words.search} value={text} onChange={(next) => onSearch({ ...search, text: next })} />
        <NativeSelect
          label={words.show}
          value={show}
          onChange={({ currentTarget }) =>
            onSearch({ ...search, ...questionSearch.pick({ show: true }).parse({ show: currentTarget.value }) })
          }
          data={Object.entries(words.shows).map(([value, label]) => ({ value, label }))}
        />
      </Group>
      <Asked of={asked}>
        {({ questions: found, news }) => (
          <Stack>
            {news > 0 && <News news={news} onSee={() => onSearch({ show: 'new' })} />}
            {found.length === 0 && <Empty what={text === '' && show === 'all' ? words.none : words.noneFound} />}
            {found.map((question) => (
              <QuestionCard key={question.questionId} question={question} />
            ))}
          </Stack>
        )}
      </Asked>
    </>
  );
}

function News({ news, onSee }: { readonly news: number; readonly onSee: () => void }): ReactNode {
  const seen = useSend(questionsSeen);
  return (
    <Alert variant="outline" role="status" title={words.news(whole(news))}>
      <Group gap="xs">
        <Button size="xs" onClick={onSee}>
          {words.seeNews}
        </Button>
        <Button size="xs" variant="outline" loading={seen.isPending} onClick={() => seen.mutate({})}>
          {words.seen}
        </Button>
      </Group>
    </Alert>
  );
}
