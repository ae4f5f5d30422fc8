import type { CDPSession, Page } from 'playwright-core';

/** A cheap phone against this machine's processor. */
export const SLOWED = 6;

/** 400 kbit/s both ways with 400 ms until the first byte: a village at the edge of the network. */
const edge = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
  connectionType: 'cellular2g' as const,
};

const open = { ...edge, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

export interface SlowPhone {
  readonly page: Page;
  readonly slow: (times: number) => Promise<unknown>;
  readonly edgeOfNetwork: () => Promise<unknown>;
  readonly goodNetwork: () => Promise<unknown>;
  /** Bytes on the wire of the answers of our API since the last time this was asked. */
  readonly apiBytes: () => number;
}

/** A page whose processor and network can be slowed, and which counts what the API sends it. */
export async function slowPhone(page: Page): Promise<SlowPhone> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  const counted = countApi(cdp);
  return {
    page,
    slow: (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate }),
    edgeOfNetwork: () => cdp.send('Network.emulateNetworkConditions', edge),
    goodNetwork: () => cdp.send('Network.emulateNetworkConditions', open),
    apiBytes: counted,
  };
}

function countApi(cdp: CDPSession): () => number {
  const asked = new Set<string>();
  let bytes = 0;
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (new URL(request.url).pathname.startsWith('/api/')) asked.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) bytes += encodedDataLength;
  });
  return () => {
    const before = bytes;
    bytes = 0;
    return before;
  };
}
