import { Alert, Box, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { accessWords } from '../words/access.vi.ts';
import { frameWords } from '../words/frame.vi.ts';

interface EntranceProps {
  readonly title: string;
  readonly intro?: string;
  readonly sampleData?: boolean;
  readonly children: ReactNode;
}

/** The frame of the screens before signing in. */
export function Entrance({ title, intro, sampleData = false, children }: EntranceProps): ReactNode {
  return (
    <Box component="main" p="md" mih="100vh" bg="gray.1">
      <Paper withBorder p="lg" maw={460} mx="auto" mt={{ base: 'md', sm: '10vh' }}>
        <Stack>
          <div>
            <Text fw={700} c="blue.9">
              {frameWords.product}
            </Text>
            <Text size="sm">{accessWords.subtitle}</Text>
          </div>
          <Title order={1}>{title}</Title>
          {intro !== undefined && <Text>{intro}</Text>}
          {sampleData && (
            <Alert variant="outline" color="orange" title={frameWords.sample}>
              {frameWords.sampleHelp}
            </Alert>
          )}
          {children}
        </Stack>
      </Paper>
    </Box>
  );
}
