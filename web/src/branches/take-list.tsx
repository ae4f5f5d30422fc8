import { Button, Fieldset, FileInput, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { z } from 'zod';
import { branchWords } from '@ra-soat/domain/words/branches.vi.ts';
import { branch as branchSchema, branchListImport } from '@ra-soat/server/branches/contract.ts';
import { useMe } from '../access/session.tsx';
import { capital } from '../ui/capital.ts';
import { putBlob } from '../ui/door.ts';
import { Failed } from '../ui/failed.tsx';
import { Incomplete } from '../ui/incomplete.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { branchScreenWords as words } from '../words/branches.vi.ts';

/** Which branch, of which day, and the file; it is stored first and then worked in the background. */
export function TakeList({ roundId }: { readonly roundId: string }): ReactNode {
  const { today } = useMe();
  const [branch, setBranch] = useState<z.output<typeof branchSchema>>('school');
  const [asOf, setAsOf] = useState<string | null>(today);
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const starting = useSend(branchListImport, () => setFile(null));
  const storing = useMutation({
    mutationFn: async (chosen: { file: File; asOf: string }) => {
      const { sha256 } = await putBlob(chosen.file);
      const listId = crypto.randomUUID();
      starting.mutate({ listId, roundId, branch, asOf: chosen.asOf, file: sha256, fileName: chosen.file.name });
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(file === null || asOf === null);
    if (file !== null && asOf !== null) storing.mutate({ file, asOf });
  };
  const problem = storing.error ?? starting.error;
  return (
    <form onSubmit={submit}>
      <Fieldset legend={words.take}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
            <NativeSelect
              label={words.branch}
              value={branch}
              onChange={({ currentTarget }) => setBranch(branchSchema.parse(currentTarget.value))}
              data={branchSchema.options.map((value) => ({ value, label: capital(branchWords.names[value]) }))}
            />
            <VietDate label={words.asOf} required max={today} value={asOf} onChange={setAsOf} />
          </SimpleGrid>
          <Text size="sm">
            {words.columns}: {words.columnsOf[branch]}
          </Text>
          <FileInput
            label={words.choose}
            description={words.chooseHelp}
            required
            accept=".xlsx,.csv"
            value={file}
            onChange={setFile}
          />
          {tried && <Incomplete />}
          {problem && <Failed problem={problem} />}
          <Group>
            <Button type="submit" loading={storing.isPending || starting.isPending}>
              {words.start}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
    </form>
  );
}
