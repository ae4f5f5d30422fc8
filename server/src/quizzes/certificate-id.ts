import { sha256 } from '../platform/canonical.ts';

/** The id of the certificate that a command gives a person; computed, so that who sent the command can name it. */
export function certificateIdOf(commandId: string, personId: string): string {
  const hash = sha256(`${commandId} ${personId}`);
  const part = (from: number, to: number) => hash.slice(from, to);
  return [part(0, 8), part(8, 12), `4${part(13, 16)}`, `8${part(17, 20)}`, part(20, 32)].join('-');
}
