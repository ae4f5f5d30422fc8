/**
 * Ids of commands that were sent and not answered yet. The same body sent again keeps its id, so that the server
 * does it once however often the network fails; a changed body is a new command.
 */
export class Attempts {
  readonly #open = new Map<string, string>();
  readonly #makeId: () => string;
  constructor(makeId: () => string) {
    this.#makeId = makeId;
  }
  idFor(kind: string, body: unknown): string {
    const key = keyOf(kind, body);
    const id = this.#open.get(key) ?? this.#makeId();
    this.#open.set(key, id);
    return id;
  }
  /** The server has answered: the same body sent once more is meant as a new command. */
  answered(kind: string, body: unknown): void {
    this.#open.delete(keyOf(kind, body));
  }
}

function keyOf(kind: string, body: unknown): string {
  return `${kind} ${JSON.stringify(body)}`;
}
