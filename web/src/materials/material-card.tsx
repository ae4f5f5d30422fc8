import { Badge, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { topicWords } from '@ra-soat/domain/words/material-topics.vi.ts';
import { materialWords } from '../words/materials.vi.ts';
import { AddVersion } from './add-version.tsx';
import { LinkSubjects } from './link-subjects.tsx';
import type { Material, Subject, Version } from './material.ts';
import { ViewMaterial } from './view-material.tsx';

interface MaterialCardProps {
  readonly material: Material;
  readonly subjects: readonly Subject[];
}

/** One material: the version in force, those before, where it is taught. */
export function MaterialCard({ material, subjects }: MaterialCardProps): ReactNode {
  const { materialId, title, topic, forms, placeName, versions, current, mine } = material;
  const now = versions.find(({ version }) => version === current);
  return (
    <Card withBorder component="article" aria-label={title}>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Group gap="xs">
          <Badge variant="light">{topicWords[topic]}</Badge>
          {now && <Badge variant="outline">{materialWords.kinds[now.kind]}</Badge>}
          {forms.map((form) => (
            <Badge key={form} variant="outline">
              {form}
            </Badge>
          ))}
        </Group>
        <Text size="sm">{placeName}</Text>
        {!now && <Text size="sm">{materialWords.notCurrent}</Text>}
        {material.subjects.length > 0 && (
          <Text size="sm">
            {materialWords.subjects}:{' '}
            {material.subjects.map(({ title: name, campaign }) => materialWords.subject(name, campaign)).join('; ')}
          </Text>
        )}
        <Group gap="xs">
          {now && <ViewMaterial materialId={materialId} title={title} version={now} />}
          {mine && <AddVersion material={material} />}
          <LinkSubjects material={material} subjects={subjects} />
        </Group>
        {versions.length > 1 && <History material={material} />}
      </Stack>
    </Card>
  );
}

function History({ material: { materialId, title, versions, current } }: { readonly material: Material }): ReactNode {
  return (
    <details>
      <summary>{materialWords.history(versions.length)}</summary>
      <List size="sm" spacing="xs" mt="xs">
        {versions.map((version) => (
          <List.Item key={version.version}>
            {lineOf(version)} {version.version === current && <strong>{materialWords.current}</strong>}{' '}
            <ViewMaterial
              materialId={materialId}
              title={`${title}, ${materialWords.version(version.version)}`}
              version={version}
            />
          </List.Item>
        ))}
      </List>
    </details>
  );
}

function lineOf({ version, validFrom, validTo, note }: Version): string {
  const days = materialWords.from(showDate(validFrom), validTo === null ? null : showDate(validTo));
  return [materialWords.version(version), days, note].filter((one) => one !== '').join(', ');
}
