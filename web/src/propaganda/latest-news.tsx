import { Card, Group, List, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { news } from '@ra-soat/server/propaganda/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { newsScreenWords as words } from '../words/propaganda.vi.ts';

const shownAtOnce = 3;

/** The latest published news of training on the home page; nothing when there is none. */
export function LatestNews(): ReactNode {
  const asked = useAsk(news, {});
  return (
    <Asked of={asked}>
      {({ news: rows }) => {
        const published = rows.filter(({ publishedOn }) => publishedOn !== null).slice(0, shownAtOnce);
        if (published.length === 0) return null;
        return (
          <Card withBorder component="section" aria-labelledby="latest-news">
            <Stack gap="xs">
              <Title order={2} id="latest-news">
                {words.title}
              </Title>
              <List>
                {published.map(({ newsId, campaignId, title, placeName, publishedOn }) => (
                  <List.Item key={newsId}>
                    <Group gap={6}>
                      <TextLink to="/training/$campaignId/report" params={{ campaignId }}>
                        {title}
                      </TextLink>
                      {words.publishedOn(placeName, publishedOn === null ? '' : showDate(publishedOn))}
                    </Group>
                  </List.Item>
                ))}
              </List>
            </Stack>
          </Card>
        );
      }}
    </Asked>
  );
}
