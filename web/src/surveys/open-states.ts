/** States of a case in which its form may be keyed. */
export const openStates: readonly string[] = ['LISTED', 'SCREENED_OUT', 'RESURVEY', 'SURVEYED'];
