/** A reason with the words of both statements, in one order whichever comes first: "negation: fell | held". */
export const both = (code: string, a: string, b: string): string => `${code}: ${[a, b].sort().join(' | ')}`;
