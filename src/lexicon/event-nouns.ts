import data from './data/background-words.json' with { type: 'json' };
import { eventNounClass } from './events.js';

const GENERAL: ReadonlySet<string> = new Set(data.events);

/** True for a noun that names an event: "attack", "war", "incident". */
export const isEvent = (lemma: string): boolean => GENERAL.has(lemma) || eventNounClass(lemma) !== null;
