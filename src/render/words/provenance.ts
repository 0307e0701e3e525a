import type { Provenance, RemovalReason } from '../../model/index.js';

/** Where a piece of metadata was found. */
export const PROVENANCE_WORDS: Readonly<Record<Provenance, string>> = {
  'sources.yaml': 'from sources.yaml',
  'front matter': 'from the front matter',
  'JSON-LD': 'from the page’s data (JSON-LD)',
  'meta element': 'from the page’s meta elements',
  'time element': 'from the page’s time element',
  'date line': 'from the date line',
  'date prefix': 'from the date before the text',
  footer: 'from the footer',
  'first line': 'from the first line',
  'short title': 'its text names no publisher: a short form of the title',
  'file name': 'its text names no publisher: the file’s name',
  unknown: 'not known',
};

/** "footer", "picture credit (2)": what was not read, and how often. */
export const removalInWords = (reason: RemovalReason, n: number): string => (n === 1 ? reason : `${reason} (${n})`);
