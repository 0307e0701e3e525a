/** Controls (tab and line feed apart) and marks that turn the direction of what follows: they would act on the page, not show on it. */
const ACTING = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The same text, as long, with every character that cannot be shown replaced by U+FFFD; offsets stay true. */
export const printable = (text: string): string => text.replace(ACTING, '\ufffd').replace(LONE_SURROGATE, '\ufffd');

/** A copy of plain data in which every text is printable. */
export function printableCopy<T>(data: T): T {
  if (typeof data === 'string') return printable(data) as T;
  if (Array.isArray(data)) return data.map(printableCopy) as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableCopy(value)])) as T;
}
