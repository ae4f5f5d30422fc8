import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { blobUrl } from '../ui/door.ts';
import type { Photo } from './photo.ts';
import styles from './news.module.css';

interface NewsPageProps {
  readonly title: string;
  readonly text: string;
  readonly photos: readonly Photo[];
  /** Who published it, when. */
  readonly source: string;
}

/** A piece of news as its readers see it. */
export function NewsPage({ title, text, photos, source }: NewsPageProps): ReactNode {
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return (
    <article className={styles.page} aria-label={title}>
      <Title order={3}>{title}</Title>
      <Text size="sm">{source}</Text>
      {paragraphs.map((paragraph, at) => (
        <p key={`${String(at)} ${paragraph.slice(0, 20)}`}>{paragraph}</p>
      ))}
      <Group gap="sm">
        {photos.map(({ sha256, caption }) => (
          <figure key={sha256} className={styles.photo}>
            <img src={blobUrl(sha256)} alt={caption} loading="lazy" />
            <figcaption>{caption}</figcaption>
          </figure>
        ))}
      </Group>
    </article>
  );
}
