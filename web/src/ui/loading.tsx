import { Group, Loader, Text } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { uiWords } from '../words/ui.vi.ts';

/** Nothing for the first moment, then a sign that work goes on, then a sentence when it takes long. */
export function Loading({ what = uiWords.loading }: { readonly what?: string }): ReactNode {
  const seconds = useSeconds();
  return (
    <Group role="status" py="lg" gap="sm" mih={80}>
      {seconds > 0 && (
        <>
          <Loader size="sm" aria-hidden />
          <Text>{seconds > 4 ? `${what} ${uiWords.stillLoading}` : what}</Text>
        </>
      )}
    </Group>
  );
}

/** Seconds since the first drawing, the first one after 300 ms. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSeconds(seconds + 1), seconds === 0 ? 300 : 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return seconds;
}
