import { version } from '../../package.json';

/** Told to the server with every form, and shown on the page of this phone. */
export const appVersion: string = version;
