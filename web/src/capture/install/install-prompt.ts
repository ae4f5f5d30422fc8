/** What Chromium offers when the app can be installed; not in the types of the DOM yet. */
interface InstallOffer extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

function isOffer(event: Event): event is InstallOffer {
  return 'prompt' in event && typeof event.prompt === 'function';
}

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

function become(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

/** Heard from the first moment: the browser makes its offer once, often before anything is drawn. */
export function hearInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isOffer(event)) become(event);
  });
  window.addEventListener('appinstalled', () => become(null));
}

/** For useSyncExternalStore. */
export const installOffer = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  read: () => offer !== null,
  take: async () => {
    await offer?.prompt();
    become(null);
  },
  putOff: () => become(null),
};
