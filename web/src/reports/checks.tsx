import { Badge, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { reportTable } from '@ra-soat/server/reports/contract.ts';
import { reportScreenWords } from '../words/reports.vi.ts';

type Check = z.output<typeof reportTable.output>['checks'][number];

/** What must agree within and between the reports, with unit and figures where it does not. */
export function Checks({ checks }: { readonly checks: readonly Check[] }): ReactNode {
  const failed = checks.filter((check) => !check.ok);
  return (
    <Card withBorder component="section" aria-labelledby="checks">
      <Stack gap="sm">
        <Title order={2} id="checks">
          {reportScreenWords.checks}
        </Title>
        <Text>
          {failed.length === 0
            ? reportScreenWords.checksOk(checks.length)
            : reportScreenWords.checksFail(failed.length, checks.length)}
        </Text>
        {[...failed, ...checks.filter((check) => check.ok)].map((check) => (
          <div key={check.number}>
            <Group gap="xs">
              <Badge color={check.ok ? 'green' : 'red'}>
                {check.ok ? reportScreenWords.ok : reportScreenWords.fails}
              </Badge>
              <Text>{reportScreenWords.check(check.number, check.name)}</Text>
            </Group>
            {check.findings.length > 0 && (
              <List size="sm" mt={4}>
                {check.findings.map((finding) => (
                  <List.Item key={`${finding.unit} ${finding.text}`}>{finding.text}</List.Item>
                ))}
              </List>
            )}
          </div>
        ))}
      </Stack>
    </Card>
  );
}
