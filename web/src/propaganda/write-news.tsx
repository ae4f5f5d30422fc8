import { Button, Card, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { trainingCoverageBy } from '@ra-soat/server/coverage/contract.ts';
import { newsProposal, newsWrite } from '@ra-soat/server/propaganda/contract.ts';
import { useMay } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ask } from '../ui/door.ts';
import { Failed } from '../ui/failed.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { newsScreenWords as words, propagandaWords } from '../words/propaganda.vi.ts';
import { NewsPage } from './news-page.tsx';
import { completePhotos, type Photo } from './photo.ts';
import { PhotosField } from './photos-field.tsx';
import type { News } from './task.ts';

interface WriteNewsProps {
  readonly campaignId: string;
  /** The organiser, whose sessions can be written about. */
  readonly place: string;
  /** A draft that is written again. */
  readonly draft?: News;
}

/** Writes a piece of news about a session, beginning from what is known of it, and shows it as its readers will. */
export function WriteNews({ campaignId, place, draft }: WriteNewsProps): ReactNode {
  const attaches = useMay()('attachment.add');
  const [newsId, setId] = useState(() => draft?.newsId ?? crypto.randomUUID());
  const [sessionId, setSession] = useState(draft?.sessionId ?? '');
  const [content, setContent] = useState({ title: draft?.title ?? '', text: draft?.text ?? '' });
  const [photos, setPhotos] = useState<readonly Photo[]>(draft?.photos ?? []);
  const action = useSend(newsWrite, () => {
    if (!draft) setId(crypto.randomUUID());
  });
  const proposing = useMutation({ mutationFn: () => ask(newsProposal, { sessionId }), onSuccess: setContent });
  const sent = completePhotos(photos);
  const ready = sessionId !== '' && content.title.trim() !== '' && content.text.trim() !== '' && sent;
  return (
    <ActionDialog
      label={draft ? words.edit : words.write}
      {...(draft && { title: `${words.edit}: ${draft.title}` })}
      action={action}
      body={ready ? { newsId, sessionId, ...content, photos: sent } : undefined}
      size="lg"
      quiet={draft !== undefined}
    >
      <SessionField campaignId={campaignId} place={place} value={sessionId} onChange={setSession} />
      <div>
        <Button
          size="xs"
          variant="outline"
          disabled={sessionId === ''}
          loading={proposing.isPending}
          onClick={() => proposing.mutate()}
        >
          {words.propose}
        </Button>
      </div>
      {proposing.error && <Failed problem={proposing.error} />}
      <TextInput
        label={words.newsTitle}
        required
        maxLength={300}
        value={content.title}
        onChange={({ currentTarget }) => setContent({ ...content, title: currentTarget.value })}
      />
      <Textarea
        label={words.text}
        description={words.textHelp}
        required
        maxLength={20_000}
        autosize
        minRows={6}
        maxRows={16}
        value={content.text}
        onChange={({ currentTarget }) => setContent({ ...content, text: currentTarget.value })}
      />
      {attaches && <PhotosField label={propagandaWords.photos} photos={photos} onChange={setPhotos} />}
      {ready && (
        <Card withBorder component="section" aria-label={words.preview}>
          <NewsPage {...content} photos={photos} source={`${words.preview} (${words.draft})`} />
        </Card>
      )}
    </ActionDialog>
  );
}

interface SessionFieldProps {
  readonly campaignId: string;
  readonly place: string;
  readonly value: string;
  readonly onChange: (sessionId: string) => void;
}

function SessionField({ campaignId, place, value, onChange }: SessionFieldProps): ReactNode {
  const asked = useAsk(trainingCoverageBy, { campaignId, place });
  const sessions = asked.data?.sessions ?? [];
  return (
    <NativeSelect
      label={words.session}
      required
      data={[
        { value: '', label: words.chooseSession },
        ...sessions.map(({ sessionId, title }) => ({ value: sessionId, label: title })),
      ]}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
