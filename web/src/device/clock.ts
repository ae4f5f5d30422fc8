/** The phone's own clock: shown and recorded, it never decides an order or a legal day. */
export const phoneClock = (): Date => new Date();
