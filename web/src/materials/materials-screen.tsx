import { Group, NativeSelect, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { quizTopics } from '@ra-soat/domain/training/bank-question.ts';
import { topicWords } from '@ra-soat/domain/words/material-topics.vi.ts';
import { materials } from '@ra-soat/server/materials/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { materialWords } from '../words/materials.vi.ts';
import { AddMaterial } from './add-material.tsx';
import { MaterialCard } from './material-card.tsx';

/** The library of what is taught from. */
export function MaterialsScreen(): ReactNode {
  const may = useMay();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const topic = quizTopics.find((one) => one === chosen);
  const found = useAsk(materials, { text, ...(topic && { topic }) }, { keep: true });
  return (
    <Page
      title={materialWords.title}
      subtitle={materialWords.intro}
      actions={
        <Group gap="xs">
          <LinkButton to="/materials/pins">{materialWords.toPins}</LinkButton>
          {may('training.teach') && <AddMaterial />}
        </Group>
      }
    >
      <Group align="flex-end">
        <SearchInput
          label={materialWords.search}
          description={materialWords.searchHelp}
          value={text}
          onChange={setText}
        />
        <NativeSelect
          label={materialWords.topic}
          data={[
            { value: '', label: materialWords.anyTopic },
            ...quizTopics.map((one) => ({ value: one, label: topicWords[one] })),
          ]}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      </Group>
      <Asked of={found}>
        {(answer) => (
          <Stack>
            {answer.materials.length === 0 && (
              <Empty what={text !== '' || topic ? materialWords.none : materialWords.noneYet} />
            )}
            {answer.materials.map((material) => (
              <MaterialCard key={material.materialId} material={material} subjects={answer.subjects} />
            ))}
          </Stack>
        )}
      </Asked>
    </Page>
  );
}
