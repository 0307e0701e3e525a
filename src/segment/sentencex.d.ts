/** The package ships no types. Joined, the sentences are the text again. */
declare module 'sentencex' {
  export function segment(language: string, text: string): string[];
}
