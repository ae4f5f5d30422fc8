import { Badge, Card, Group, Stack, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { newsPaper } from '@ra-soat/server/documents/contract.ts';
import { news, newsPublish } from '@ra-soat/server/propaganda/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { newsScreenWords as words } from '../words/propaganda.vi.ts';
import { NewsPage } from './news-page.tsx';
import type { News } from './task.ts';
import { WriteNews } from './write-news.tsx';

interface NewsPartProps {
  readonly campaignId: string;
  readonly place: string;
}

/** News of a campaign's sessions: drafts of who may write, and what was published. */
export function NewsPart({ campaignId, place }: NewsPartProps): ReactNode {
  const may = useMay();
  const asked = useAsk(news, { campaignId });
  return (
    <Stack component="section" gap="sm" aria-labelledby="news">
      <Group justify="space-between">
        <Title order={2} size="h3" id="news">
          {words.ofCampaign}
        </Title>
        {may('training.manage') && <WriteNews campaignId={campaignId} place={place} />}
      </Group>
      <Asked of={asked}>
        {({ news: rows }) =>
          rows.length === 0 ? (
            <Empty what={words.none} remedy={words.noneRemedy} />
          ) : (
            rows.map((row) => <Item key={row.newsId} row={row} place={place} />)
          )
        }
      </Asked>
    </Stack>
  );
}

function Item({ row, place }: { readonly row: News; readonly place: string }): ReactNode {
  const may = useMay();
  const { newsId, campaignId, publishedOn, placeName, mine } = row;
  const source = publishedOn === null ? placeName : words.publishedOn(placeName, showDate(publishedOn));
  return (
    <Card withBorder>
      <Stack gap="xs">
        <Group gap="xs">
          {publishedOn === null && <Badge variant="outline">{words.draft}</Badge>}
          {mine && publishedOn === null && <WriteNews campaignId={campaignId} place={place} draft={row} />}
          {mine && publishedOn === null && <Publish row={row} />}
          {may('training.read') && (
            <PaperButtons name={words.paper} urlOf={(format) => fileUrl(newsPaper, { newsId, format })} />
          )}
        </Group>
        <NewsPage {...row} source={source} />
      </Stack>
    </Card>
  );
}

function Publish({ row: { newsId, title } }: { readonly row: News }): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<IsoDate | null>(today);
  const action = useSend(newsPublish);
  return (
    <ActionDialog
      label={words.publish}
      title={`${words.publish}: ${title}`}
      intro={words.publishHelp}
      action={action}
      body={on === null ? undefined : { newsId, on }}
      quiet
    >
      <VietDate label={words.publishOn} required max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}
