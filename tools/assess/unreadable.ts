/** The input cannot be read as said: told on stderr, exit code 2. The message is Vietnamese. */
export class Unreadable extends Error {}
