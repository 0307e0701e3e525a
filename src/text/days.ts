const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date (YYYY-MM-DD), in UTC. NaN for what is no date. */
export const toDay = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** The ISO date of that day. */
export const fromDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
